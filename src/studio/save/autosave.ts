import type { BilingualText } from '../../report/problems/problems.js';
import type { Content, DraftStorage, Saved } from './draft-storage.js';

/** Save status, for the page's header. */
export type SaveState =
  | { readonly state: 'saved'; readonly at: Date }
  | { readonly state: 'saving' }
  /** Another window has saved: saving is suspended until the user chooses. */
  | { readonly state: 'changed' | 'failed'; readonly message: BilingualText };

export interface AutosaveOptions {
  readonly place: DraftStorage;
  /** The version it was opened from; undefined if never saved. */
  readonly version: string | undefined;
  readonly onState: (state: SaveState) => void;
  readonly now?: () => Date;
}

/**
 * Saves a document immediately on every change; changes during a save are saved after it, only the latest. A crash
 * loses only text in a field that has not been left.
 */
export class Autosave {
  #place: DraftStorage;
  #version: string | undefined;
  #next: Content | undefined;
  #saving: Promise<void> | undefined;
  #isHeld = false;
  /** The current content of the page, saved or not. */
  #latest: Content | undefined;

  constructor(private readonly options: AutosaveOptions) {
    this.#place = options.place;
    this.#version = options.version;
  }

  /** Whether there are unsaved changes: then the page asks before closing. */
  get isDirty(): boolean {
    return this.#next !== undefined || this.#saving !== undefined;
  }

  changed(content: Content): void {
    this.#latest = content;
    this.#next = content;
    this.#go();
  }

  /** Resolves when everything is saved, or saving is impossible. */
  async settled(): Promise<void> {
    while (this.#saving) await this.#saving;
  }

  /** Discards local changes in favour of the other window's version, which the page then shows. */
  async takeTheirs(): Promise<Saved | undefined> {
    const theirs = await this.#place.load();
    this.#next = undefined;
    this.#version = theirs?.version;
    this.#isHeld = false;
    if (theirs) this.options.onState({ state: 'saved', at: this.#now() });
    return theirs;
  }

  /** Continues with the local content as a copy, and leaves the other window's version. */
  saveAsCopy(place: DraftStorage): void {
    this.#place = place;
    this.#version = undefined;
    this.#next = this.#latest;
    this.#isHeld = false;
    this.#go();
  }

  #isPending(): boolean {
    return this.#next !== undefined;
  }

  #now(): Date {
    return (this.options.now ?? (() => new Date()))();
  }

  #go(): void {
    if (this.#saving ?? this.#isHeld) return;
    this.#saving = this.#run().finally(() => (this.#saving = undefined));
  }

  async #run(): Promise<void> {
    for (let content = this.#next; content && !this.#isHeld; content = this.#next) {
      this.options.onState({ state: 'saving' });
      this.#next = undefined;
      const result = await this.#place.save(content, this.#version);
      if (result.saved) {
        this.#version = result.version;
        if (!this.#isPending()) this.options.onState({ state: 'saved', at: this.#now() });
      } else {
        // Newer changes take precedence.
        this.#next ??= content;
        this.options.onState({ state: result.why, message: result.message });
        // A conflict waits for a choice; a mere failure is retried with the next change.
        this.#isHeld = result.why === 'changed';
        return;
      }
    }
  }
}
