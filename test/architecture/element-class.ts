import ts from 'typescript';

/** The class of an element, from its source file. */
export interface ElementClass {
  readonly name: string;
  /** Values of the doc block's tags, by tag name. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
}

const has = (node: ts.ClassDeclaration, kind: ts.SyntaxKind): boolean =>
  node.modifiers?.some((modifier) => modifier.kind === kind) ?? false;

const parentOf = (node: ts.ClassDeclaration): string | undefined =>
  node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0]?.expression.getText();

/** An exported, non-abstract class that extends something other than an event or an error. */
function isElement(node: ts.Node): node is ts.ClassDeclaration {
  if (!ts.isClassDeclaration(node)) return false;
  const parent = parentOf(node);
  const isBase = has(node, ts.SyntaxKind.AbstractKeyword);
  return has(node, ts.SyntaxKind.ExportKeyword) && !isBase && !!parent && !/(?:Event|Error)$/.test(parent);
}

function tagsOf(node: ts.ClassDeclaration): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const tag of ts.getJSDocTags(node)) {
    const value = (ts.getTextOfJSDocComment(tag.comment) ?? '').trim();
    tags.set(tag.tagName.text, [...(tags.get(tag.tagName.text) ?? []), value]);
  }
  return tags;
}

/** The element class of a file; undefined for base classes, controllers, events and other files. */
export function classOf(path: string, text: string): ElementClass | undefined {
  if (!/^src\/elements\/[^/]+\.ts$/.test(path)) return undefined;
  const node = ts.createSourceFile(path, text, ts.ScriptTarget.ES2021, true).statements.find(isElement);
  return node && { name: node.name?.text ?? '', tags: tagsOf(node) };
}
