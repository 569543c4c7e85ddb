import ts from 'typescript';
import { sourcesOf, type House } from './house.js';

/** Where printed texts are made, chosen and set. */
const SITE = ['data', 'pages', 'pictures', 'snippets', 'wechat'].map((folder) => `src/site/${folder}`);
const PARTS = ['src/format', 'src/models', 'src/views', 'src/marks', ...SITE];

/** What finds or cuts a part of a text. */
const SEARCHES = ['endsWith', 'startsWith', 'indexOf', 'lastIndexOf', 'match', 'matchAll', 'exec', 'search'];
const REPLACES = ['replace', 'replaceAll'];

const MARKUP = 'escapes or shortens markup that is finished, whatever it says';
const PATHS = 'paths, addresses and media types';
const GIVEN = 'a text as the report gives it, before it is printed';
const TYPE = 'characters, to see how wide they are and where a line may end';
const LIST = 'a list, and no text';

/**
 * The files that search, each with what it searches, since it is no printed text. A phrase has its parts by their roles:
 * whoever needs one asks for it (`textIn`, `around`), and where it is missing, the phrase lacks it.
 */
export const READERS: Readonly<Record<string, string>> = {
  'src/format/date.ts': 'a date of the contract, before it is printed',
  'src/format/html.ts': MARKUP,
  'src/format/locale.ts': 'a language tag',
  'src/format/number.ts': 'a decimal of the contract, before it is printed',
  'src/format/spreadsheet.ts': 'a cell, for what a spreadsheet would run',
  'src/format/table.ts': 'a cell, for what a spreadsheet would run',
  'src/format/text.ts': 'characters that no page can show',
  'src/format/words/days.ts': 'a date of the contract, before it is printed',
  'src/format/words/en/quantity.ts': 'a decimal of the contract, before it is printed',
  'src/format/words/en/sentence.ts': 'a label, for a noun that need not be said again',
  'src/format/words/quotation.ts': GIVEN,
  'src/format/words/zh/honour.ts': GIVEN,
  'src/format/words/zh/texts.ts': GIVEN,
  'src/models/fact-ref.ts': TYPE,
  'src/models/note-files.ts': PATHS,
  'src/models/past-names.ts': 'an id',
  'src/models/room.ts': TYPE,
  'src/views/fragments.ts': TYPE,
  'src/site/data/kit-readme.ts': PATHS,
  'src/site/data/kit.ts': PATHS,
  'src/site/data/xbrl-json.ts': 'a unit, for a name that XML allows',
  'src/site/pages/common-parts.ts': LIST,
  'src/site/pages/declarations.ts': 'a style sheet',
  // A template could be walked without being rendered first; until then this is the one place that reads HTML of ours.
  'src/site/pages/drawn-tree.ts': MARKUP,
  'src/site/pages/hydration.ts': MARKUP,
  'src/site/pages/light-css.ts': MARKUP,
  'src/site/pages/widget-markup.ts': MARKUP,
  'src/site/pages/widget-page.ts': 'the tag of a finished widget, to give it an attribute',
  'src/site/pictures/line-breaks.ts': TYPE,
  'src/site/pictures/svg.ts': PATHS,
  'src/site/pictures/text.ts': LIST,
  'src/site/pictures/to-svg.ts': MARKUP,
  // Asks whether a sentence has its figure as the tag prints it; figureIn of fact-ref has the parts to say so.
  'src/site/snippets/embed-codes.ts': 'the text behind a figure, for what the tag prints there itself',

  'src/site/snippets/markdown-text.ts': MARKUP,
  'src/site/snippets/markdown.ts': PATHS,
  'src/site/snippets/script-json.ts': MARKUP,
  'src/site/snippets/snippet-fact.ts': LIST,
  'src/site/wechat/wechat-checks.ts': 'HTML of anybody',
  'src/site/wechat/wechat-lint.ts': 'HTML of anybody',
  'src/site/wechat/bounded-html.ts': 'an article of somebody else, for its attributes',
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
