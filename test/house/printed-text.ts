import ts from 'typescript';
import { sourcesOf, type House } from './house.js';

/** Where printed texts and pages are made, chosen, set and sent. */
const PARTS = ['src/format', 'src/models', 'src/views', 'src/marks', 'src/elements', 'src/site', 'src/serve'];

/** What finds or cuts a part of a text. */
const SEARCHES = 'endsWith startsWith indexOf lastIndexOf match matchAll exec search test split'.split(' ');
const REPLACES = ['replace', 'replaceAll'];

const MARKUP = 'escapes or shortens markup that is finished, whatever it says';
const PATHS = 'paths, addresses and media types';
const GIVEN = 'a text as the report gives it, before it is printed';
const TYPE = 'characters, to see how wide they are and where a line may end';
const LIST = 'a list, and no text';
const DATE = 'a date of the contract, before it is printed';
const DECIMAL = 'a decimal of the contract, before it is printed';
const ATTRIBUTE = 'an attribute, as a page has it';
const REQUEST = 'what a request says: addresses, headers';
const MODEL = 'a unit of a model, since no published model can get a field that says whether it is a sign';

/**
 * The files that search, each with what it searches, since it is no printed text. A phrase has its parts by their roles:
 * whoever needs one asks for it (`textIn`, `around`), and where it is missing, the phrase lacks it.
 */
export const READERS: Readonly<Record<string, string>> = {
  'src/format/as-printed.ts': 'a unit, before it is printed',
  'src/format/capitals.ts': TYPE,
  'src/format/date.ts': DATE,
  'src/format/html.ts': MARKUP,
  'src/format/locale.ts': 'a language tag',
  'src/format/number.ts': DECIMAL,
  'src/format/spreadsheet.ts': 'a cell, for what a spreadsheet would run',
  'src/format/table.ts': 'a cell, for what a spreadsheet would run',
  'src/format/text.ts': 'characters that no page can show',
  'src/format/words/days.ts': DATE,
  'src/format/words/en/date.ts': DATE,
  'src/format/words/en/honour.ts': GIVEN,
  'src/format/words/en/quantity.ts': DECIMAL,
  'src/format/words/en/sentence.ts': 'a label, for a noun that need not be said again; two digits that would meet',
  'src/format/words/en/standing.ts': 'an ordinal, for the letters behind its digits',
  'src/format/words/quotation.ts': GIVEN,
  'src/format/words/title.ts': GIVEN,
  'src/format/words/zh/honour.ts': GIVEN,
  'src/format/words/zh/sentence.ts': 'two digits that would meet',
  'src/format/words/zh/texts.ts': GIVEN,
  'src/models/fact-ref.ts': TYPE,
  'src/models/note-files.ts': PATHS,
  'src/models/part-bar.ts': DECIMAL,
  'src/models/past-names.ts': 'an id',
  'src/models/report-page.ts': GIVEN,
  'src/models/room.ts': TYPE,
  'src/models/trend-slots.ts': DECIMAL,
  'src/views/fragments.ts': `${TYPE}; ${MODEL}`,
  'src/elements/report-page.ts': ATTRIBUTE,
  'src/elements/trend-line.ts': ATTRIBUTE,
  'src/serve/compression.ts': REQUEST,
  'src/serve/folder-files.ts': PATHS,
  'src/serve/listen.ts': PATHS,
  'src/serve/live-reload.ts': REQUEST,
  'src/serve/only-here.ts': REQUEST,
  'src/site/answers/answer.ts': PATHS,
  'src/site/answers/etags.ts': REQUEST,
  'src/site/answers/live-oembed.ts': REQUEST,
  'src/site/client/codes-panel.ts': ATTRIBUTE,
  'src/site/client/copy.ts': 'a page, for what is copied of it as text',
  'src/site/client/tabs.ts': LIST,
  'src/site/data/json-ld.ts': DATE,
  'src/site/data/kit-readme.ts': PATHS,
  'src/site/data/kit.ts': PATHS,
  'src/site/data/xbrl-items.ts': DECIMAL,
  'src/site/data/xbrl-json.ts': 'a unit, for a name that XML allows',
  'src/site/handler.ts': REQUEST,
  'src/site/headers.ts': PATHS,
  'src/site/links.ts': PATHS,
  'src/site/outputs.ts': PATHS,
  'src/site/pages/code-sections.ts': 'a code, for the marks that it was made with',
  'src/site/pages/common-parts.ts': LIST,
  'src/site/pages/declarations.ts': 'a style sheet',
  'src/site/pages/drawn-tree.ts': 'the source of a template, before a value is in it',
  'src/site/pages/hydration.ts': MARKUP,
  'src/site/pages/light-css.ts': MARKUP,
  'src/site/pages/widget-markup.ts': MARKUP,
  'src/site/pictures/line-breaks.ts': TYPE,
  'src/site/pictures/measure.ts': TYPE,
  'src/site/pictures/pieces.ts': MODEL,
  'src/site/pictures/plot.ts': 'a path of a model, for the points on it',
  'src/site/pictures/svg.ts': PATHS,
  'src/site/pictures/text.ts': TYPE,
  'src/site/pictures/to-svg.ts': MARKUP,
  'src/site/png/outlines.ts': TYPE,
  'src/site/png/png.ts': 'an error of a library',
  'src/site/policy.ts': 'a page, for the hashes of its scripts; a policy, as it is written there',
  'src/site/relative.ts': PATHS,
  'src/site/site-file.ts': PATHS,
  'src/site/snippets/markdown-text.ts': MARKUP,
  'src/site/snippets/markdown.ts': PATHS,
  'src/site/snippets/script-json.ts': MARKUP,
  'src/site/snippets/snippet-fact.ts': LIST,
  'src/site/source-models.ts': PATHS,
  'src/site/subject.ts': 'an id',
  'src/site/wechat/bounded-html.ts': 'an article of somebody else, for its attributes',
  'src/site/wechat/wechat-checks.ts': 'HTML of anybody',
  'src/site/wechat/wechat-lint.ts': 'HTML of anybody',
  'src/site/wechat/wechat-rules.ts': 'a list of names in the source',
  'src/site/whole-site.ts': PATHS,
};

