import { FIGURE_MARKS } from '../format/words/languages.js';
import { bare } from '../browser/own.js';
import { Copier } from '../browser/copy-text.js';
import { Popover } from '../browser/popover.js';
import type { FactRefModel } from '../models/widgets/fact-ref.js';
import { factRefView, type FactRefNews } from '../views/fact-ref.js';
import { handlersOf, type Live, type LiveView, type Notes } from './live-view.js';
import { safely, soon } from './turns.js';

/* A figure within a sentence, and the panel that opens over it: the library's view with its own event handlers. */

function newsOf({ locale, correction, late }: Notes): FactRefNews {
  const marks = FIGURE_MARKS[locale];
  const [open, comma, close] = marks.around;
  const mark = [correction && marks.corrected, late && marks.late].filter(Boolean).join(comma);
  const heard = [correction, late].map((note) => note && marks.between + note).join('');
  return { mark: mark && open + mark + close, heard, correction, late };
}

/** How long a changed figure stays in the live region, so that a screen reader reads it once. ms */
const HEARD_FOR = 10_000;

class Handlers {
  private readonly copier: Copier;
  private readonly popover: Popover;
  private ref: Element | null = null;
  private model?: FactRefModel;
  private spoken = '';

  constructor(private readonly host: Live) {
    this.copier = new Copier(host);
    this.popover = new Popover(host);
  }

  draw(model: FactRefModel, notes: Notes) {
    if (this.model && this.model.name !== model.name) this.speak(model.name);
    this.model = model;
    // Clears the copy status of a closed panel.
    if (!this.popover.isOpen) this.copier.reset();
    // After rendering, which runs in this task.
    soon(() => this.updated());
    const { isOpen } = this.popover;
    // Only state that is shown: rendered listeners are skipped.
    const handlers = { isOpen, copied: this.copier.copied, spoken: this.spoken };
    return factRefView.draw(Object.assign(bare({}), model, { news: newsOf(notes), handlers }) as never);
  }

  private speak(name: string): void {
    this.spoken = name;
    setTimeout(
      safely(() => {
        this.spoken = '';
        this.host.requestUpdate();
      }),
      HEARD_FOR,
    );
  }

  leave(): void {
    this.popover.hostDisconnected();
  }

  private updated(): void {
    const root = this.host.shadowRoot!;
    const ref = root.querySelector('.ref');
    if (ref && ref !== this.ref) this.wire(ref);
    this.ref = ref;
    const field = root.querySelector<HTMLTextAreaElement>('.to-copy');
    if (field) field.value = this.copier.copied.text;
    this.popover.hostUpdated();
    this.copier.hostUpdated();
  }

  private wire(ref: Element): void {
    const { popover } = this;
    const listen = (element: Element, type: string, act: (event: never) => void): void =>
      element.addEventListener(type, safely(act as EventListener));
    const [trigger, panel] = [ref.querySelector('.trigger')!, ref.querySelector('.panel')!];
    listen(ref, 'pointerenter', popover.enter);
    listen(ref, 'pointerleave', popover.leave);
    listen(ref, 'focusout', popover.focusOut);
    listen(trigger, 'focus', popover.focus);
    listen(trigger, 'click', popover.press);
    listen(panel, 'focusin', popover.focusIn);
    listen(panel, 'click', ({ target }: Event) => {
      if ((target as Element).localName === 'button') void this.copier.copy({ plain: this.model?.citation ?? '' });
    });
  }
}

const handlersFor = handlersOf((host) => new Handlers(host));

/** How a `fact-ref` is drawn and used in other people's pages. */
export const liveFactRef: LiveView<FactRefModel> = {
  tag: factRefView.tag,
  styles: factRefView.styles,
  isInline: true,
  draw: (model, host, notes) => handlersFor(host).draw(model, notes),
  leave: (host) => handlersFor(host).leave(),
};
