import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { LOCALES } from '../../src/format/locale.js';
import { subjectsOf, type Subject } from '../../src/site/subject.js';
import { CODES, type Code } from './codes.js';
import { readOutcomes } from '../hosts/editors/outcomes.js';
import { FILTERS } from './sanitizers.js';
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

/** Codes as the table of editors has them, by kind. */
const KINDS = {
  html: 'HTML',
  wechat: 'WeChat section',
  picture: 'picture',
  frame: 'frame',
  'frame-only': 'frame without script',
  script: 'script',
  sentence: 'in a sentence',
} as const;

/** In an article as its readers get it, a quotation too. */
const ARTICLE_KINDS = { ...KINDS, quote: 'quotation' } as const;

const EDITORS = readOutcomes();

const INTRODUCTION = `# Which embed codes survive CMS sanitizers and editors

For editors and web developers: this page shows what each editor and each HTML filter keeps of an embed code, so that you can choose a code that works.

Do not edit the tables. \`npm run test:hosts -- --write\` starts each editor in Chromium and writes the tables of editors;
\`npx vitest run test/sanitizers --update\` writes the table of filters.

- **whole**: everything is kept, with its styles.
- **drawn**: the picture or the frame is kept; its style, or the script that resizes the frame, is not.
- **text and link**: label, figure with unit and qualifier, rank and link are kept, word for word; the styles, the
  drawing or the widget are not.
- **text**: the words are kept, the link is not.
- **run together**: the words are kept, but lines are joined without a space between them.
- **text and litter**: the words are kept, but readers also see source code. Do not use this code there.
- **lost**: a figure, its label or its rank is missing.

## Editors from npm

Last run: ${EDITORS.on}. The test copies a figure with a change and a rank, and a list of two, as the gallery does, pastes them with Ctrl+V into
an empty article, and reads what the editor would save.
`;

const BETWEEN = `The same codes in the source of an article that the editor loads; Slate does not accept HTML as source.
`;

const AFTER = `- **all tags**: settings that allow every tag; the other rows use the default settings of the editor.
- **TinyMCE** adds \`sandbox=""\` to every frame: the page in it is drawn, but its links do not open.
- **Slate** reads only plain text from the clipboard, which is the source code. Use the button for a CMS that filters (会过滤代码的后台): its plain
  text is readable.
- **wangEditor** keeps only the text of unknown tags. Paste formatted text into the editor, not into its source.
- **UEditor Plus** is not on npm; version 4.5 was tested by hand on 2026-11-28: HTML and the WeChat section stay whole; a wrapper keeps its style
  if it is a \`section\`, not if it is a \`div\`.

## Content systems

The codes in the source of an article of each system, and what a reader of the article gets. WordPress and the wikis are those of Debian's packages, and \`npm run test:hosts\` starts each that
is installed; of Ghost it is the editor format and the renderer from npm (the version is that of @tryghost/kg-lexical-html-renderer), since the whole could not be installed. The steps for each system: [cms/README.md](cms/README.md).
`;

const ABOUT_SYSTEMS = `- **MediaWiki**, **DokuWiki**: an article is written in the markup of the wiki, and HTML is switched off. The tags of a code show in the text, so
  use the quotation; its address becomes a link.
- **Ghost**: a card of the kind HTML is the same in a newsletter. “Text” is a code that is pasted or imported into an article.

## Feed readers and mail

What readers show of an article with a code. For Roundcube, Tiny Tiny RSS, SimplePie (in WordPress and several feed readers) and feedparser (in rss2email) it is the class that
cleans HTML before it is shown; w3m is the whole program, with which mail programs of the terminal show HTML.
`;

const ABOUT_READERS = `- **Tiny Tiny RSS** deletes an element that it does not know together with the text in it, so the figure of a script and of a sentence is missing. In articles
  that go into feeds, use the frame, HTML or the quotation. Three ways to write them were tried: a link in the element or around it is
  deleted or emptied as well, and a link beside it shows the figure twice wherever the script runs.
- **w3m** prints text, and an address only where it is written out.

## Filters
`;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A line for each editor that has a row of a kind. */
const editorTable = (way: 'pasted' | 'source'): string =>
  table(
    ['editor', ...Object.values(KINDS)],
    Object.entries(EDITORS.editors).flatMap(([name, { version, [way]: row }]) =>
      row ? [[`${name} ${version}`, ...Object.keys(KINDS).map((kind) => row[kind]!)]] : [],
    ),
  );

/** A line for each program whose articles have the codes in their source. */
const keptTable = (group: 'systems' | 'readers'): string =>
  table(
    [group === 'systems' ? 'system' : 'reader', ...Object.values(ARTICLE_KINDS)],
    Object.entries(EDITORS[group]).map(([name, { version, kept }]) => [
      `${name} ${version}`,
      ...Object.keys(ARTICLE_KINDS).map((kind) => kept[kind]!),
    ]),
  );

async function page(): Promise<string> {
  const rows = CODES.map((code) => [code.name, ...FILTERS.map(({ name }) => outcome(code.name, name))]);
  const codes = CODES.map(({ name, about }) => `- **${name}**: ${about}`).join('\n');
  const filters = FILTERS.map(({ name, from }) => `- **${name}**: ${from}`).join('\n');
  const editors = [INTRODUCTION, editorTable('pasted'), '', BETWEEN, editorTable('source'), '', AFTER];
  const articles = [keptTable('systems'), '', ABOUT_SYSTEMS, keptTable('readers'), '', ABOUT_READERS];
  const parts = [...editors, ...articles];
  const behind = [table(['code', ...FILTERS.map(({ name }) => name)], rows), '', '## The codes', '', codes, ''];
  const text = [...parts, ...behind, '## Where the filters are from', '', filters].join('\n');
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
