import type { Warning } from '../audit/warning.js';
import type { Problem } from '../report/problems/problems.js';
import { placesIn } from './json-lines.js';

/** A problem of a report, with its line in the file. */
export interface PlacedProblem extends Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** A path in a report, with its line from 1. */
export interface PathLine {
  readonly path: string;
  readonly line: number;
}

/** A warning of a report, with the lines concerned. */
export interface PlacedWarning extends Omit<Warning, 'also'> {
  readonly file: string;
  readonly line: number;
  readonly also: readonly PathLine[];
}

/** Warnings with the lines concerned in the text of their file. */
export function placedWarnings(file: string, text: string, warnings: readonly Warning[]): readonly PlacedWarning[] {
  if (!warnings.length) return [];
  const places = placesIn(
    text,
    warnings.flatMap(({ path, also }) => [path, ...also]),
  );
  const at = (path: string): PathLine => ({ path, line: places.lineOf(path) });
  return warnings.map((found) => ({ ...found, ...at(found.path), also: found.also.map(at), file }));
}

/** Problems with their lines in the text of their file. */
export function placedProblems(file: string, text: string, problems: readonly Problem[]): readonly PlacedProblem[] {
  const places = placesIn(
    text,
    problems.map(({ path }) => path),
  );
  const lineOf = ({ code, path }: Problem): number =>
    code === 'JSON_SYNTAX' ? (places.broken ?? 1) : places.lineOf(path);
  return problems.map((found) => ({ ...found, file, line: lineOf(found) }));
}
