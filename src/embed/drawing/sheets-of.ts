import { tokenStyles } from '../../theme/tokens.generated.js';
import type { LiveView } from '../live-view.js';

/* A script with one widget has one sheet in place of this module: see scripts/lib/embed-modules.mjs. */

/** A style sheet as text. */
export interface Sheet {
  readonly cssText: string;
}

type Nested = Sheet | readonly Nested[];

const flat = (sheets: Nested): Sheet[] =>
  'cssText' in sheets ? [sheets] : ([] as Sheet[]).concat(...sheets.map(flat));

/** The sheets of a view, in order: tokens, shared styles, its own. */
export const sheetsOf = ({ styles }: Pick<LiveView<never>, 'styles'>): readonly Sheet[] =>
  [tokenStyles as Sheet].concat(flat(styles as unknown as Nested));
