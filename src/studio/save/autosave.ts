import type { BilingualText } from '../../report/problems/problems.js';
import type { Content, Place, Saved } from './place.js';

/** How it is with saving, for the band of the page. */
export type SaveState =
  | { readonly state: 'saved'; readonly at: Date }
  | { readonly state: 'saving' }
  /** Another window has saved: nothing more is, until somebody has chosen. */
  | { readonly state: 'changed' | 'failed'; readonly message: BilingualText };

export interface AutosaveOptions {
  readonly place: Place;
  /** What it was opened from; undefined for what was never saved. */
  readonly version: string | undefined;
  readonly onState: (state: SaveState) => void;
  readonly now?: () => Date;
}

/**
 * Saves a document whenever it has changed, at once: what comes while a save is under way is saved after it, and of that the
 * latest. So a crash loses what was typed into a field and not yet left.
 */
export class Autosave {
  #place: Place;
  #version: string | undefined;
  #next: Content | undefined;
  #saving: Promise<void> | undefined;
  #isHeld = false;
  /** What is on the page, saved or not. */
  #latest: Content | undefined;

  constructor(private readonly options: AutosaveOptions) {
    this.#place = options.place;
    this.#version = options.version;
  }

  /** Whether something is not saved yet: then a page asks before it is closed. */
  get isDirty(): boolean {
    return this.#next !== undefined || this.#saving !== undefined;
  }

  changed(content: Content): void {
    this.#latest = content;
    this.#next = content;
    this.#go();
  }

  /** Comes once all is saved, or nothing can be. */
  async settled(): Promise<void> {
    while (this.#saving) await this.#saving;
  }

  /** Gives up what is here for what the other window has saved, which the page then shows. */
  async takeTheirs(): Promise<Saved | undefined> {
    const theirs = await this.#place.load();
    this.#next = undefined;
    this.#version = theirs?.version;
    this.#isHeld = false;
    if (theirs) this.options.onState({ state: 'saved', at: this.#now() });
    return theirs;
  }

  /** Goes on with what is here at another place, and leaves what the other window has saved. */
  saveAsCopy(place: Place): void {
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
        // What has come meanwhile is newer.
        this.#next ??= content;
        this.options.onState({ state: result.why, message: result.message });
        // What another window has saved waits for a choice. What has only failed is tried again with the next change.
        this.#isHeld = result.why === 'changed';
        return;
      }
    }
  }
}
