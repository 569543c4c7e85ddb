import type { Heights } from '../../embed/frame-heights.js';
import type { Locale } from '../../format/locale.js';
import type { Fact } from '../../report/types.js';
import { MOST_OPEN } from '../../views/report-compare.js';
import type { FactWidget, ListWidget, Subject } from '../subject.js';

/*
 * Room that is kept for a frame until the page in it says its height. Nothing is measured here, where there is no browser:
 * these are heights within which nearly every figure fits, and the gallery puts into its codes what it has measured.
 */

/** By widget and language, for one figure in the neutral theme. */
const ROOM: Readonly<Record<FactWidget | 'headline', Readonly<Record<Locale, Heights>>>> = {
  'stat-card': {
    'zh-CN': [
      [0, 170],
      [479, 206],
    ],
    en: [[0, 232]],
  },
  'progress-ring': {
    'zh-CN': [
      [0, 178],
      [479, 236],
    ],
    en: [
      [0, 304],
      [319, 236],
    ],
  },
  'ranking-badge': {
    'zh-CN': [
      [0, 182],
      [479, 206],
    ],
    en: [
      [0, 266],
      [319, 228],
    ],
  },
  headline: {
    'zh-CN': [
      [0, 168],
      [479, 208],
    ],
    en: [
      [0, 252],
      [319, 212],
      [479, 276],
    ],
  },
};

/** A row of a list, and what each further column adds to it, since the longest of a row decides. */
const ROW: Readonly<Record<Locale, readonly [first: number, more: number]>> = { 'zh-CN': [118, 27], en: [148, 46] };

/** Room of a list of figures: padding, and the line below them. */
const AROUND = 60;

/** Widths from which a list has one column more. */
const COLUMNS = [0, 439, 669, 879] as const;

/** What a fact takes in the other lists, in a narrow frame and in one with two columns: words, and their bar, date or level. */
const FACT: Readonly<
  Record<Exclude<ListWidget, 'score-board'>, Readonly<Record<Locale, readonly [narrow: number, wide: number]>>>
> = {
  'change-list': { 'zh-CN': [80, 60], en: [96, 60] },
  'bar-list': { 'zh-CN': [76, 48], en: [106, 60] },
  'event-line': { 'zh-CN': [54, 50], en: [92, 80] },
  'honour-roll': { 'zh-CN': [104, 88], en: [124, 96] },
};

/** A period of a line, where they stand one under another; and how wide one is beside others, as `trend-line` has it. */
const PERIOD: Readonly<Record<Locale, readonly [high: number, wide: number]>> = { 'zh-CN': [104, 96], en: [150, 116] };

/** Periods beside each other with the line, and what the source of each further one takes below. */
const LINE: Readonly<Record<Locale, readonly [two: number, more: number]>> = { 'zh-CN': [334, 24], en: [390, 36] };

/** A fact of both reports, by width: its parts one under another, and in a row of a table. */
const COMPARED: Readonly<Record<Locale, Heights>> = {
  'zh-CN': [
    [0, 168],
    [600, 72],
    [799, 60],
  ],
  en: [
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
  if (widget === 'trend-line') return lineRoom(periodsOf([...facts, ...earlier.flatMap((one) => one.facts)]), locale);
  if (widget === 'report-compare') return comparedRoom(facts, earlier[0]!.facts, locale);
  if (!isList(widget)) return ROOM[widget][locale];
  if (widget !== 'score-board') return FACT[widget][locale].map((px, at) => [COLUMNS[at]!, AROUND + facts.length * px]);
  if (facts.length === 1) return ROOM.headline[locale];
  const [first, more] = ROW[locale];
  return COLUMNS.map((from, at) => [from, AROUND + Math.ceil(facts.length / (at + 1)) * (first + more * at)]);
}

/** The change that the earliest report prints leads to the period before it. */
const periodsOf = (facts: readonly Fact[]): number => facts.length + ('change' in facts[facts.length - 1]! ? 1 : 0);

function lineRoom(periods: number, locale: Locale): Heights {
  const [high, wide] = PERIOD[locale];
  const [two, more] = LINE[locale];
  return [
    [0, AROUND + periods * high],
    [periods * wide + 31, two + (periods - 2) * more],
  ];
}

function comparedRoom(later: readonly Fact[], earlier: readonly Fact[], locale: Locale): Heights {
  const ids = new Set(earlier.map(({ id }) => id));
  const both = later.filter(({ id }) => ids.has(id)).length;
  const [folded, each] = ONE_SIDED;
  const alone = [later.length - both, earlier.length - both].filter(Boolean);
  const below = alone.reduce((sum, count) => sum + folded + (count > MOST_OPEN ? 0 : count * each), 0);
  return COMPARED[locale].map(([from, px]) => [from, AROUND + both * px + below]);
}

const isList = (widget: FactWidget | ListWidget): widget is ListWidget => !(widget in ROOM);

/** What a frame needs to show a widget's page and open its links: no storage, no form, nothing of the page around it. */
export const FRAME_ATTRIBUTES =
  'loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" frameborder="0"';
