import type { ContradictionCode } from './contradiction-codes.js';
import type { BilingualText } from '../report/problems/problems.js';

/**
 * Something in a report that its author should look at. It may well be what the source says, so it keeps nothing from being
 * published, and nothing is put right: what is shown is what was printed.
 */
export interface Warning {
  /** Stable, so that a script can act on it. */
  readonly code: WarningCode;
  /** JSONPath of the place in the report (RFC 9535), such as `$.facts[3].mentions[1]`. */
  readonly path: string;
  /** The other places that it is about. */
  readonly also: readonly string[];
  /** One sentence: what, where, and what to do. */
  readonly message: BilingualText;
}

/**
 * `FIGURE_RESTATED`: a figure stands in two places in two ways, which one figure can have. `FIGURE_DISAGREES`: in two
 * ways that no one figure has. A `ContradictionCode`: a quote says otherwise than its fact, which `verify` refuses. `PARTS_DISAGREE`:
 * parts that don't make their whole. `PARTS_UNLIKE`: parts in a unit in which they can't be added up. `KEY_UNKNOWN`: what
 * the contract has no word for. `LABEL_BARE`: a label that says nothing where it stands alone. `ID_BLOCKED`, `ID_ROUTED`: an id that
 * blockers of advertisements or web servers take for something else.
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
