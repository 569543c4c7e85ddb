import type { ReactiveController } from 'lit';
import type { UpdatingHost } from './copier.js';
import { documentMethod, ofDocument } from './of-document.js';
import { placeBeside } from './placement.js';

/* How long the pointer rests on a figure before it opens, and may be away before it closes; ms. */
const HOVER_DELAY = 300;
const LEAVE_DELAY = 250;

/** px */
const MIN_HEIGHT = 160;

/** What opened it: a pointer that only passes by closes it again by leaving. */
type Cause = 'hover' | 'focus' | 'press';

/** The one that is open on this page. */
let current: Popover | undefined;

function takeTurn(next: Popover): void {
  if (current !== next) current?.close();
  current = next;
}

/** To the compiler every engine has popovers; Chromium has them since 114. */
const platform = (panel: HTMLElement): Partial<Pick<HTMLElement, 'showPopover' | 'hidePopover'>> => panel;

/** Where nothing floats the panel was no popover, and to hide one that is none throws. */
function hide(panel: HTMLElement): void {
  if (panel.hasAttribute('popover')) platform(panel).hidePopover?.();
}

/** Whether the engine places the panel by itself (see `theme/inline.ts`, which asks the same). */
const isAnchored = (): boolean =>
  CSS.supports('position-area: block-end') && CSS.supports('position-try-fallbacks: flip-block');

/**
 * Opens a panel beside a button, on focus, on a resting pointer, or by a press; one at a time on a page. The template
 * has a button `.trigger`, beside it the figure `.printed`, and after it the `.panel`.
 *
 * The pattern is WAI-ARIA's disclosure: `aria-expanded` and `aria-controls` on the button, and the panel next in reading
 * order. A dialog takes the focus when it opens, which nothing may do that opens on mere focus; a tooltip may hold
 * nothing to press. All is done by hand (`popover="manual"`), so that it is the same where the platform has no popover.
 * The attribute comes with the first opening: where nothing floats, there is none.
 */
export class Popover implements ReactiveController {
  private cause?: Cause;
  private timer?: ReturnType<typeof setTimeout>;
  /** The panel that was shown; one that is drawn afresh has to be shown again. */
  private shown?: HTMLElement;
  private isReturning = false;

  /** @param host one without controllers tells of its updates itself */
  constructor(private readonly host: UpdatingHost) {
    host.addController?.(this);
  }

  get isOpen(): boolean {
    return this.cause !== undefined;
  }

  readonly enter = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'touch') this.after(HOVER_DELAY, () => this.cause ?? this.open('hover'));
  };

  readonly leave = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'touch') this.after(LEAVE_DELAY, () => this.cause === 'hover' && this.close());
  };

  /** A pointer that is pressed gives focus too, and its press opens. */
  readonly focus = ({ currentTarget }: FocusEvent): void => {
    if (!this.isReturning && !this.isOpen && isByKeyboard(currentTarget as Element)) this.open('focus');
  };

  /** Whoever works inside must not lose it when the pointer slips off. */
  readonly focusIn = (): void => {
    if (this.cause === 'hover') this.cause = 'focus';
  };

  /** Closes when the focus has gone elsewhere on the page; a window that is left for another keeps what it shows. */
  readonly focusOut = ({ relatedTarget }: FocusEvent): void => {
    const isInside = relatedTarget instanceof Node && this.root?.contains(relatedTarget);
    if (!isInside && documentMethod('hasFocus')()) this.close();
  };

  /** A press on a figure that the pointer has opened keeps it open; any other press turns it over. */
  readonly press = ({ detail }: MouseEvent): void => {
    const isPointer = detail > 0;
    if (this.isOpen && !(isPointer && this.cause === 'hover')) this.close();
    else this.open('press');
  };

  close(): void {
    clearTimeout(this.timer);
    if (!this.isOpen) return;
    this.cause = undefined;
    if (current === this) current = undefined;
    window.removeEventListener('pointerdown', this.outside, true);
    window.removeEventListener('keydown', this.key, true);
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const panel = this.find('.panel');
    if (this.isOpen && !panel) this.close();
    if (!panel || this.isOpen === (this.shown === panel)) return;
    this.shown = this.isOpen ? panel : undefined;
    if (!this.isOpen) hide(panel);
    else this.show(panel);
  }

  hostDisconnected(): void {
    this.close();
    this.shown = undefined;
  }

  private open(cause: Cause): void {
    clearTimeout(this.timer);
    takeTurn(this);
    this.cause = cause;
    window.addEventListener('pointerdown', this.outside, true);
    window.addEventListener('keydown', this.key, true);
    this.host.requestUpdate();
  }

  /** A theme in which nothing floats leaves the panel in the text: the styles decide, and this follows. */
  private show(panel: HTMLElement): void {
    if (getComputedStyle(panel).position === 'static') return;
    panel.setAttribute('popover', 'manual');
    platform(panel).showPopover?.();
    const anchor = this.find('.printed');
    if (anchor && !isAnchored()) place(panel, anchor);
  }

  private readonly outside = (event: Event): void => {
    if (!event.composedPath().includes(this.host)) this.close();
  };

  /** One Escape closes one thing: a dialog around the figure stays. */
  private readonly key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    const isInside = !!this.root?.activeElement?.closest('.panel');
    this.close();
    if (!isInside) return;
    this.isReturning = true;
    this.find('.trigger')?.focus();
    this.isReturning = false;
  };

  private after(milliseconds: number, act: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(act, milliseconds);
  }

  private get root(): ShadowRoot | null {
    return this.host.shadowRoot;
  }

  private find(selector: string): HTMLElement | null {
    return this.root?.querySelector<HTMLElement>(selector) ?? null;
  }
}

/** Engines before 2022 don't know the selector and say so by an exception. */
function isByKeyboard(element: Element): boolean {
  try {
    return element.matches(':focus-visible');
  } catch {
    return false;
  }
}

/**
 * Puts the panel where it belongs, by CSSOM, which a strict policy allows. What it is positioned in differs from engine
 * to engine, so it is put at 0, 0 first, and then moved by how far that is from its place.
 */
function place(panel: HTMLElement, anchor: HTMLElement): void {
  const { style } = panel;
  style.left = style.top = '0';
  style.maxHeight = '';
  const at = panel.getBoundingClientRect();
  const view = { width: ofDocument('documentElement').clientWidth, height: window.innerHeight };
  const { left, top, maxHeight } = placeBeside(anchor.getBoundingClientRect(), at, view);
  style.left = `${left - at.left}px`;
  style.top = `${top - at.top}px`;
  // No lower than a few lines: where there is no room at all, the page scrolls.
  style.maxHeight = `${Math.max(maxHeight, MIN_HEIGHT)}px`;
}
