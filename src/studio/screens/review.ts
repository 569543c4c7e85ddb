import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { StudioIdField } from '../parts/fields/id-field.js';
import { filterRow } from '../parts/filter-row.js';
import { helpDialog, keysBar } from '../parts/help.js';
import { actionOf, isField, takesEnter } from '../parts/keys.js';
import { readingPane } from '../parts/reading-pane.js';
import { act, reject, type Asking, type ReviewHost } from '../parts/review-acts.js';
import { besides } from '../parts/besides.js';
import { preview } from '../parts/preview.js';
import { sourcePane } from '../parts/source-pane.js';
import { placeOf } from '../parts/source-text.js';
import { StudioElement } from '../parts/studio-element.js';
import type { TextRange } from '../state/command.js';
import { alike, figureOf, isOpen, listed, nextOpen, type Figure } from '../state/figures.js';
import { canMerge } from '../state/merge.js';

/** The step for confirming every figure: source, reading and page side by side, with a key for every action. */
export class StudioReview extends StudioElement implements ReviewHost {
  static override properties: PropertyDeclarations = {
    ...StudioElement.properties,
    asking: { state: true },
    isFinding: { state: true },
    isWhole: { state: true },
    selected: { state: true },
  };

  declare asking: Asking;
  declare private isFinding: boolean | undefined;
  /** Whether the bottom sheet of a narrow window shows all fields. */
  declare private isWhole: boolean | undefined;
  /** The text selected with the mouse. */
  declare private selected: TextRange | undefined;
  private moves = false;

