import { LANGUAGES } from '../../format/words/languages.js';
import type { Heights } from '../../embed/frame-heights.js';
import type { Locale } from '../../format/locale.js';
import type { EventFact, Fact } from '../../report/types.js';
import type { Language } from '../../format/words/language.js';
import { matrixOf } from '../../report/matrix.js';
import { columnsOf, MOST_COLUMNS } from '../../views/event-line-styles.js';
import { MOST_OPEN } from '../../views/report-compare.js';
import type { FactWidget, ListWidget, Subject } from '../subject.js';

/*
 * Room that is kept for a frame until the page in it says its height. Nothing is measured here, where there is no browser:
 * these are heights within which nearly every figure fits, and the gallery puts into its codes what it has measured.
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

/** A row of a list, and what each further column adds to it, since the longest of a row decides. */
const ROW: Readonly<Record<Script, readonly [first: number, more: number]>> = { han: [118, 27], latin: [148, 46] };

/** Room of a list of figures: padding, and the line below them. */
const AROUND = 60;

/** Widths from which a list has one column more. */
const COLUMNS = [0, 439, 669, 879] as const;

/** What a fact takes in the other lists, in a narrow frame and in one with two columns: words, and their bar, date or level. */
const FACT: Readonly<
  Record<
    Exclude<ListWidget, 'score-board' | 'fact-table' | 'event-line'>,
    Readonly<Record<Script, readonly [narrow: number, wide: number]>>
  >
> = {
  'change-list': { han: [80, 60], latin: [96, 60] },
  'bar-list': { han: [76, 48], latin: [106, 60] },
  'honour-roll': { han: [104, 88], latin: [124, 96] },
};

/** An event with its month and its title, in one column and in several, and a figure that belongs to it. */
const EVENT: Readonly<Record<Script, Readonly<Record<'alone' | 'beside', readonly [event: number, figure: number]>>>> =
  {
    han: { alone: [100, 70], beside: [140, 75] },
    latin: { alone: [140, 90], beside: [200, 110] },
  };

/** From this width on, two figures have room beside each other in one of two columns of events. */
const PAIRED = 699;

/** A row of a table, and what stands over its rows: caption and heads. A table is as high in a wide place as in a narrow one. */
const TABLE: Readonly<Record<Script, readonly [row: number, heads: number]>> = { han: [40, 128], latin: [62, 150] };

/** A period of a line, where they stand one under another; and how wide one is beside others, as `trend-line` has it. */
const PERIOD: Readonly<Record<Script, readonly [high: number, wide: number]>> = { han: [104, 96], latin: [150, 116] };

/** Periods beside each other with the line, and what the source of each further one takes below. */
const LINE: Readonly<Record<Script, readonly [two: number, more: number]>> = { han: [334, 24], latin: [390, 36] };

/** A fact of both reports, by width: its parts one under another, and in a row of a table. */
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

/** Facts that one report alone has: the line that unfolds them, and each of those that are unfolded at once. */
const ONE_SIDED = [50, 40] as const;

export function frameRoom(
  { facts, widget, earlier = [] }: Pick<Subject, 'facts' | 'widget' | 'earlier'>,
  locale: Locale,
): Heights {
  const { script } = LANGUAGES[locale];
  if (widget === 'trend-line') return lineRoom(periodsOf([...facts, ...earlier.flatMap((one) => one.facts)]), script);
  if (widget === 'report-compare') return comparedRoom(facts, earlier[0]!.facts, script);
  if (widget === 'fact-table') return tableRoom(facts, script);
  if (widget === 'event-line') return eventRoom(facts, script);
  if (!isList(widget)) return ROOM[widget][script];
  if (widget !== 'score-board') return FACT[widget][script].map((px, at) => [COLUMNS[at]!, AROUND + facts.length * px]);
  if (facts.length === 1) return ROOM.headline[script];
  const [first, more] = ROW[script];
  return COLUMNS.map((from, at) => [from, AROUND + Math.ceil(facts.length / (at + 1)) * (first + more * at)]);
}

/** The change that the earliest report prints leads to the period before it. */
const periodsOf = (facts: readonly Fact[]): number => facts.length + ('change' in facts[facts.length - 1]! ? 1 : 0);

function lineRoom(periods: number, script: Script): Heights {
  const [high, wide] = PERIOD[script];
  const [two, more] = LINE[script];
  return [
    [0, AROUND + periods * high],
    [periods * wide + 31, two + (periods - 2) * more],
  ];
}

function eventRoom(facts: readonly Fact[], script: Script): Heights {
  const events = facts.filter((fact): fact is EventFact => fact.kind === 'event');
  const own = new Set(events.flatMap((event) => event.facts));
  const count = facts.filter(({ kind, id }) => kind === 'event' || !own.has(id)).length;
  const most = Math.max(0, ...events.map((event) => event.facts.length));
  const { alone, beside } = EVENT[script];
  const rowed = (columns: number, figures: number): number =>
    AROUND + Math.ceil(count / columns) * (beside[0] + figures * beside[1]);
  const steps = MOST_COLUMNS.map(
    ({ most: columns, from }) => [from - 1, rowed(columnsOf(count, columns), most)] as const,
  );
  const paired = columnsOf(count, 3) > 2 ? [] : [[PAIRED, rowed(columnsOf(count, 3), Math.ceil(most / 2))] as const];
  const narrow = [0, AROUND + count * alone[0] + own.size * alone[1]] as const;
  return [narrow, ...steps, ...paired].sort(([a], [b]) => a - b);
}

function tableRoom(facts: readonly Fact[], script: Script): Heights {
  const axes = [...new Set(facts.flatMap(({ dimensions }) => Object.keys(dimensions ?? {})))];
  const dimensions = axes.map((id) => ({ id, name: {}, members: [] }));
  const { rows } = matrixOf(facts, { period: '', dimensions });
  const [row, heads] = TABLE[script];
  return [[0, AROUND + heads + rows.length * row]];
}

function comparedRoom(later: readonly Fact[], earlier: readonly Fact[], script: Script): Heights {
  const ids = new Set(earlier.map(({ id }) => id));
  const both = later.filter(({ id }) => ids.has(id)).length;
  const [folded, each] = ONE_SIDED;
  const alone = [later.length - both, earlier.length - both].filter(Boolean);
  const below = alone.reduce((sum, count) => sum + folded + (count > MOST_OPEN ? 0 : count * each), 0);
  return COMPARED[script].map(([from, px]) => [from, AROUND + both * px + below]);
}

const isList = (widget: FactWidget | ListWidget): widget is ListWidget => !(widget in ROOM);

/** What a frame needs to show a widget's page and open its links: no storage, no form, nothing of the page around it. */
export const FRAME_ATTRIBUTES =
  'loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" frameborder="0"';
