import { assembled } from '../../draft/export/assemble.js';
import type { Unread } from '../../draft/proposal.js';
import type { Draft, DraftFact } from '../../draft/session/draft.js';
import type { Filter, FigureStatus, StudioState } from './studio-state.js';

/**
 * What the review goes through: a fact of the report with the change and the ranks that belong to it, or a numeral that no
 * rule has read.
 */
export interface Figure {
  /** The id of its first fact; of a numeral, where it is. */
  readonly id: string;
  readonly status: FigureStatus;
  /** The quote of its first fact. */
  readonly start: number;
  readonly end: number;
  /** The fact itself first; empty for a numeral. */
  readonly facts: readonly DraftFact[];
  /** Of a numeral, why it is none, where a rule says so. */
  readonly unread?: Unread;
}

const known = new WeakMap<Draft, readonly Figure[]>();

/** The figures of a draft in the order of its text. What belongs together is what the export puts together. */
export function figuresOf({ draft, text }: Pick<StudioState, 'draft' | 'text'>): readonly Figure[] {
  const before = known.get(draft);
  if (before) return before;
  const made = [...ofFacts(draft, text), ...draft.unread.map(ofNumeral)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  known.set(draft, made);
  return made;
}

function ofFacts(draft: Draft, text: string): readonly Figure[] {
  const taken = draft.facts.filter(({ state }) => state !== 'rejected');
  const together = assembled(draft, text, taken).sources;
  const placed = new Set(together.flat());
  const alone = draft.facts.filter((fact) => !placed.has(fact)).map((fact) => [fact]);
  return [...together, ...alone].flatMap((facts): readonly Figure[] => {
    const [first] = facts;
    return first ? [{ id: first.id, status: statusOf(facts), start: first.start, end: first.end, facts }] : [];
  });
}

/** A figure is as far as the part of it that is least far. */
function statusOf(facts: readonly DraftFact[]): FigureStatus {
  const is = (state: DraftFact['state']): boolean => facts.some((fact) => fact.state === state);
  if (is('asked')) return 'asked';
  if (is('proposed')) return 'open';
  return is('rejected') ? 'unused' : 'done';
}

export const idOfNumeral = (start: number): string => `numeral-${start}`;

const ofNumeral = (unread: Unread): Figure => ({
  id: idOfNumeral(unread.start),
  status: unread.why === 'unread' ? 'unread' : 'unused',
  start: unread.start,
  end: unread.end,
  facts: [],
  unread,
});

export const figureOf = (state: Pick<StudioState, 'draft' | 'text'>, id: string | undefined): Figure | undefined =>
  figuresOf(state).find((figure) => figure.id === id);

/** The figure that a fact is in. */
export const figureWith = (state: Pick<StudioState, 'draft' | 'text'>, fact: string): Figure | undefined =>
  figuresOf(state).find(({ facts }) => facts.some(({ id }) => id === fact));

/** What still waits for a person. */
export const isOpen = ({ status }: Figure): boolean => status === 'open' || status === 'asked' || status === 'unread';

/** How many figures there are of each status; numerals that are none by a rule are not counted as figures. */
export type Progress = Readonly<Record<FigureStatus | 'all', number>>;

export function progressOf(state: Pick<StudioState, 'draft' | 'text'>): Progress {
  const figures = figuresOf(state);
  const of = (status: FigureStatus): number => figures.filter((figure) => figure.status === status).length;
  const [open, asked, unread, done, unused] = [of('open'), of('asked'), of('unread'), of('done'), of('unused')];
  return { open, asked, unread, done, unused, all: open + asked + unread + done };
}

/** The figures of a filter in the order that is chosen. Without a filter, what is no figure is passed over by the keys. */
export function listed(state: Pick<StudioState, 'draft' | 'text' | 'filter' | 'order'>): readonly Figure[] {
  const figures = figuresOf(state).filter(({ status }) => isIn(status, state.filter));
  return state.order === 'text' ? figures : [...figures].sort(byDoubt);
}

export const isIn = (status: FigureStatus, filter: Filter): boolean =>
  filter === 'all' ? status !== 'unused' : status === filter;

const sureness = ({ facts, status }: Figure): number =>
  status === 'unread' ? 0 : status === 'asked' ? 0.1 : Math.min(...facts.map(({ sure }) => sure));

const byDoubt = (a: Figure, b: Figure): number => sureness(a) - sureness(b) || a.start - b.start;

type Listing = Pick<StudioState, 'draft' | 'text' | 'filter' | 'order'>;

/** The next or the one before, round the end. */
export function neighbour(state: Listing, id: string | undefined, by: 1 | -1): Figure | undefined {
  const list = listed(state);
  const at = list.findIndex((figure) => figure.id === id);
  if (at < 0) return by === 1 ? list[0] : list[list.length - 1];
  return list[(at + by + list.length) % list.length];
}

/**
 * The next figure that waits for a person, in the order of the list, round its end. A filter that has none left gives the
 * next of all.
 */
export function nextOpen(state: Listing, from: Figure | undefined): Figure | undefined {
  const inOrder = (list: readonly Figure[]): Figure | undefined => {
    const waiting = list.filter((figure) => isOpen(figure) && figure.id !== from?.id);
    // Whoever begins meets a figure first, and no numeral of a heading that nothing has read.
    if (!from) return waiting.find(({ status }) => status !== 'unread') ?? waiting[0];
    const isAfter = (figure: Figure): boolean =>
      state.order === 'text' ? figure.start > from.start : byDoubt(figure, from) > 0;
    return waiting.find(isAfter) ?? waiting[0];
  };
  return inOrder(listed(state)) ?? inOrder(listed({ ...state, filter: 'all' }));
}

/** Those that are to be confirmed together: by the same rule, in the same section, nobody has decided on. */
export function alike(state: Pick<StudioState, 'draft' | 'text'>, id: string): readonly Figure[] {
  const [like] = figureOf(state, id)?.facts ?? [];
  if (!like) return [];
  return figuresOf(state).filter(
    ({ status, facts: [first] }) =>
      status === 'open' && first !== undefined && first.rule === like.rule && first.section === like.section,
  );
}
