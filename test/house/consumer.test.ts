import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/*
 * The package as somebody's TypeScript sees it. A file of this repository may import the package by its own name, and
 * then gets what `exports` says, types and all.
 */

const USE = `
import { parseReport, type Fact } from 'report-widgets';
import { StatCard } from 'report-widgets/elements/stat-card.js';
import { define } from 'report-widgets/define';
import { defineStatCard } from 'report-widgets/define/stat-card.js';
import 'report-widgets/auto';
import { parseReportText } from 'report-widgets/report';
import { choujiang2023 } from 'report-widgets/data/choujiang-2023';

define(customElements, 'rw-');
const isDefined: boolean = defineStatCard();
const card: StatCard = document.createElement('stat-card');
card.palette = 'cn';
const read = parseReport(choujiang2023);
if (read.ok) card.fact = read.report.facts.find((fact: Fact) => fact.id === 'tax-revenue');
export { isDefined, parseReportText };
`;

const WRONG = `${USE}card.palette = 'red';\n`;

const FILE = fileURLToPath(new URL('./use.virtual.ts', import.meta.url));

const RESOLUTIONS: ts.CompilerOptions[] = [
  { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
];

/** What the compiler says of a text that stands in this folder. */
function errorsIn(text: string, resolution: ts.CompilerOptions): string[] {
  const options: ts.CompilerOptions = { ...resolution, target: ts.ScriptTarget.ES2021, strict: true, noEmit: true };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === FILE || fileExists.call(host, name);
  host.readFile = (name) => (name === FILE ? text : readFile.call(host, name));
  host.getSourceFile = (name, ...rest) =>
    name === FILE ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2021) : getSourceFile.call(host, name, ...rest);
  const program = ts.createProgram([FILE], { ...options, lib: ['lib.es2021.d.ts', 'lib.dom.d.ts'], types: [] }, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe.each(RESOLUTIONS)('with module resolution $moduleResolution', (resolution) => {
  it('the package compiles in strict TypeScript, its own types included', () => {
    expect(errorsIn(USE, resolution)).toEqual([]);
  });

  it('a palette that does not exist is an error', () => {
    expect(errorsIn(WRONG, resolution)).toHaveLength(1);
  });
});
