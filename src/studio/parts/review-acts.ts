import { REASONS, type Reason } from '../../draft/session/draft.js';
import { alike, isOpen, neighbour, nextOpen, type Figure } from '../state/figures.js';
import type { StudioState } from '../state/studio-state.js';
import type { Store } from '../state/store.js';
import type { KeyAction } from './keys.js';
import { candidatesOf } from './reading-form.js';

/** What the review asks before it does something. */
export type Asking = 'reason' | 'alike' | undefined;

/** The screen as its keys and buttons see it. */
export interface ReviewHost {
  readonly store: Store;
  readonly state: StudioState;
  readonly current: Figure | undefined;
  asking: Asking;
  /** Looks at another figure, and moves the focus there. */
  go(id: string | undefined): void;
  edit(): void;
  find(): void;
  help(): void;
  leave(): void;
}

type Act = (host: ReviewHost) => void;

const move =
  (by: 1 | -1): Act =>
  (host) =>
    host.go(neighbour(host.state, host.current?.id, by)?.id);

/** What each key does. */
const ACTS: Readonly<Record<Exclude<KeyAction, number>, Act>> = {
  confirm: (host) => {
    const { asking, current, state, store } = host;
    if (asking === 'alike') confirmAlike(host);
    // A reason is asked for: the key that goes on does not answer it.
    if (asking) return;
    if (current?.facts.length && isOpen(current)) store.run({ type: 'confirm', ids: [current.id] });
    host.go(nextOpen(current ? store.get() : state, current)?.id);
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

/** Does what a key or its button stands for. A digit is a reason where one is asked for, and a name otherwise. */
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

/** Turns the current figure down and goes on. */
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