const nameOf = ({ expression }: ts.CallExpression): string =>
  ts.isPropertyAccessExpression(expression) ? expression.name.text : '';

/** A text in the place of a pattern is no search but a slot, such as `<head>`. */
const isSearch = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  (SEARCHES.includes(nameOf(node)) ||
    (REPLACES.includes(nameOf(node)) && !ts.isStringLiteralLike(node.arguments[0] ?? node)));

/** The searches of a file, as they are written. */
export function searchesIn(path: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isSearch(node)) found.push(`${nameOf(node)}(${node.arguments.map((one) => one.getText()).join(', ')})`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2021, true));
  return found;
}

/** Searches of files that are not listed, and files that are listed and search nothing. */
export function searchProblems(house: House, readers: Readonly<Record<string, string>>): string[] {
  const files = PARTS.flatMap((part) => sourcesOf(house, part)).filter((path) => !path.includes('.generated.'));
  const unlisted = files
    .filter((path) => !Object.keys(readers).includes(path))
    .flatMap((path) => searchesIn(path, house.read(path)).map((one) => `${path}: ${one}`));
  const idle = Object.keys(readers).filter((path) => !searchesIn(path, house.read(path)).length);
  return [...unlisted, ...idle.map((path) => `${path} searches nothing, and needs no line in the list`)];
}

/** What files read of HTML that they have rendered themselves: who wants the parts of a template takes them from it. */
export const readBack = (house: House): string[] =>
  PARTS.flatMap((part) => sourcesOf(house, part))
    .filter((path) => /from '@lit-labs\/ssr/.test(house.read(path)))
    .flatMap((path) => searchesIn(path, house.read(path)).map((one) => `${path}: ${one}`))
    .filter((one) => !one.includes(': replace'));
