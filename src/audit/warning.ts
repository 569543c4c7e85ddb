import type { ContradictionCode } from './contradiction-codes.js';
import type { BilingualText } from '../report/problems/problems.js';

/**
 * A warning for the author of a report. The source may really state this, so it does not prevent publishing, and
 * nothing is corrected automatically: figures are shown as printed.
 */
export interface Warning {
  /** Stable, so scripts can rely on it. */
  readonly code: WarningCode;
  /** JSONPath in the report (RFC 9535), such as `$.facts[3].mentions[1]`. */
  readonly path: string;
  /** Paths of other values involved. */
  readonly also: readonly string[];
  /** One sentence: the problem, its path, and the fix. */
  readonly message: BilingualText;
}

/**
 * `FIGURE_RESTATED`: a figure is stated in two compatible ways. `FIGURE_DISAGREES`: in two incompatible ways. A
 * `ContradictionCode`: a quote contradicts its fact, which `verify` rejects. `PARTS_DISAGREE`: parts don't add up to
 * their whole. `PARTS_UNLIKE`: parts have units that can't be added. `KEY_UNKNOWN`: a key that is not in the contract.
 * `LABEL_BARE`: a label is meaningless on its own. `ID_BLOCKED`, `ID_ROUTED`: an id that ad blockers or web servers
 * misinterpret.
 */
export type WarningCode =
  | 'FIGURE_RESTATED'
  | 'FIGURE_DISAGREES'
  | ContradictionCode
  | 'PARTS_DISAGREE'
  | 'PARTS_UNLIKE'
  | 'KEY_UNKNOWN'
  | 'LABEL_BARE'
  | 'ID_BLOCKED'
  | 'ID_ROUTED'
  | 'WARNINGS_MORE';
