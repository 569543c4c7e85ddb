import { apply } from './apply.js';
import type { Command, Restore, Stamp } from './command.js';
import type { Look, StudioState } from './studio-state.js';

/** External dependencies: a clock, and the user's name. */
export interface Surroundings {
  readonly now?: () => Date;
  readonly by?: string;
}

/** The state of one document in the studio, with undo history and subscribers. */
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

  /** Runs a command; `then` sets the view in the same step. */
  run(command: Command, then: Look = {}): void {
    const { state, inverse } = apply(this.#state, command, this.#stamp());
    if (inverse) this.#inverses.push(inverse);
    this.#set({ ...state, ...then });
  }

  /** Undoes the last command, and selects the figure concerned. Unlimited. */
  undo(): void {
    const inverse = this.#inverses.pop();
    if (inverse) this.#set(apply(this.#state, inverse, this.#stamp()).state);
  }

  /** Changes the view, without an undo entry. */
  look(look: Look): void {
    this.#set({ ...this.#state, ...look });
  }

  /** @returns unsubscribes */
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
