import ts from 'typescript';
import { sourcesOf, type Repository } from './repository.js';

/** Folders that make, choose, lay out and send printed texts and pages. */
const PARTS = ['src/format', 'src/models', 'src/views', 'src/marks', 'src/elements', 'src/site', 'src/serve'];

/** Methods that search or split a text. */
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

/**
 * Files that search texts, each with what it searches, which is no printed text. A phrase has its parts by role: ask it
 * for a part (`textIn`, `around`), and if the part is missing, add it to the phrase.
 */
export const READERS: Readonly<Record<string, string>> = {
  'src/elements/guard/server-tree.ts': 'text nodes of two trees, to see whether they are the same',
  'src/format/as-printed.ts': 'a unit, before it is printed',
  'src/format/text/capitals.ts': TYPE,
  'src/format/change.ts': GIVEN,
  'src/format/date.ts': DATE,
  'src/format/text/html.ts': MARKUP,
  'src/format/locale.ts': 'a language tag',
  'src/format/number.ts': DECIMAL,
  'src/format/printed-in.ts': GIVEN,
  'src/format/text/segments.ts': TYPE,
  'src/format/share.ts': 'a fraction of the contract, before it is printed',
  'src/format/table/spreadsheet.ts': 'a cell, for what a spreadsheet would run',
  'src/format/spoken-standing.ts': GIVEN,
  'src/format/table/table.ts': 'a cell, for what a spreadsheet would run',
  'src/format/text/text.ts': 'characters that no page can show',
  'src/format/words/days.ts': DATE,
  'src/format/words/en/change.ts': GIVEN,
  'src/format/words/en/date.ts': DATE,
  'src/format/words/en/honour.ts': GIVEN,
  'src/format/words/zh/page.ts': GIVEN,
  'src/format/words/en/quantity.ts': DECIMAL,
  'src/format/words/en/sentence.ts': 'a label, for a noun that need not be said again; two digits that would meet',
  'src/format/words/en/standing.ts': `an ordinal, for the letters behind its digits; ${GIVEN}`,
  'src/format/words/quotation.ts': GIVEN,
  'src/format/words/title.ts': GIVEN,
  'src/format/words/zh/change.ts': GIVEN,
  'src/format/words/zh/honour.ts': GIVEN,
  'src/format/words/zh/quantity.ts': GIVEN,
  'src/format/words/zh/sentence.ts': 'two digits that would meet',
  'src/format/words/zh/standing.ts': GIVEN,
  'src/format/words/zh/texts.ts': GIVEN,
  'src/models/parts/evidence.ts': 'the quote of a report, for marks of its own',
  'src/models/parts/fact-numbers.ts': 'a fraction of the contract',
  'src/models/widgets/fact-ref.ts': TYPE,
  'src/models/widgets/bar-axis.ts': 'a number of a scale, before it is printed',
  'src/models/widgets/note-files.ts': PATHS,
  'src/models/widgets/part-bar.ts': DECIMAL,
  'src/models/page/trend-ids.ts': 'an id',
  'src/models/parts/share-ratio.ts': 'a fraction of the contract',
  'src/models/page/title.ts': GIVEN,
  'src/models/page/report-page.ts': GIVEN,
  'src/models/parts/bar-label-space.ts': TYPE,
  'src/elements/page/page-widgets.ts': ATTRIBUTE,
  'src/elements/trend-line.ts': ATTRIBUTE,
  'src/serve/compression.ts': REQUEST,
  'src/serve/folder-files.ts': PATHS,
  'src/serve/listen.ts': PATHS,
  'src/serve/live-reload.ts': REQUEST,
  'src/serve/only-here.ts': REQUEST,
  'src/serve/plain-server.ts': REQUEST,
  'src/serve/studio.ts': REQUEST,
  'src/site/data/workbook.ts': DECIMAL,
  'src/site/answers/answer.ts': PATHS,
  'src/site/answers/answers.ts': REQUEST,
  'src/site/answers/etags.ts': REQUEST,
  'src/site/answers/live-oembed.ts': REQUEST,
  'src/site/answers/file-from-report.ts': REQUEST,
  'src/site/client/codes-panel.ts': ATTRIBUTE,
  'src/site/client/copy.ts': 'a page, for what is copied of it as text',
  'src/site/client/looks.ts': ATTRIBUTE,
  'src/site/client/places.ts': LIST,
  'src/site/client/picture-sizes.ts': PATHS,
  'src/search-index/terms.ts': 'what is searched and what a reader types, for comparison only',
  'src/site/client/find-answers.ts': 'what a reader types into a filter',
  'src/site/client/figures.ts': 'what a reader types into a filter, and the words of a finished page',
  'src/site/data/iso-period.ts': DATE,
  'src/site/data/kit-readme.ts': PATHS,
  'src/site/data/kit-zip.ts': PATHS,
  'src/site/data/zip-writer.ts': PATHS,
  'src/site/data/xbrl-items.ts': DECIMAL,
  'src/site/data/xbrl-json.ts': 'a unit, for a name that XML allows',
  'src/site/headers.ts': PATHS,
  'src/site/kept/intact.ts': 'a published file, for whether it is whole; paths',
  'src/site/kept/kept-paths.ts': PATHS,
  'src/site/kept/made-by.ts': PATHS,
  'src/site/kept/manifest-entry.ts': PATHS,
  'src/site/kept/own-paths.ts': PATHS,
  'src/site/kept/parse-manifest.ts': PATHS,
  'src/site/kept/site-record.ts': PATHS,
  'src/site/links.ts': PATHS,
  'src/site/look-pages.ts': PATHS,
  'src/site/outputs.ts': PATHS,
  'src/site/pages/breakable.ts': MARKUP,
  'src/site/data/common-parts.ts': LIST,
  'src/site/pages/style-declarations.ts': 'a style sheet',
  'src/site/pages/report/report-styles.ts': 'a style sheet',
  'src/site/pages/report/scoped-css.ts': 'a style sheet',
  'src/site/data/drawn-tree.ts': 'the source of a template, before a value is in it',
  'src/site/pictures/box.ts': TYPE,
  'src/site/pictures/frame.ts': PATHS,
  'src/site/pictures/line-breaks.ts': TYPE,
  'src/site/pictures/measure.ts': TYPE,
  'src/site/pictures/wrap.ts': TYPE,
  'src/site/pictures/to-svg.ts': MARKUP,
  'src/site/png/outlines.ts': TYPE,
  'src/site/png/png.ts': 'an error of a library',
  'src/site/relative.ts': PATHS,
  'src/site/site-file.ts': PATHS,
  'src/site/subject-problems.ts': PATHS,
  'src/site/snippets/markdown-text.ts': MARKUP,
  'src/site/snippets/script-json.ts': MARKUP,
  'src/site/snippets/snippet-fact.ts': LIST,
  'src/site/widgets/source-models.ts': PATHS,
  'src/site/client/parse-code.ts': MARKUP,
  'src/site/wechat/bounded-html.ts': 'an article of somebody else, for its attributes',
  'src/site/wechat/wechat-checks.ts': 'HTML of anybody',
  'src/site/wechat/wechat-lint.ts': 'HTML of anybody',
  'src/site/wechat/wechat-rules.ts': 'a list of names in the source',
};

