import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

/*
 * The package as seen by a consumer's TypeScript. A file of this repository may import the package by its own name, and
 * then resolves through `exports`, including types.
 */

const USE = `
import { parseReport, type Fact } from 'report-widgets';
import { StatCard } from 'report-widgets/elements/stat-card';
import { define } from 'report-widgets/define';
import { defineStatCard } from 'report-widgets/define/stat-card';
import 'report-widgets/auto';
import { parseReportText } from 'report-widgets/report';
import { choujiang2023 } from 'report-widgets/data/choujiang-2023';

define(customElements, 'rw-');
const isDefined: boolean = defineStatCard();
const card: StatCard = document.createElement('stat-card');
card.palette = 'cn';
// @ts-expect-error There is no such palette.
card.palette = 'red';
const read = parseReport(choujiang2023);
if (read.ok) card.fact = read.report.facts.find((fact: Fact) => fact.id === 'tax-revenue');
export { isDefined, parseReportText };
`;

const FILE = fileURLToPath(new URL('./use.virtual.ts', import.meta.url));

const isOurs = (fileName: string): boolean => /\/dist\/[^.]*\.d\.ts$/.test(fileName) && !/node_modules/.test(fileName);

const RESOLUTIONS: readonly (readonly [name: string, options: ts.CompilerOptions])[] = [
  ['NodeNext', { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext }],
  ['Bundler', { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }],
];

/** Compiler errors in a text as if it were in this folder, including those in the package's types. */
function errorsIn(text: string, resolution: ts.CompilerOptions): string[] {
  const options: ts.CompilerOptions = { ...resolution, target: ts.ScriptTarget.ES2021, strict: true, noEmit: true };
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => name === FILE || disk.fileExists(name),
    readFile: (name) => (name === FILE ? text : disk.readFile(name)),
    getSourceFile: (name, ...rest) =>
      name === FILE ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2021) : disk.getSourceFile(name, ...rest),
  };
  const program = ts.createProgram([FILE], { ...options, lib: ['lib.es2021.d.ts', 'lib.dom.d.ts'], types: [] }, host);
  return program
    .getSourceFiles()
    .filter(({ fileName }) => fileName === FILE || isOurs(fileName))
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

it.each(RESOLUTIONS)('compiles in strict TypeScript, types of the package included: %s', (_, resolution) => {
  expect(errorsIn(USE, resolution)).toEqual([]);
});
