import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Locale } from '../../format/locale.js';
import { originName, originPart, type OriginPart } from '../../models/parts/origin-part.js';
import type { OriginOf, StatedFact } from '../../models/parts/origin.js';
import type { Report } from '../../report/types.js';
import { placeInView } from '../../browser/place-in-view.js';
import { originsTemplate } from '../../views/origin.js';
import { addressOf } from './page-widgets.js';

interface Host extends HTMLElement, ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
  /** Address of the page of a fact, with `{id}`. */
  readonly pages?: string | undefined;
}

/** What the panel shows. */
interface Opened {
  readonly name: string;
  readonly parts: readonly OriginPart[];
}

const CLOSED: Opened = { name: '', parts: [] };

/**
 * Opens the quotes of a figure beside it. The widgets of the page draw its buttons, each in its own shadow tree, and
 * the page has one panel for all of them: a popover, which the browser closes on Escape or a press elsewhere.
 */
export class QuotePanel implements ReactiveController {
  private opened = CLOSED;
  /** The button whose panel was open when the pointer went down: that press has closed it, and must not reopen it. */
  private closing?: Element | undefined;
  private button?: Element | undefined;

  /** @param reportOf the report of the page */
  constructor(
    private readonly host: Host,
    private readonly reportOf: () => Report | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!canOpen()) return;
    this.host.addEventListener('pointerdown', this.note);
    this.host.addEventListener('click', this.pass);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('pointerdown', this.note);
    this.host.removeEventListener('click', this.pass);
  }

  /** Renders the button of an entry; stable, so that widgets do not draw again. */
  readonly originOf: OriginOf = (facts, locale): TemplateResult =>
    html`<button
      class="origin"
      type="button"
      aria-haspopup="dialog"
      aria-label=${originName(facts, locale)}
      @click=${(event: Event) => void this.open(event.currentTarget as HTMLElement, facts, locale)}
    ></button>`;

  draw(): TemplateResult {
    const { name, parts } = this.opened;
    return html`<div class="origin-panel" role="dialog" aria-label=${name} tabindex="-1">
      ${originsTemplate(parts)}
    </div>`;
  }

  private async open(button: HTMLElement, facts: readonly StatedFact[], locale: Locale): Promise<void> {
    if (this.closing === button || !canOpen()) return;
    const { pages } = this.host;
    const page = {
      report: this.reportOf(),
      pageOf: pages === undefined ? undefined : (id: string) => addressOf(pages, id),
    };
    this.opened = { name: originName(facts, locale), parts: facts.map((fact) => originPart(fact, locale, page)) };
    this.button = button;
    this.host.requestUpdate();
    await this.host.updateComplete;
    const { panel } = this;
    if (!panel) return;
    // Not in the template, whose checker does not know the attribute yet.
    panel.setAttribute('popover', 'auto');
    panel.showPopover();
    placeInView(panel, button);
    // Where it is placed, or the page would scroll to where it was.
    panel.focus({ preventScroll: true });
  }

  private readonly note = (): void => {
    this.closing = this.panel?.matches(':popover-open') ? this.button : undefined;
  };

  /** The text of an entry is above its button, so that it can be selected: a press on it is passed on. */
  private readonly pass = (event: Event): void => {
    if (!String(getSelection())) entryButton(event)?.click();
    this.closing = undefined;
  };

  private get panel(): HTMLElement | null {
    return this.host.shadowRoot?.querySelector<HTMLElement>('.origin-panel') ?? null;
  }
}

/**
 * Whether the browser has popovers: Chromium since 114, Firefox since 125, Safari since 17. Others draw no button, and
 * throw at the selector of an open one.
 */
const canOpen = (): boolean => 'popover' in HTMLElement.prototype;

/** The button of the pressed entry; undefined for what has a press of its own. */
function entryButton(event: Event): HTMLElement | null | undefined {
  const path = event.composedPath().filter((one): one is Element => one instanceof Element);
  if (path.some((one) => one.matches('a, button, summary, .origin-panel'))) return undefined;
  return path.map((one) => one.querySelector<HTMLElement>(':scope > button.origin')).find(Boolean);
}