/** A file that reads finished text, with the reason, and each search as written. */
export interface Exception {
  readonly why: string;
  readonly searches: readonly string[];
}

/**
 * Files that read finished markup or a model's text, with the reason why no part is available. The list may only
 * shrink: new code must ask the phrase, the template or the model. Obsolete entries must be removed.
 */
export const EXCEPTIONS: Readonly<Record<string, Exception>> = {
  'src/site/pages/hydration.ts': {
    why: 'Lit’s renderer marks widgets as waiting for a template around them, and writes what Lit needs to take a page over; it has no option to leave either out',
    searches: ['replace MARKS', 'replace LITS_OWN'],
  },
  'src/site/pages/light-css.ts': {
    why: 'Lit’s renderer writes each style sheet as it is in the source, with the remarks',
    searches: ['replace PIECES', 'replace STYLES'],
  },
  'src/site/pages/codes/code-holes.ts': {
    why: 'a code is one text with a sign of its own for each place that an editor fills in; no text of a report has them',
    searches: ['split MARK'],
  },
  'src/site/policy.ts': {
    why: 'a policy names what is inline by the hash of its bytes in the finished page, and a server has nothing but that page',
    searches: ['matchAll INLINE', 'test attributes', 'split START', 'split END', 'split NEXT', "split ' '"],
  },
  'src/site/snippets/markdown.ts': {
    why: 'an address, for what could end it; two texts of a report, since a title that has the label in it needs none before it',
    searches: ['replace /[()<>\\\\\\s]/g', 'includes label'],
  },
  'src/views/fragments.ts': {
    why: 'how wide a figure is; and whether a unit is a sign, since published models have no field for it and keep their shape',
    searches: ["split ' '", 'replace /[\\u3000-\\uffff](?=(..)?)/g', 'test unit'],
  },
};

