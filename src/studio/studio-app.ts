import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { comparisonOf } from '../draft/previous/comparison.js';
import { LANGUAGES, type Language } from '../report/lists/terms.js';
import { band } from './parts/band.js';
import { conflictBar, draftList, unsavedBar, type Conflict, type ListedDraft } from './parts/drafts.js';
import { helpDialog } from './parts/help.js';
import { OpenedEvent } from './screens/import.js';
import { draftFileName, draftFileText } from './save/draft-file.js';
import { download } from './save/to-file.js';
import { questionsIn } from './state/questions.js';
import { Store } from './state/store.js';
import { opened, type Screen, type StudioState } from './state/studio-state.js';
import type { Opened } from './state/from-document.js';
import { WORDS } from './words/bilingual.js';

/** Open items per step, besides the review. */
const waitingOn = (state: StudioState): Partial<Readonly<Record<Screen, number>>> => ({
  questions: questionsIn(state).filter(({ answer }) => !answer).length,
  compare: comparisonOf(state.draft)?.choose.length ?? 0,
});

const saveFile = (state: StudioState): void =>
  download(draftFileName(state), new Blob([draftFileText(state)], { type: 'application/json' }));

/** The page: the header, and the screen of the current step. */
export class StudioApp extends LitElement {
  static override properties: PropertyDeclarations = {
    lang: {},
    state: { state: true },
    saved: { attribute: false },
    drafts: { attribute: false },
    conflict: { attribute: false },
    unsaved: { attribute: false },
  };

  declare lang: string;
  /** The save status next to the title. */
  declare saved: string | undefined;
  /** Drafts saved in this browser. */
  declare drafts: readonly ListedDraft[] | undefined;
  /** Another window has saved the same draft. */
  declare conflict: Conflict | undefined;
  /** Why nothing is saved. */
  declare unsaved: string | undefined;
  declare private state: StudioState | undefined;
  /** Undefined until a document is open. */
  store: Store | undefined;

  constructor() {
    super();
    this.addEventListener('studio-opened', (event) => this.open((event as OpenedEvent).opened));
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get language(): Language {
    return LANGUAGES.find((one) => this.lang.startsWith(one)) ?? LANGUAGES[0];
  }

  /** Shows a document; if the same document is open, the change can be undone. */
  open(document: Opened, screen: Screen = 'import'): void {
    const { store } = this;
    if (store && store.get().draft.document.name === document.draft.document.name) {
      store.run({ type: 'draft', ...document });
      store.look({ screen });
      return;
    }
    this.store = new Store(opened(document, this.language, screen));
    this.store.subscribe((state) => (this.state = state));
    this.state = this.store.get();
    this.dispatchEvent(new Event('studio-store', { bubbles: true }));
  }

  override render(): TemplateResult {
    const { state } = this;
    const words = WORDS[this.language];
    return html`<div class="studio screen-${state?.screen ?? 'import'}" lang=${words.lang}>
      ${band({
        state,
        words,
        saved: this.saved,
        waiting: state ? waitingOn(state) : {},
        onStep: (screen) => this.store?.look({ screen }),
        onLanguage: () => (this.lang = LANGUAGES.find((one) => one !== this.language) ?? this.lang),
        onHelp: () => this.querySelector<HTMLDialogElement>('dialog.help')?.showModal(),
      })}
      ${this.conflict ? conflictBar(this.conflict, words) : nothing}
      ${this.unsaved ? unsavedBar(this.unsaved, words, state && (() => saveFile(state))) : nothing}
      ${this.screen(words)} ${state ? nothing : draftList(this.drafts ?? [], words)}
    </div>`;
  }

  private screen(words: (typeof WORDS)[Language]): TemplateResult {
    const { state, store } = this;
    if (!state || !store) return html`<studio-import .words=${words}></studio-import>${helpDialog(words)}`;
    switch (state.screen) {
      case 'review':
        return html`<studio-review .state=${state} .store=${store} .words=${words}></studio-review>`;
      case 'frame':
        return html`<studio-frame .state=${state} .store=${store} .words=${words}></studio-frame>${helpDialog(words)}`;
      case 'compare':
        return html`<studio-compare .state=${state} .store=${store} .words=${words}></studio-compare
          >${helpDialog(words)}`;
      case 'questions':
        return html`<studio-questions .state=${state} .store=${store} .words=${words}></studio-questions
          >${helpDialog(words)}`;
      case 'publish':
        return html`<studio-publish .state=${state} .store=${store} .words=${words}></studio-publish
          >${helpDialog(words)}`;
      default:
        return html`<studio-import .state=${state} .store=${store} .words=${words}></studio-import
          >${helpDialog(words)}`;
    }
  }

  protected override updated(changed: PropertyValues): void {
    document.documentElement.lang = WORDS[this.language].lang;
    if (changed.has('lang')) this.dispatchEvent(new Event('studio-language'));
    if (!changed.has('state')) return;
    const before = changed.get('state') as StudioState | undefined;
    if (before?.screen === this.state?.screen) return;
    // A new screen starts at its top, also for screen readers.
    window.scrollTo(0, 0);
  }
}
