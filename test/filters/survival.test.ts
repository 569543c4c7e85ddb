import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { LOCALES } from '../../src/format/locale.js';
import { subjectsOf, type Subject } from '../../src/site/subject.js';
import { CODES, type Code } from './codes.js';
import { FILTERS } from './filters.js';
import { claims, GivenCode, seenIn, worst, type Outcome } from './survival.js';

const REPORT = choujiang2023;

/** One of each kind: what a filter does depends on the markup, not on the figure. */
function oneOfEach(): readonly Subject[] {
  const kinds = new Map<string, Subject>();
  for (const subject of subjectsOf(REPORT)) {
    const kind = [subject.kind, subject.widget, subject.kind === 'fact' && subject.facts[0]!.kind].join(' ');
    if (!kinds.has(kind)) kinds.set(kind, subject);
  }
  return [...kinds.values()];
}

const given = (code: Code): readonly GivenCode[] =>
  oneOfEach()
    .filter((subject) => code.fits?.(subject) ?? true)
    .flatMap((subject) =>
      LOCALES.map(
        (locale) =>
          new GivenCode(
            code.make(subject, REPORT, locale),
            claims(subject, REPORT, locale),
            code.address(subject, REPORT, locale),
          ),
      ),
    );

/** The worst that happens to each code behind each filter. */
const TABLE = new Map(
  CODES.map((code) => {
    const all = given(code);
    const row = FILTERS.map(
      ({ name, apply }) => [name, worst(all.map((one) => one.outcome(apply(one.html))))] as const,
    );
    return [code.name, new Map(row)] as const;
  }),
);

const outcome = (code: string, filter: string): Outcome => TABLE.get(code)!.get(filter)!;

const DOCUMENT = 'docs/survival.md';

const INTRODUCTION = `# What is left of a code behind an editor’s filter

Written by \`npx vitest run test/filters -u\`; edit the test, not this file. Every code goes through each filter for one fact of each kind,
one board and one section of the sample report, in both languages; the table has the worst that happened to any of them.

- **whole**: all of it is there, with its look.
- **text and link**: label, figure with unit and qualifier, standing and the link are there, word for word; the look, the
  drawing or the widget is not.
- **text**: the words are there, the link is not.
- **text and litter**: the words are there, and beside them code that a reader sees. Don’t use this code there.
- **lost**: a figure, its label or its standing is gone.
`;

async function page(): Promise<string> {
  const rows = CODES.map((code) => [code.name, ...FILTERS.map(({ name }) => outcome(code.name, name))]);
  const table = [['code', ...FILTERS.map(({ name }) => name)], FILTERS.map(() => '---').concat('---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
  const codes = CODES.map(({ name, about }) => `- **${name}**: ${about}`).join('\n');
  const filters = FILTERS.map(({ name, from }) => `- **${name}**: ${from}`).join('\n');
  const text = [INTRODUCTION, table, '', '## The codes', '', codes, '', '## The filters', '', filters].join('\n');
  return format(text, { ...(await resolveConfig(DOCUMENT)), parser: 'markdown' });
}

describe('H32: what filters leave of the codes', () => {
  it('stands in the documents', async ({ expect }) => {
    await expect(await page()).toMatchFileSnapshot(`../../${DOCUMENT}`);
  });

  it.each(FILTERS.map(({ name }) => name))('keeps every word and the link of the HTML snippet: %s', (filter) => {
    const kept = ['WeChat', 'tags cut out', 'no tags'].includes(filter) ? 'text' : 'text and link';
    expect([kept, 'whole', 'text and link']).toContain(outcome('HTML', filter));
    expect([kept, 'whole', 'text and link']).toContain(outcome('plain HTML', filter));
  });

  it('leaves the section for WeChat whole there', () => {
    expect(outcome('WeChat section', 'WeChat')).toBe('whole');
  });

  it.each(CODES)('has no script with a text that a filter could leave: $name', (code) => {
    for (const { html } of given(code)) expect(html).not.toMatch(/<script[^>]*>[^<]/);
  });

  it.each(['js-xss', 'WordPress', 'UEditor', 'tags cut out'])('would show the text of a script: %s', (filter) => {
    const { apply } = FILTERS.find(({ name }) => name === filter)!;
    for (const { html } of given(CODES.find(({ name }) => name === 'frame')!))
      expect(seenIn(apply(html.replace('></script>', '>function(){}</script>')))).toContain('function');
  });

  it.each(CODES)('has words to lose: $name', (code) => {
    expect(given(code)).not.toEqual([]);
    for (const { said } of given(code)) expect(said.length).toBeGreaterThan(0);
  });

  it('finds what is lost, littered or without its link', () => {
    const address = 'https://example.gov.cn/report/w/tea/';
    const code = new GivenCode(`<p>茶叶24.86亿元 <a href="${address}">来源</a></p>`, ['24.86亿元'], address);
    expect(code.outcome(code.html)).toBe('whole');
    expect(code.outcome(code.html.replace(/<\/?p>/g, ''))).toBe('text and link');
    expect(code.outcome('<p>茶叶24.86亿元 来源</p>')).toBe('text');
    expect(code.outcome(`${code.html}&lt;script&gt;`)).toBe('text and litter');
    expect(code.outcome(code.html.replace('24.86', '25'))).toBe('lost');
  });
});