const nameOf = ({ expression }: ts.CallExpression): string =>
  ts.isPropertyAccessExpression(expression) ? expression.name.text : '';

/** Names of texts in models and contents; `includes` on anything else searches a list. */
const TEXTS = /(?:^|\.)(?:text|label|sentence|statement)$/;

const isOfText = ({ expression }: ts.CallExpression): boolean =>
  ts.isPropertyAccessExpression(expression) && TEXTS.test(expression.expression.getText());

/** Replacing a fixed text such as `<head>` fills a slot, and is no search. */
const isSearch = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  (SEARCHES.includes(nameOf(node)) ||
    (nameOf(node) === 'includes' && isOfText(node)) ||
    (REPLACES.includes(nameOf(node)) && !ts.isStringLiteralLike(node.arguments[0] ?? node)));

function callsIn(path: string, text: string): readonly ts.CallExpression[] {
  const found: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (isSearch(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2021, true));
  return found;
}

/** The searches of a file, as written. */
const searchesIn = (path: string, text: string): string[] =>
  callsIn(path, text).map((node) => `${nameOf(node)}(${node.arguments.map((one) => one.getText()).join(', ')})`);

/** Exceptions with an unlisted search, or with an obsolete one. */
export function exceptionProblems(repository: Repository, exceptions: Readonly<Record<string, Exception>>): string[] {
  return Object.entries(exceptions).flatMap(([path, { searches }]) => {
    const found = callsIn(path, repository.read(path)).map(
      (node) => `${nameOf(node)} ${node.arguments[0]?.getText() ?? ''}`,
    );
    const more = found.filter((one) => !searches.includes(one)).map((one) => `${path}: ${one} is not named`);
    const gone = searches.filter((one) => !found.includes(one)).map((one) => `${path}: ${one} is gone, strike it out`);
    const again = found.length > new Set(found).size ? [`${path}: searches twice`] : [];
    return [...more, ...gone, ...again];
  });
}

/** Searches in unlisted files, and listed files without a search. */
export function searchProblems(
  repository: Repository,
  readers: Readonly<Record<string, string>>,
  exceptions: Readonly<Record<string, Exception>> = {},
): string[] {
  const files = PARTS.flatMap((part) => sourcesOf(repository, part)).filter((path) => !path.includes('.generated.'));
  const unlisted = files
    .filter((path) => !Object.keys({ ...readers, ...exceptions }).includes(path))
    .flatMap((path) => searchesIn(path, repository.read(path)).map((one) => `${path}: ${one}`));
  const idle = Object.keys(readers).filter((path) => !searchesIn(path, repository.read(path)).length);
  return [...unlisted, ...idle.map((path) => `${path} searches nothing, and needs no line in the list`)];
}

/** Searches in HTML that a file has rendered itself: parts must be taken from the template instead. */
export const readBack = (repository: Repository): string[] =>
  PARTS.flatMap((part) => sourcesOf(repository, part))
    .filter((path) => /from '@lit-labs\/ssr/.test(repository.read(path)))
    .flatMap((path) => searchesIn(path, repository.read(path)).map((one) => `${path}: ${one}`))
    .filter((one) => !one.includes(': replace'));
