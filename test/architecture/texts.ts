import ts from 'typescript';
import { sourcesOf, type Repository } from './repository.js';

/** The layers with messages for problems and findings. */
const PARTS = ['report', 'audit', 'inputs', 'models', 'store', 'site/wechat', 'draft', 'embed'].map(
  (part) => `src/${part}`,
);

/** Titles built from a report's labels; not messages. */
const TITLES = ['src/models/page/trend-ids.ts', 'src/models/page/plan.ts'];

const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff5e]/u;

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

function hasChinese(node: ts.Node): boolean {
  if (isText(node) && CHINESE.test(node.text)) return true;
  return ts.forEachChild(node, (child) => hasChinese(child) || undefined) ?? false;
}

const isNamedZh = ({ name }: ts.NamedDeclaration): boolean =>
  name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) && name.text === 'zh';

/** Chinese texts of a file next to those of another language. */
export function besideCode(path: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isPlace = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node);
    if (isPlace && isNamedZh(node) && node.initializer && hasChinese(node.initializer)) found.push(node.getText());
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2021, true));
  return found;
}

const filesIn = (repository: Repository): string[] => PARTS.flatMap((part) => sourcesOf(repository, part));

/** Messages in code instead of their language's file. */
export const strayTexts = (repository: Repository): string[] =>
  filesIn(repository)
    .filter((path) => !path.endsWith('/zh.ts') && !TITLES.includes(path))
    .flatMap((path) => besideCode(path, repository.read(path)).map((one) => `${path}: ${one}`));

/** Folders of texts, with a file per language. */
export const textFolders = (repository: Repository): string[] =>
  filesIn(repository)
    .filter((path) => path.endsWith('/en.ts'))
    .map((path) => path.slice(0, -'/en.ts'.length));

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Keys or parameters that differ between the languages, and empty texts. */
export function differingTexts(zh: unknown, en: unknown, path: string): string[] {
  if (isObject(zh) && isObject(en)) {
    const keys = [...new Set([...Object.keys(zh), ...Object.keys(en)])];
    return keys.flatMap((key) => differingTexts(zh[key], en[key], `${path}.${key}`));
  }
  if (typeof zh === 'function' && typeof en === 'function')
    return zh.length === en.length ? [] : [`${path}: ${zh.length} parameters in Chinese, ${en.length} in English`];
  if (typeof zh === 'string' && typeof en === 'string') return zh && en ? [] : [`${path}: nothing is said`];
  return [`${path}: ${typeof zh} in Chinese, ${typeof en} in English`];
}
