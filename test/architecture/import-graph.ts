import { posix } from 'node:path';
import ts from 'typescript';
import { sourcesOf, type Repository } from './repository.js';

/** One import of a source file. */
export interface Import {
  /** The importing file, such as `src/models/widgets/stat-card.ts`. */
  readonly from: string;
  /** The imported file, or a package specifier. */
  readonly to: string;
  /** Erased at compile time. */
  readonly typeOnly: boolean;
}

interface Found {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const textOf = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined;

/** Import and export declarations, `import()` of a module and of a type. */
function foundAt(node: ts.Node): Found | undefined {
  if (ts.isImportDeclaration(node))
    return found(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
  if (ts.isExportDeclaration(node)) return found(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return found(node.argument.literal, true);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return found(node.arguments[0], false);
  return undefined;
}

function found(node: ts.Node | undefined, typeOnly: boolean): Found | undefined {
  const specifier = textOf(node);
  return specifier === undefined ? undefined : { specifier, typeOnly };
}

const resolve = (from: string, specifier: string): string =>
  specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts') : specifier;

/** The imports of a file, in source order. */
export function importsOf(path: string, text: string): Import[] {
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const one = foundAt(node);
    if (one) imports.push({ from: path, to: resolve(path, one.specifier), typeOnly: one.typeOnly });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2021, true));
  return imports;
}

/** All imports of the source files in a folder. */
export const importGraph = (repository: Repository, part: string): Import[] =>
  sourcesOf(repository, part).flatMap((path) => importsOf(path, repository.read(path)));

/** Import cycles, each as a list of files; type imports count too. */
export function importCycles(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) cycles.push([...way.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return cycles;
}
