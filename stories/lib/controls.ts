import { choujiang2023 } from '../../data/choujiang-2023.js';
import { DENSITIES, PALETTES, SCHEMES, THEMES } from '../../src/views/root.js';
import { LAYOUTS } from '../../src/elements/score-board.js';
import { ORDERS } from '../../src/models/widgets/bar-list.js';
import { SHOWS } from '../../src/models/widgets/fact-ref.js';
import { PART_SHAPES } from '../../src/models/widgets/part-bar.js';
import { QUALIFIER_WORDS } from '../../src/report/lists/qualifiers.js';
import {
  BASES,
  FACT_KINDS,
  POLARITIES,
  QUALIFIERS,
  SCALES,
  STANDING_KINDS,
  type FactKind,
} from '../../src/report/lists/terms.js';

/** A control of Storybook's panel: a choice out of the library's own list. */
interface Choice {
  readonly control: 'select' | 'inline-radio';
  readonly options: readonly string[];
}

const select = (options: readonly string[]): Choice => ({ control: 'select', options });
const radio = (options: readonly string[]): Choice => ({ control: 'inline-radio', options });

/** Ids of the sample's facts that a widget can show. */
const factsOf = (kinds: readonly FactKind[], isRanked = false): readonly string[] =>
  choujiang2023.facts
    .filter(({ kind, standings }) => kinds.includes(kind) && (!isRanked || standings !== undefined))
    .map(({ id }) => id);

/** A whole report is nothing to edit in a panel. */
const HIDDEN = { control: false } as const;

const LOOKS = {
  theme: radio(THEMES),
  density: radio(DENSITIES),
  palette: radio(PALETTES),
  scheme: radio(SCHEMES),
};

const WRITTEN = {
  scale: select(Object.keys(SCALES)),
  standing: select(STANDING_KINDS),
  ...LOOKS,
};

const SECTIONS = select(choujiang2023.sections.map(({ id }) => id));

const qualifier = select([...QUALIFIERS, ...Object.keys(QUALIFIER_WORDS)]);

/** Choices for the properties that take one of a few values, by element. */
export const CONTROLS = {
  'stat-card': {
    ...WRITTEN,
    qualifier,
    fact: select(factsOf(['amount', 'share', 'change'])),
    basis: select(BASES),
    better: radio(POLARITIES),
    convert: select(['公顷', '平方米', 'percent']),
  },
  'ranking-badge': { ...WRITTEN, qualifier, fact: select(factsOf(FACT_KINDS, true)) },
  'progress-ring': { standing: WRITTEN.standing, ...LOOKS, fact: select(factsOf(['share'])) },
  'score-board': {
    board: select(choujiang2023.boards.map(({ id }) => id)),
    layout: radio(LAYOUTS),
    ...LOOKS,
  },
  'event-line': { section: SECTIONS, ...LOOKS },
  'honour-roll': { section: SECTIONS, ...LOOKS },
  'trend-line': { ...LOOKS, fact: select(factsOf(['amount', 'share'])), reports: HIDDEN },
  'report-compare': { ...LOOKS, earlier: HIDDEN, later: HIDDEN },
  'bar-list': { order: radio(ORDERS), ...LOOKS },
  'change-list': LOOKS,
  'fact-table': { section: SECTIONS, report: HIDDEN, ...LOOKS },
  'part-bar': {
    as: radio(PART_SHAPES),
    standing: WRITTEN.standing,
    qualifier,
    ...LOOKS,
    fact: select(factsOf(['share'])),
  },
  'fact-ref': { ...WRITTEN, qualifier, fact: select(factsOf(FACT_KINDS)), show: radio(SHOWS) },
  'source-note': { ...WRITTEN, qualifier, fact: select(factsOf(FACT_KINDS)) },
  'report-page': { ...LOOKS, earlier: HIDDEN },
  'report-source': {},
} as const;
