import { REASONS, type Reason } from '../../draft/session/draft.js';
import { alike, isOpen, neighbour, nextOpen, type Figure } from '../state/figures.js';
import type { StudioState } from '../state/studio-state.js';
import type { Store } from '../state/store.js';
import type { KeyAction } from './keys.js';
import { candidatesOf } from './reading-form.js';

/** A prompt of the review before an action. */
export type Asking = 'reason' | 'alike' | undefined;

/** The review screen, as used by its keys and buttons. */
export interface ReviewHost {
  readonly store: Store;
  readonly state: StudioState;
  readonly current: Figure | undefined;
  asking: Asking;
  /** Selects another figure and moves the focus to it. */
  go(id: string | undefined): void;
  edit(): void;
  find(): void;
  help(): void;
  leave(): void;
  /** Moves the focus to a field with a refused entry; false if there is none. */
  staysAtField(): boolean;
}

type Act = (host: ReviewHost) => void;

const move =
  (by: 1 | -1): Act =>
  (host) =>
    host.go(neighbour(host.state, host.current?.id, by)?.id);

/** The action of each key. */
const ACTS: Readonly<Record<Exclude<KeyAction, number>, Act>> = {
  confirm: (host) => {
    const { asking, current, state, store } = host;
    if (asking === 'alike') confirmAlike(host);
    // While a reason is requested, Enter does not answer it.
    if (asking || host.staysAtField()) return;
    // Enter never answers a question: the figure stays in question, and the Questions screen asks for it.
    const isSure = current?.facts.length && isOpen(current) && current.status !== 'asked';
    if (isSure) store.run({ type: 'confirm', ids: [current.id] });
    const next = nextOpen(current ? store.get() : state, current)?.id;
    host.go(next ?? (current?.status === 'asked' ? current.id : undefined));
  },
  settle: (host) => {
    const { current, store } = host;
    if (current?.status !== 'asked' || host.staysAtField()) return;
    store.run({ type: 'confirm', ids: [current.id] });
    host.go(nextOpen(store.get(), current)?.id);
  },
  next: move(1),
  before: move(-1),
  edit: (host) => host.edit(),
  reject: (host) => {
    if (host.current && host.current.status !== 'unused') host.asking = 'reason';
  },
  merge: ({ current, store }) => {
    if (current) store.run({ type: 'merge', id: current.id });
  },
  alike: (host) => {
    const { asking, current, state } = host;
    if (asking === 'alike') confirmAlike(host);
    else if (current && alike(state, current.id).length) host.asking = 'alike';
  },
  use: ({ current, store }) => {
    if (current?.unread) store.run({ type: 'add', span: current.unread });
  },
  undo: (host) => {
    host.store.undo();
    host.go(host.store.get().selection);
  },
  find: (host) => host.find(),
  help: (host) => host.help(),
  leave: (host) => host.leave(),
};

/** Runs the action of a key or button. A digit is a reason if one is requested, else a label. */
export function act(host: ReviewHost, action: KeyAction): void {
  if (typeof action === 'string') ACTS[action](host);
  else digit(host, action);
}

function digit(host: ReviewHost, action: number): void {
  const { asking, current, store } = host;
  const reason = REASONS[action - 1];
  if (asking === 'reason') {
    if (reason) reject(host, reason);
    return;
  }
  const [fact] = current?.facts ?? [];
  const label = fact && candidatesOf(fact)[action - 1];
  if (current && label) store.run({ type: 'label', id: current.id, label });
}

/** Rejects the current figure and moves on. */
export function reject(host: ReviewHost, reason: Reason): void {
  const { current, store } = host;
  if (!current) return;
  store.run({ type: 'reject', id: current.id, reason });
  host.go(nextOpen(store.get(), current)?.id);
}

function confirmAlike(host: ReviewHost): void {
  const { current, state, store } = host;
  if (!current) return;
  store.run({ type: 'confirm', ids: alike(state, current.id).map(({ id }) => id) });
  host.go(nextOpen(store.get(), current)?.id);
}
