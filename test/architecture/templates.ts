import ts from 'typescript';
import { sourcesOf, type Repository } from './repository.js';

/** Lit directives that bypass its escaping, or a page's CSP. */
const DIRECTIVES = /\/(?:style-map|unsafe-html|unsafe-svg|unsafe-mathml|static|static-html)(?:\.js)?$/;

const RAW = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'];

/** The static text of a template; `${…}` becomes a character that no attribute name contains. */
function textOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join('\uFFFC');
}

function problemAt(node: ts.Node): string | undefined {
  if (ts.isTaggedTemplateExpression(node) && /^(?:html|svg)$/.test(node.tag.getText()))
    return /[\s"']\.?style\s*=/.test(textOf(node.template)) ? 'a style attribute in a template' : undefined;
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return DIRECTIVES.test(node.moduleSpecifier.text) ? `the directive ${node.moduleSpecifier.text}` : undefined;
  if (ts.isPropertyAccessExpression(node)) return RAW.find((name) => node.name.text === name);
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    const key = node.argumentExpression.text;
    return RAW.find((name) => key === name);
  }
  return undefined;
}

/** Code that a strict CSP blocks, or that could turn data into markup. */
export function unsafeIn(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2021, true);
  const problems: string[] = [];
  const visit = (node: ts.Node): void => {
    const problem = problemAt(node);
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (problem) problems.push(`${path}:${line} has ${problem}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return problems;
}

/** The only file with a dynamic tag name: it comes from the registry, never from data. */
const TAGS = 'src/elements/base/prefixed-tag.ts';

/** The same for all code that a browser may load; publishing code follows the rules of its target platforms. */
export const templateProblems = (repository: Repository): string[] =>
  sourcesOf(repository, 'src')
    .filter((path) => !/^src\/(?:site|build|serve|cli)\//.test(path) && path !== TAGS)
    .flatMap((path) => unsafeIn(path, repository.read(path)));
