import { choujiang2023 } from '../../data/choujiang-2023.js';
import { DENSITIES, PALETTES, SCHEMES, THEMES } from '../../src/views/root.js';
import { QUALIFIER_WORDS } from '../../src/report/lists/qualifiers.js';
import { QUALIFIERS, SCALES, STANDING_KINDS, type FactKind } from '../../src/report/lists/terms.js';

/** A control of Storybook's panel: a choice out of the library's own list. */
interface Choice {
  readonly control: 'select' | 'inline-radio';
  readonly options: readonly string[];
}

export const select = (options: readonly string[]): Choice => ({ control: 'select', options });
export const radio = (options: readonly string[]): Choice => ({ control: 'inline-radio', options });

/** Ids of the sample's facts that a widget can show. */
export const factsOf = (kinds: readonly FactKind[], isRanked = false): readonly string[] =>
  choujiang2023.facts
    .filter(({ kind, standings }) => kinds.includes(kind) && (!isRanked || standings !== undefined))
    .map(({ id }) => id);

/** A whole report is nothing to edit in a panel. */
export const HIDDEN = { control: false } as const;

export const LOOKS = {
  theme: radio(THEMES),
  density: radio(DENSITIES),
  palette: radio(PALETTES),
  scheme: radio(SCHEMES),
};

export const WRITTEN = {
  scale: select(Object.keys(SCALES)),
  standing: select(STANDING_KINDS),
  ...LOOKS,
};

export const SECTIONS = select(choujiang2023.sections.map(({ id }) => id));

export const qualifier = select([...QUALIFIERS, ...Object.keys(QUALIFIER_WORDS)]);
