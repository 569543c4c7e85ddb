import { contradictionsOf } from './contradictions.js';
import type { Report } from '../report/types.js';
import { bareLabels } from './labels.js';
import { misreadIds } from './ids.js';
import { partsOff } from './parts.js';
import { restatements } from './restated.js';
import { said } from './findings/said.js';
import type { Warning } from './warning.js';

/** Maximum number of warnings; more are usually one repeated mistake. */
const MAX_WARNINGS = 1_000;

/** Returns all warnings for the author of a report, none of which prevents publishing. */
export function warningsOf(report: Report): readonly Warning[] {
  const all: readonly Warning[] = [
    ...restatements(report),
    ...contradictionsOf(report),
    ...partsOff(report),
    ...bareLabels(report),
    ...misreadIds(report),
  ];
  return all.length > MAX_WARNINGS ? [...all.slice(0, MAX_WARNINGS), more(all.length - MAX_WARNINGS)] : all;
}

const more = (count: number): Warning => ({
  code: 'WARNINGS_MORE',
  path: '$',
  also: [],
  message: said((texts) => texts.WARNINGS_MORE(count)),
});