  constructor() {
    super();
    // One delegated listener for all figures: they are buttons, which also respond to keys.
    this.addEventListener('click', this.clicked);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.pressed);
    document.addEventListener('selectionchange', this.selectionChanged);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.pressed);
    document.removeEventListener('selectionchange', this.selectionChanged);
  }

  get current(): Figure | undefined {
    return figureOf(this.state, this.state.selection);
  }

  override render(): TemplateResult {
    const { state, store, words, asking, current } = this;
    return html`<main class="review">
        <h1 class="vh">${words.review.title}</h1>
        ${filterRow({
          state,
          words,
          canUndo: store.canUndo,
          onFilter: (filter) =>
            store.look({ filter, selection: listed({ ...state, filter })[0]?.id ?? state.selection }),
          onFind: () => act(this, 'find'),
          onUndo: () => act(this, 'undo'),
        })}
        <div class="panes">
          ${sourcePane({
            state,
            store,
            words,
            current,
            selected: this.selected,
            isFinding: this.isFinding ?? false,
            onChoose: (id) => this.choose(id),
            onEndFinding: () => (this.isFinding = false),
          })}
          ${readingPane({
            state,
            store,
            words,
            current,
            asking,
            isWhole: this.isWhole ?? false,
            onAction: (action) => act(this, action),
            onReason: (reason) => reject(this, reason),
            onEndAsking: () => (this.asking = undefined),
            onWhole: () => (this.isWhole = !this.isWhole),
          })}
          <section class="pane result" aria-label=${words.review.page}>
            <div class="pane-head">
              <h2>${words.review.page}</h2>
              <span class="pane-end">${words.review.live}</span>
            </div>
            ${current && current.facts.length ? [preview(state, current, words), besides(state, current, words)] : nothing}
          </section>
        </div>
      </main>
      ${keysBar(words, this.keysNow(), () => act(this, 'help'))} ${helpDialog(words)}
      <p class="vh" role="status" aria-live="polite">${this.spoken()}</p>`;
  }

  /** Announced when another figure is selected, or when the form changes. */
  private spoken(): string {
    const { asking, current, state, words } = this;
    if (asking === 'reason') return words.review.why;
    if (asking === 'alike' && current) return words.review.alikeTitle(alike(state, current.id).length);
    const list = listed({ ...state, filter: 'all' });
    if (!current) return list.length && !list.some(isOpen) ? words.review.allDone : '';
    const at = list.findIndex(({ id }) => id === current.id) + 1;
    const name = current.facts[0]?.label || words.review.nameless;
    return words.review.spoken(at, list.length, name, state.text.slice(current.start, current.end));
  }

  private keysNow(): Parameters<typeof keysBar>[1] {
    const { current, state } = this;
    if (this.asking === 'reason') return ['reason', 'leave'];
    if (!current) return ['move', 'undo'];
    if (current.unread) return ['use', 'reject', 'move', 'undo'];
    return [
      'confirm',
      ...(current.status === 'asked' ? (['settle'] as const) : []),
      'move',
      'label',
      'edit',
      'reject',
      ...(canMerge(state, current.id) ? (['merge'] as const) : []),
      'alike',
      'leave',
    ];
  }

  private choose(id: string | undefined, moves = false): void {
    this.asking = undefined;
    this.moves = moves;
    this.store.look({ selection: id });
  }

  /** A click only selects; it never confirms. */
  private readonly clicked = ({ target }: Event): void => {
    const mark = target instanceof Element ? target.closest<HTMLElement>('.text [data-figure]') : undefined;
    if (mark) this.choose(mark.dataset['figure']);
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    if (document.querySelector('dialog[open]')) return;
    const action = actionOf(event);
    if (action === undefined) return;
    const { target } = event;
    // Letters belong to a focused field; Esc returns to the text, and Enter works everywhere.
    if (isField(target) && action !== 'leave' && (action !== 'confirm' || takesEnter(target))) return;
    if (target instanceof HTMLElement && target.closest('.find')) return;
    if (action === 'confirm' && takesEnter(target)) return;
    event.preventDefault();
    if (!isField(target) || action !== 'confirm') {
      act(this, action);
      return;
    }
    // Commits the entry; what it changes, such as the id of the figure, is here only after the page has rendered.
    (target as HTMLElement).blur();
    setTimeout(() => act(this, action));
  };

  go(id: string | undefined): void {
    this.choose(id, true);
  }

  edit(): void {
    this.isWhole = true;
    void this.updateComplete.then(() => {
      this.querySelector<HTMLInputElement>('.reading input')?.select();
    });
  }

  find(): void {
    this.isFinding = true;
    void this.updateComplete.then(() => {
      this.querySelector<HTMLInputElement>('.find input')?.select();
    });
  }

  help(): void {
    this.querySelector<HTMLDialogElement>('dialog.help')?.showModal();
  }

  leave(): void {
    this.asking = undefined;
    this.isFinding = false;
    this.focusCurrent();
  }

  staysAtField(): boolean {
    const id = this.querySelector<StudioIdField>('.reading studio-id');
    if (!id?.refusal) return false;
    id.querySelector('input')?.select();
    return true;
  }

  private readonly selectionChanged = (): void => {
    const selection = document.getSelection();
    const text = this.querySelector('.text');
    const isOurs = selection && !selection.isCollapsed && text?.contains(selection.anchorNode);
    const ends = isOurs
      ? [placeOf(selection.anchorNode, selection.anchorOffset), placeOf(selection.focusNode, selection.focusOffset)]
      : [];
    const [a, b] = ends;
    this.selected =
      a === undefined || b === undefined || a === b ? undefined : { start: Math.min(a, b), end: Math.max(a, b) };
  };

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('state')) return;
    const before = changed.get('state') as StudioReview['state'] | undefined;
    if (before?.selection === this.state.selection) return;
    if (this.moves) this.focusCurrent();
    else this.bringIntoView();
    this.moves = false;
  }

  override firstUpdated(): void {
    // Focuses the current figure, so that the keys apply to it.
    if (this.current) this.focusCurrent();
    else this.go(nextOpen(this.state, undefined)?.id);
  }

  private focusCurrent(): void {
    const button = this.querySelector<HTMLElement>('.fig.now');
    button?.focus({ preventScroll: true });
    this.bringIntoView();
  }

  /** Keeps the current figure vertically centred in its pane. */
  private bringIntoView(): void {
    const scroll = this.querySelector('.source .scroll');
    const button = this.querySelector('.fig.now');
    if (!scroll || !button) return;
    const [pane, mark] = [scroll.getBoundingClientRect(), button.getBoundingClientRect()];
    const isSeen = mark.top > pane.top + pane.height * 0.15 && mark.bottom < pane.bottom - pane.height * 0.3;
    if (!isSeen) scroll.scrollBy({ top: mark.top - pane.top - pane.height * 0.4 });
    // In a short window the page scrolls too.
    button.scrollIntoView({ block: 'nearest' });
  }
}
