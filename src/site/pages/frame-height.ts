import { LANGUAGES } from '../../format/words/languages.js';
import type { Heights } from '../../embed/frame/heights.js';
import type { Locale } from '../../format/locale.js';
import type { Fact } from '../../report/types.js';
import type { Language } from '../../format/words/language.js';
import { matrixOf } from '../../report/values/fact-matrix.js';
import { MAX_OPEN } from '../../views/report-compare.js';
import type { FactWidget, ListWidget, Subject } from '../subject.js';
import { AROUND, listHeight } from './list-height.js';

/*
 * Heights reserved for a frame until its page posts its height. Nothing is measured at build time, without a browser:
 * nearly every figure fits within these heights, and the gallery puts measured ones into its codes.
 */

type Script = Language['script'];

/** By widget and script, for one figure in the neutral theme. */
const ROOM: Readonly<Record<FactWidget | 'headline', Readonly<Record<Script, Heights>>>> = {
  'stat-card': {
    han: [
      [0, 170],
      [479, 206],
    ],
    latin: [[0, 232]],
  },
  'progress-ring': {
    han: [
      [0, 178],
      [479, 236],
    ],
    latin: [
      [0, 304],
      [319, 236],
    ],
  },
  'ranking-badge': {
    han: [
      [0, 182],
      [479, 206],
    ],
    latin: [
      [0, 266],
      [319, 228],
    ],
  },
  headline: {
    han: [
      [0, 168],
      [479, 208],
    ],
    latin: [
      [0, 252],
      [319, 212],
      [479, 276],
    ],
  },
};

/** A table's row height, and the height of its caption and heads. It is the same at every width. */
const TABLE: Readonly<Record<Script, readonly [row: number, heads: number]>> = { han: [40, 128], latin: [62, 150] };

/** A period of a line: its height when stacked, and its width side by side, as in `trend-line`. */
const PERIOD: Readonly<Record<Script, readonly [high: number, wide: number]>> = { han: [104, 96], latin: [150, 116] };

/** Height of side-by-side periods with the line, and of each further source note below. */
const LINE: Readonly<Record<Script, readonly [two: number, more: number]>> = { han: [334, 24], latin: [390, 36] };

/** A fact of both reports, by width: stacked, and in a table row. */
const COMPARED: Readonly<Record<Script, Heights>> = {
  han: [
    [0, 168],
    [600, 72],
    [799, 60],
  ],
  latin: [
    [0, 232],
    [600, 106],
    [799, 84],
  ],
};

/** Facts in only one report: the line that expands them, and each fact expanded by default. */
const ONE_SIDED = [50, 40] as const;

export function frameHeight(
  { facts, widget, earlier = [] }: Pick<Subject, 'facts' | 'widget' | 'earlier'>,
  locale: Locale,
): Heights {
  const { script } = LANGUAGES[locale];
  if (widget === 'trend-line') return lineHeight(periodsOf([...facts, ...earlier.flatMap((one) => one.facts)]), script);
  if (widget === 'report-compare') return comparisonHeight(facts, earlier[0]!.facts, script);
  if (widget === 'fact-table') return tableHeight(facts, script);
  if (!isList(widget)) return ROOM[widget][script];
  if (widget === 'score-board' && facts.length === 1) return ROOM.headline[script];
  return listHeight(widget, facts, script);
}

/** The change printed in the earliest report adds the period before it. */
const periodsOf = (facts: readonly Fact[]): number => facts.length + ('change' in facts[facts.length - 1]! ? 1 : 0);

function lineHeight(periods: number, script: Script): Heights {
  const [high, wide] = PERIOD[script];
  const [two, more] = LINE[script];
  return [
    [0, AROUND + periods * high],
    [periods * wide + 31, two + (periods - 2) * more],
  ];
}

function tableHeight(facts: readonly Fact[], script: Script): Heights {
  const axes = [...new Set(facts.flatMap(({ dimensions }) => Object.keys(dimensions ?? {})))];
  const dimensions = axes.map((id) => ({ id, name: {}, members: [] }));
  const { rows } = matrixOf(facts, { period: '', dimensions });
  const [row, heads] = TABLE[script];
  return [[0, AROUND + heads + rows.length * row]];
}

function comparisonHeight(later: readonly Fact[], earlier: readonly Fact[], script: Script): Heights {
  const ids = new Set(earlier.map(({ id }) => id));
  const both = later.filter(({ id }) => ids.has(id)).length;
  const [folded, each] = ONE_SIDED;
  const alone = [later.length - both, earlier.length - both].filter(Boolean);
  const below = alone.reduce((sum, count) => sum + folded + (count > MAX_OPEN ? 0 : count * each), 0);
  return COMPARED[script].map(([from, px]) => [from, AROUND + both * px + below]);
}

const isList = (widget: FactWidget | ListWidget): widget is ListWidget => !(widget in ROOM);

/**
 * The minimum for a frame to show a widget's page and open its links: no storage, no forms, no access to the parent
 * page.
 */
export const FRAME_ATTRIBUTES =
  'loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" frameborder="0"';
