import { heightAt, type Heights } from '../../embed/frame/heights.js';
import type { Language } from '../../format/words/language.js';
import type { EventFact, Fact } from '../../report/types.js';
import { columnsOf } from '../../theme/columns.js';
import { EVENT_COLUMNS } from '../../views/event-line-styles.js';
import type { ListWidget } from '../subject.js';

/* Heights reserved for a frame around a titled list, within which nearly every list fits; see `frame-height.ts`. */

type Script = Language['script'];

/** Height of a list's row, and what each further column adds, since the longest cell of a row decides. */
const ROW: Readonly<Record<Script, readonly [first: number, more: number]>> = { han: [118, 27], latin: [148, 46] };

/** Height around a list of figures: padding, and the line below. */
export const AROUND = 60;

/** Minimum widths for one more column. */
const COLUMNS = [0, 439, 669, 879] as const;

/** Height of a list's title, in a narrow and in a wider frame. */
const TITLE: Readonly<Record<Script, Heights>> = {
  han: [
    [0, 66],
    [439, 44],
  ],
  latin: [
    [0, 98],
    [439, 50],
  ],
};

/** Height of an entry in the other lists: text, and its bar or level. Changes are side by side if they fit. */
const ENTRY: Readonly<Record<'change-list' | 'bar-list' | 'honour-roll', Readonly<Record<Script, Heights>>>> = {
  'change-list': {
    han: [
      [0, 138],
      [479, 190],
    ],
    latin: [
      [0, 174],
      [479, 228],
    ],
  },
  'bar-list': {
    han: [
      [0, 70],
      [479, 58],
    ],
    latin: [
      [0, 114],
      [479, 98],
    ],
  },
  'honour-roll': {
    han: [
      [0, 114],
      [479, 94],
      [699, 84],
    ],
    latin: [
      [0, 178],
      [479, 154],
      [699, 126],
    ],
  },
};

/** Height of an event with its month and title, and of each of its figures, in one column and in several. */
const EVENT: Readonly<Record<Script, Readonly<Record<'alone' | 'beside', readonly [event: number, figure: number]>>>> =
  {
    han: { alone: [100, 70], beside: [140, 75] },
    latin: { alone: [140, 90], beside: [200, 110] },
  };

/** Minimum width for two figures side by side in one of two columns of events. */
const PAIRED = 699;

/** The height of a list with its title, combining the steps of both. */
export function listHeight(widget: Exclude<ListWidget, 'fact-table'>, facts: readonly Fact[], script: Script): Heights {
  const list = untitled(widget, facts, script);
  const title = TITLE[script];
  const widths = [...new Set([...list, ...title].map(([from]) => from))].sort((a, b) => a - b);
  return widths.map((from) => [from, heightAt(list, from + 1) + heightAt(title, from + 1)]);
}

function untitled(widget: Exclude<ListWidget, 'fact-table'>, facts: readonly Fact[], script: Script): Heights {
  if (widget === 'event-line') return eventHeight(facts, script);
  if (widget === 'score-board') return boardHeight(facts, script);
  return ENTRY[widget][script].map(([from, px]) => [from, AROUND + px * entriesOf(widget, facts, from)]);
}

function boardHeight(facts: readonly Fact[], script: Script): Heights {
  const [first, more] = ROW[script];
  return COLUMNS.map((from, at) => [from, AROUND + Math.ceil(facts.length / (at + 1)) * (first + more * at)]);
}

/** Recipients of the same title share an entry; from two columns on, a row of changes counts as one. */
function entriesOf(widget: keyof typeof ENTRY, facts: readonly Fact[], from: number): number {
  if (widget === 'change-list') return Math.ceil(facts.length / (from ? 2 : 1));
  if (widget === 'bar-list') return facts.length;
  return new Set(facts.map((fact) => (fact.kind === 'honour' ? JSON.stringify([fact.level, fact.title]) : fact.id)))
    .size;
}

function eventHeight(facts: readonly Fact[], script: Script): Heights {
  const events = facts.filter((fact): fact is EventFact => fact.kind === 'event');
  const own = new Set(events.flatMap((event) => event.facts));
  const count = facts.filter(({ kind, id }) => kind === 'event' || !own.has(id)).length;
  const most = Math.max(0, ...events.map((event) => event.facts.length));
  const { alone, beside } = EVENT[script];
  const rowed = (columns: number, figures: number): number =>
    AROUND + Math.ceil(count / columns) * (beside[0] + figures * beside[1]);
  const steps = EVENT_COLUMNS.map(
    ({ most: columns, from }) => [from - 1, rowed(columnsOf(count, columns), most)] as const,
  );
  const paired = columnsOf(count, 3) > 2 ? [] : [[PAIRED, rowed(columnsOf(count, 3), Math.ceil(most / 2))] as const];
  const narrow = [0, AROUND + count * alone[0] + own.size * alone[1]] as const;
  return [narrow, ...steps, ...paired].sort(([a], [b]) => a - b);
}
