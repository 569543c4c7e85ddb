import type { ReactiveController } from 'lit';
import type { UpdatingHost } from './copy-text.js';
import { documentMethod } from './document-members.js';
import { placeInView } from './place-in-view.js';

/* Hover delay before opening, and delay before closing after leaving; ms. */
const HOVER_DELAY = 300;
const LEAVE_DELAY = 250;

/** What opened it; opened by hover, it closes when the pointer leaves. */
type Cause = 'hover' | 'focus' | 'press';

/** The popover currently open on the page. */
let current: Popover | undefined;

function takeTurn(next: Popover): void {
  if (current !== next) current?.close();
  current = next;
}

/** Typed as always present; Chromium has popovers since 114. */
const platform = (panel: HTMLElement): Partial<Pick<HTMLElement, 'showPopover' | 'hidePopover'>> => panel;

/** A static panel is not a popover, and hiding it would throw. */
function hide(panel: HTMLElement): void {
  if (panel.hasAttribute('popover')) platform(panel).hidePopover?.();
}

/** Whether CSS positions the panel (see `theme/inline.ts`, which has the same condition). */
const isAnchored = (): boolean =>
  CSS.supports('position-area: block-end') && CSS.supports('position-try-fallbacks: flip-block');

/**
 * Opens a panel for a button, on focus, hover or press; one at a time per page. The template has a button `.trigger`,
 * next to it the figure `.printed`, and after it the `.panel`.
 *
 * The pattern is WAI-ARIA's disclosure: `aria-expanded` and `aria-controls` on the button, and the panel next in
 * reading order. A dialog moves the focus, which must not happen on mere focus; a tooltip can't contain buttons.
 * Opening and closing are manual (`popover="manual"`), to behave the same in browsers without popovers. The attribute
 * is set on first opening, and not at all for static panels.
 */
export class Popover implements ReactiveController {
  private cause?: Cause;
  private timer?: ReturnType<typeof setTimeout>;
  /** The panel shown; a re-created one has to be shown again. */
  private shown?: HTMLElement;
  private isReturning = false;

  /** @param host one without controllers must forward its updates itself */
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

  /** A pointer press also gives focus, but is handled by `press`. */
  readonly focus = ({ currentTarget }: FocusEvent): void => {
    if (!this.isReturning && !this.isOpen && isByKeyboard(currentTarget as Element)) this.open('focus');
  };

  /** Focus inside keeps it open when the pointer leaves. */
  readonly focusIn = (): void => {
    if (this.cause === 'hover') this.cause = 'focus';
  };

  /** Closes when the focus moves elsewhere on the page, but not when the window loses it. */
  readonly focusOut = ({ relatedTarget }: FocusEvent): void => {
    const isInside = relatedTarget instanceof Node && this.root?.contains(relatedTarget);
    if (!isInside && documentMethod('hasFocus')()) this.close();
  };

  /** A press on a figure opened by hover keeps it open; otherwise it toggles. */
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

  /** A theme with static panels shows the panel inline: the styles decide. */
  private show(panel: HTMLElement): void {
    if (getComputedStyle(panel).position === 'static') return;
    panel.setAttribute('popover', 'manual');
    platform(panel).showPopover?.();
    const anchor = this.find('.printed');
    if (anchor && !isAnchored()) placeInView(panel, anchor);
  }

  private readonly outside = (event: Event): void => {
    if (!event.composedPath().includes(this.host)) this.close();
  };

  /** Escape closes only this: a dialog around the figure stays open. */
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

/** Browsers before 2022 throw on this selector. */
function isByKeyboard(element: Element): boolean {
  try {
    return element.matches(':focus-visible');
  } catch {
    return false;
  }
}
