import fc from 'fast-check';
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import naughty from 'big-list-of-naughty-strings' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { MARKDOWN_READERS } from '../../attack/markdown-readers.mjs';
import { cleanText } from '../../../src/format/text/text.js';
import { LOCALES } from '../../../src/format/locale.js';
import { subjectMarkdown } from '../../../src/site/snippets/markdown.js';
import { subjectsOf } from '../../../src/site/subject.js';
import { escapeMarkdown } from '../../../src/site/snippets/markdown-text.js';
import { HOSTILE, hostileReport } from '../../fixtures/hostile-report.js';
import { links } from '../subjects.js';

const FIGURE = '：24.86亿元';

/** A text where this project sets texts: in bold before a figure, beside it, and as the words of a link. */
const lineOf = (text: string): string =>
  `**${escapeMarkdown(`${text}${FIGURE}`)}**，${escapeMarkdown(text)}，2023年（[${escapeMarkdown(text)}](https://our.example/)）`;

interface Shown {
  readonly text: string;
  /** The elements, and where each leads. Bold is apart: it is ours wherever there are stars. */
  readonly elements: readonly string[];
  readonly bold: number;
  readonly figure: string | undefined;
}

/** Every element below a node, and all its text. */
function read(node: Tree.ParentNode, elements: Tree.Element[] = []): { elements: Tree.Element[]; text: string } {
  let text = '';
  for (const child of node.childNodes) {
    if (tree.isTextNode(child)) text += child.value;
    if (!tree.isElementNode(child)) continue;
    elements.push(child);
    text += read(child, elements).text;
  }
  return { elements, text };
}

function shown(html: string): Shown {
  const { elements, text } = read(parseFragment(html));
  const strong = elements.filter(({ tagName }) => tagName === 'strong');
  const hrefOf = ({ attrs }: Tree.Element) => attrs.find(({ name }) => name === 'href')?.value ?? '';
  return {
    text: text.trim(),
    elements: elements.filter((one) => !strong.includes(one)).map((one) => one.tagName + hrefOf(one)),
    bold: strong.length,
    figure: strong[0] && read(strong[0]).text,
  };
}

const wanted = (text: string): Shown => ({
  text: `${text}${FIGURE}，${text}，2023年（${text}）`.trim(),
  elements: ['p', 'ahttps://our.example/'],
  bold: (lineOf(text).split('**').length - 1) / 2,
  figure: `${text}${FIGURE}`,
});

/** What a report lets through is clean, and a line begins and ends with something. */
const fit = (text: string): string => cleanText(text).trim();

/** Texts that open one dialect or another, each as a whole and as a piece of the property below. */
const TEXTS = [
  'http://a<img src=x onerror=alert(1)//>',
  'http://a<svg onload=alert(1)>',
  'https://a.example/?x=1&amp;y',
  '官网https://a.example/查看',
  '😀http://a.cn 😀www.a.cn 😀a@b.cn',
  'www.a.cn',
  '_www.a.cn_ (www.a.cn)',
  'a.b-c+d_e@f-g.h.cn',
  'a@-b.cn a@_.cn',
  'xmpp:a@b.cn/c mailto:a@b.cn',
  'ftp://a.cn //a.cn a.cn 例子.中国 1.2.3.4',
  'http://.a.cn http://-a.cn http://[::1]/ http://a_b.c_d.cn',
  ':tada: :100: :-) 8-) ;) <3',
  '$x$ $$x$$ \\(x\\) \\[x\\]',
  '==x== ++x++ --x-- ^x^ ~x~ ~~x~~ %%x%% ||x||',
  '{#id} {.class onclick=alert(1)} {{7*7}} {% raw %}',
  '[^1] [^1]: x [[x]] [x] ![x](y) [x]: y',
  '"x" \'x\' ... -- --- (c) (tm) +- ???? ,, !!!!',
  '| a | b |',
  '&lt;b&gt; &amp;amp; &#60; &nbsp &copy',
  '`x` ``x`` \\`x\\`',
  '**x** *x* __x__ _x_ ***x***',
  '<!-- x --> <?x?> <![CDATA[x]]> <a href=x>',
  '#tag# #1 @name @a/b GH-1',
  'x\\',
  '*',
] as const;

const ADDRESSES = [
  'http://',
  'https://',
  '://',
  'www.',
  'ftp://',
  'a@b.cn',
  '@',
  '.cn',
  'a',
  'mailto:',
  'xmpp:',
  '中',
  '😀',
];

const piece = fc.oneof(
  fc.constantFrom(...TEXTS, ...ADDRESSES, ...Object.values(HOSTILE).filter(({ length }) => length < 200)),
  fc.string({ maxLength: 4, unit: fc.constantFrom(...Array.from('\\`*_[]<>&|~$^={}"\'@!?-+.,/%#;:() 1aé中')) }),
  fc.string({ maxLength: 3, unit: 'binary' }),
);

const anyText = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => fit(pieces.join('')) || 'x');

describe.each(MARKDOWN_READERS)('RF2: text is text, read by $name', ({ render }) => {
  it.each([...TEXTS, ...Object.values(HOSTILE)].map(fit))('shows %j as it is', (text) => {
    expect(shown(render(lineOf(text)))).toEqual(wanted(text));
  });

  it('shows the Big List of Naughty Strings as it is', () => {
    for (const text of naughty.map(fit).filter(Boolean)) expect(shown(render(lineOf(text)))).toEqual(wanted(text));
  });

  it('shows any text as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(shown(render(lineOf(text)))).toEqual(wanted(text));
      }),
      { numRuns: 100 },
    );
  });

  it.each(LOCALES)('finds no link and no element in a file that is not ours, in %s', (locale) => {
    for (const subject of subjectsOf(hostileReport).filter(({ kind }) => kind === 'fact' || kind === 'board')) {
      const { elements } = shown(render(subjectMarkdown(subject, hostileReport, locale, links)));
      const ours = [hostileReport.source.url, links.page(subject.id, locale)]
        .filter(Boolean)
        .map((href) => `a${href!}`);
      expect([subject.id, elements.filter((one) => !['p', 'ul', 'li'].includes(one))]).toEqual([subject.id, ours]);
    }
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['a figure, which stays as it is', '-24.86亿元 +3.5% #1 (84.5号)', '-24.86亿元 +3.5% #1 (84.5号)'],
    [
      'a sentence, which stays as it is',
      'Tax revenue: 2.486 billion yuan, half-year/year.',
      'Tax revenue: 2.486 billion yuan, half-year/year.',
    ],
    ['signs', 'a | b \\', 'a &#124; b &#92;'],
    ['a link', '[x](y) <b>', '&#91;x&#93;&#40;y) &#60;b&#62;'],
    ['an entity', '&amp;', '&#38;amp;'],
    ['an address', '见http://a.cn', '&#35265;**http**&#58;&#47;&#47;a&#46;cn'],
    ['an e-mail address', 'a@b.cn', 'a&#64;**b**&#46;cn'],
  ])('writes %s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
