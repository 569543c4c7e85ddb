import { contradictionsOf } from './contradictions.js';
import type { Report } from '../report/types.js';
import { bareLabels } from './bare-labels.js';
import { misreadIds } from './misread-ids.js';
import { partsOff } from './parts.js';
import { recordedForms, restatements } from './restated.js';
import { said } from './texts/bilingual.js';
import type { Warning } from './warning.js';

/** Maximum number of warnings; more are usually one repeated mistake. */
const MAX_WARNINGS = 1_000;

/** Returns all warnings for the author of a report, none of which prevents publishing. */
export const warningsOf = (report: Report): readonly Warning[] =>
  limited([
    ...restatements(report),
    ...contradictionsOf(report),
    ...partsOff(report),
    ...bareLabels(report),
    ...misreadIds(report),
  ]);

/** Returns warnings that only matter beside the source text: figures in two forms that the report itself records. */
export const recordedIn = (report: Report): readonly Warning[] => limited(recordedForms(report));

const limited = (all: readonly Warning[]): readonly Warning[] =>
  all.length > MAX_WARNINGS ? [...all.slice(0, MAX_WARNINGS), more(all.length - MAX_WARNINGS)] : all;

const more = (count: number): Warning => ({
  code: 'WARNINGS_MORE',
  path: '$',
  also: [],
  message: said((texts) => texts.WARNINGS_MORE(count)),
});
