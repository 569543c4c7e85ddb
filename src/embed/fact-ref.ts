import { Copier } from '../elements/copier.js';
import { Popover } from '../elements/popover.js';
import type { FactRefModel } from '../models/fact-ref.js';
import { factRefView } from '../views/fact-ref.js';
import type { Live, LiveView } from './live-view.js';

/* A figure within somebody's sentence, and the panel that opens over it: the view of the library, with hands of its own. */

class Hand {
  private readonly copier: Copier;
  private readonly popover: Popover;
  private ref: Element | null = null;
  private model?: FactRefModel;

  constructor(private readonly host: Live) {
    this.copier = new Copier(host);
    this.popover = new Popover(host);
  }

  draw(model: FactRefModel) {
    this.model = model;
    // What was said in a panel goes with it.
    if (!this.popover.isOpen) this.copier.reset();
    // After the drawing, which comes at once.
    void Promise.resolve().then(() => this.updated());
    const { isOpen } = this.popover;
    // Only what is seen of it: drawings have no listeners.
    return factRefView.draw(Object.assign({}, model, { hand: { isOpen, copied: this.copier.copied } }) as never);
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
      element.addEventListener(type, act as EventListener);
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

const hands = new WeakMap<Live, Hand>();

function handOf(host: Live): Hand {
  const hand = hands.get(host) ?? new Hand(host);
  hands.set(host, hand);
  return hand;
}

/** How a `fact-ref` is drawn and used in other people's pages. */
export const liveFactRef: LiveView<FactRefModel> = {
  tag: factRefView.tag,
  styles: factRefView.styles,
  isInline: true,
  draw: (model, host) => handOf(host).draw(model),
  leave: (host) => handOf(host).leave(),
};
