import { assembled } from '../../draft/export/assemble.js';
import type { Unread } from '../../draft/proposal.js';
import type { Draft, DraftFact } from '../../draft/session/draft.js';
import type { Filter, FigureStatus, StudioState } from './studio-state.js';

/**
 * An item of the review: a fact with its attached change and ranks, or a numeral that no rule has read.
 */
export interface Figure {
  /** The id of its first fact; for a numeral, derived from its position. */
  readonly id: string;
  readonly status: FigureStatus;
  /** The range of its first fact's quote. */
  readonly start: number;
  readonly end: number;
  /** The main fact first; empty for a numeral. */
  readonly facts: readonly DraftFact[];
  /** For a numeral, why a rule has dismissed it, if so. */
  readonly unread?: Unread;
}

const known = new WeakMap<Draft, readonly Figure[]>();

/** The figures of a draft in text order, grouped as in the export. */
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

/** The status of a figure is that of its least advanced fact. */
function statusOf(facts: readonly DraftFact[]): FigureStatus {
  const is = (state: DraftFact['state']): boolean => facts.some((fact) => fact.state === state);
  if (is('asked')) return 'asked';
  if (is('proposed')) return 'open';
  return is('rejected') ? 'unused' : 'done';
}

const idOfNumeral = (start: number): string => `numeral-${start}`;

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

/** The figure that contains a fact. */
export const figureWith = (state: Pick<StudioState, 'draft' | 'text'>, fact: string): Figure | undefined =>
  figuresOf(state).find(({ facts }) => facts.some(({ id }) => id === fact));

/** Whether a figure still needs a decision. */
export const isOpen = ({ status }: Figure): boolean => status === 'open' || status === 'asked' || status === 'unread';

/** Number of figures by status; dismissed numerals are not counted. */
export type Progress = Readonly<Record<FigureStatus | 'all', number>>;

export function progressOf(state: Pick<StudioState, 'draft' | 'text'>): Progress {
  const figures = figuresOf(state);
  const of = (status: FigureStatus): number => figures.filter((figure) => figure.status === status).length;
  const [open, asked, unread, done, unused] = [of('open'), of('asked'), of('unread'), of('done'), of('unused')];
  return { open, asked, unread, done, unused, all: open + asked + unread + done };
}

/** The filtered figures in the chosen order. Without a filter, dismissed numerals are skipped. */
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

/** The next or previous one, wrapping around. */
export function neighbour(state: Listing, id: string | undefined, by: 1 | -1): Figure | undefined {
  const list = listed(state);
  const at = list.findIndex((figure) => figure.id === id);
  if (at < 0) return by === 1 ? list[0] : list[list.length - 1];
  return list[(at + by + list.length) % list.length];
}

/**
 * The next open figure in list order, wrapping around. If the filter has none left, the next of all.
 */
export function nextOpen(state: Listing, from: Figure | undefined): Figure | undefined {
  const inOrder = (list: readonly Figure[]): Figure | undefined => {
    const waiting = list.filter((figure) => isOpen(figure) && figure.id !== from?.id);
    // Start with a figure, not with an unread numeral in a heading.
    if (!from) return waiting.find(({ status }) => status !== 'unread') ?? waiting[0];
    const isAfter = (figure: Figure): boolean =>
      state.order === 'text' ? figure.start > from.start : byDoubt(figure, from) > 0;
    return waiting.find(isAfter) ?? waiting[0];
  };
  return inOrder(listed(state)) ?? inOrder(listed({ ...state, filter: 'all' }));
}

/** Undecided figures that can be confirmed together: same rule and section. */
export function alike(state: Pick<StudioState, 'draft' | 'text'>, id: string): readonly Figure[] {
  const [like] = figureOf(state, id)?.facts ?? [];
  if (!like) return [];
  return figuresOf(state).filter(
    ({ status, facts: [first] }) =>
      status === 'open' && first !== undefined && first.rule === like.rule && first.section === like.section,
  );
}
