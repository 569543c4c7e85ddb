import { apply } from './apply.js';
import type { Command, Restore, Stamp } from './command.js';
import type { Look, StudioState } from './studio-state.js';

/** What a store takes from outside: a clock, and the name of the person. */
export interface Surroundings {
  readonly now?: () => Date;
  readonly by?: string;
}

/** One document in the studio: its state, what is done to it, and whoever wants to know of that. */
export class Store {
  #state: StudioState;
  readonly #listeners = new Set<(state: StudioState) => void>();
  readonly #inverses: Restore[] = [];
  readonly #now: () => Date;
  readonly #by: string;

  constructor(state: StudioState, { now = () => new Date(), by = 'studio' }: Surroundings = {}) {
    this.#state = state;
    this.#now = now;
    this.#by = by;
  }

  get(): StudioState {
    return this.#state;
  }

  /** Whether there is anything to undo. */
  get canUndo(): boolean {
    return this.#inverses.length > 0;
  }

  /** Does a command; `then` is what is looked at afterwards, in the same step. */
  run(command: Command, then: Look = {}): void {
    const { state, inverse } = apply(this.#state, command, this.#stamp());
    if (inverse) this.#inverses.push(inverse);
    this.#set({ ...state, ...then });
  }

  /** Takes the last command back, and looks at what it was about. Without limit. */
  undo(): void {
    const inverse = this.#inverses.pop();
    if (inverse) this.#set(apply(this.#state, inverse, this.#stamp()).state);
  }

  /** Looks at something else, which is nothing to undo. */
  look(look: Look): void {
    this.#set({ ...this.#state, ...look });
  }

  /** @returns what ends it */
  subscribe(listener: (state: StudioState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #stamp(): Stamp {
    return { by: this.#by, at: this.#now().toISOString() };
  }

  #set(state: StudioState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}
