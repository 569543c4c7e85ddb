import { Autosave, type SaveState } from './save/autosave.js';
import type { Content, DraftStorage, Saved } from './save/draft-storage.js';
import { connect } from './save/server-storage.js';
import { newId, BrowserDrafts, type Listed } from './save/browser-drafts.js';
import { tabKeys } from './save/tab-storage.js';
import { progressOf } from './state/figures.js';
import type { StudioApp } from './studio-app.js';
import { WORDS } from './words/bilingual.js';

/** Saves and restores documents: on the local server that has sent the page, else in this browser. */
export class Saving {
  /** Some browsers deny storage to local files, or in a private window. */
  readonly #shelf = BrowserDrafts.open('report-widgets', counted).catch(() => undefined);
  /** Shows the status again, after a change of language. */
  #again: () => void = () => {};
  #autosave: Autosave | undefined;
  /** The source of the next store. */
  #from: { readonly place: DraftStorage; readonly saved: Saved } | undefined;

  constructor(private readonly app: StudioApp) {
    app.addEventListener('studio-store', () => void this.#follow());
    app.addEventListener('studio-language', () => this.#again());
    // Browsers ask before leaving a page with unsaved changes.
    window.addEventListener('beforeunload', (event) => {
      if (this.#autosave ? this.#autosave.isDirty : this.app.store) event.preventDefault();
    });
  }

  /** Looks for saved documents. */
  async start(): Promise<void> {
    const connected = await connect({
      fetch: (input, init) => fetch(input, init),
      keys: tabKeys(window),
      hash: location.hash,
      clearHash: () => history.replaceState(null, '', location.pathname),
    });
    if (connected.ok) {
      await this.#open(connected.place);
    } else if (connected.message) this.app.unsaved = connected.message[this.app.language];
    await this.#list();
  }

  async #open(place: DraftStorage): Promise<void> {
    const saved = await place.load();
    if (!saved) return;
    this.#from = { place, saved };
    this.app.open(saved.content, 'review');
  }

  async #list(): Promise<void> {
    const shelf = await this.#shelf;
    const drafts = await shelf?.list().catch(() => []);
    this.app.drafts = drafts?.map((draft: Listed) => ({
      ...draft,
      open: () => void this.#open(shelf!.place(draft.id)),
      remove: () => void shelf!.remove(draft.id).then(() => this.#list()),
    }));
  }

  /** Subscribes to an opened store. */
  async #follow(): Promise<void> {
    const { store } = this.app;
    const from = this.#from;
    // Loaded content is already saved.
    let known = from && store?.get().draft;
    this.#from = undefined;
    this.#autosave = undefined;
    const place = from?.place ?? (await this.#shelf)?.place(newId());
    // Another document may have been opened meanwhile.
    if (!store || store !== this.app.store) return;
    if (!place) {
      this.#again = () => {
        const { saving } = WORDS[this.app.language];
        [this.app.saved, this.app.unsaved] = [saving.notSaved, saving.notKept];
      };
      this.#again();
      return;
    }
    const autosave = new Autosave({ place, version: from?.saved.version, onState: (state) => this.#tell(state) });
    this.#autosave = autosave;
    const follow = ({ draft, text, map }: Content): void => {
      if (draft === known) return;
      known = draft;
      autosave.changed({ draft, text, map });
    };
    follow(store.get());
    store.subscribe(follow);
  }

  #tell(state: SaveState): void {
    this.#again = () => this.#tell(state);
    const { app } = this;
    const { saving } = WORDS[app.language];
    app.conflict = state.state === 'changed' ? this.#choices(state.message[app.language]) : undefined;
    if (state.state === 'saving') app.saved = saving.saving;
    else app.saved = state.state === 'saved' ? saving.saved(timeOf(state.at)) : saving.notSaved;
    if (state.state !== 'saving') app.unsaved = state.state === 'failed' ? state.message[app.language] : undefined;
  }

  /** The user's options after a conflict. */
  #choices(message: string): NonNullable<StudioApp['conflict']> {
    const autosave = this.#autosave!;
    return {
      message,
      takeTheirs: () =>
        void autosave.takeTheirs().then((theirs) => {
          if (theirs) this.app.store?.run({ type: 'draft', ...theirs.content });
        }),
      saveAsCopy: () => {
        void this.#shelf.then((shelf) => shelf && autosave.saveAsCopy(shelf.place(newId())));
      },
    };
  }
}

const timeOf = (at: Date): string => `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;

/** Counts figures as the review does: a change or a rank belongs to its figure. */
function counted(content: Content): Pick<Listed, 'decided' | 'all'> {
  const { done, all } = progressOf(content);
  return { decided: done, all };
}
