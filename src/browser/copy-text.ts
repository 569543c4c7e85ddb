import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element that can be updated, optionally with controllers. */
export type UpdatingHost = HTMLElement &
  Pick<ReactiveControllerHost, 'requestUpdate'> &
  Partial<Pick<ReactiveControllerHost, 'addController'>>;

/** The result of copying: done, or the text is selected for the reader to copy. */
export interface Copied {
  readonly outcome: 'copied' | 'selected' | undefined;
  readonly text: string;
}

/** A text to copy, with HTML if it has formatting. */
export interface ToCopy {
  readonly plain: string;
  readonly html?: string;
}

/**
 * Copies to the clipboard and reports the result. If the page lacks clipboard access (no https, or a frame without
 * permission), the text is shown and selected, so that the reader only has to press the copy key.
 */
export class Copier implements ReactiveController {
  private outcome: Copied['outcome'];
  private text = '';
  private isToSelect = false;

  /** @param host one without controllers must forward its updates itself */
  constructor(private readonly host: UpdatingHost) {
    host.addController?.(this);
  }

  async copy(what: ToCopy): Promise<void> {
    // Clear the previous message, or a repeated one would not be announced.
    this.say(undefined);
    const isCopied = await write(what);
    this.text = what.plain;
    this.isToSelect = !isCopied;
    this.say(isCopied ? 'copied' : 'selected');
  }

  /** Discards the result, when its message is no longer visible. */
  reset(): void {
    this.outcome = undefined;
    this.isToSelect = false;
  }

  /** The result, for rendering. */
  get copied(): Copied {
    return { outcome: this.outcome, text: this.text };
  }

  hostUpdated(): void {
    const field = this.isToSelect && this.host.shadowRoot?.querySelector<HTMLTextAreaElement>('.to-copy');
    if (!field) return;
    this.isToSelect = false;
    field.focus();
    field.select();
  }

  private say(outcome: Copied['outcome']): void {
    this.outcome = outcome;
    this.host.requestUpdate();
  }
}

/** @returns whether the text was written to the clipboard */
async function write({ plain, html: rich }: ToCopy): Promise<boolean> {
  // Typed as always present, but undefined over http.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return false;
  try {
    if (rich !== undefined && (await writeRich(clipboard, plain, rich))) return true;
    await clipboard.writeText(plain);
    return true;
  } catch {
    return false;
  }
}

/** Called synchronously in the click event, as WebKit requires. */
async function writeRich(clipboard: Clipboard, plain: string, rich: string): Promise<boolean> {
  if (typeof ClipboardItem !== 'function') return false;
  const blob = (text: string, type: string) => new Blob([text], { type });
  const item = { 'text/plain': blob(plain, 'text/plain'), 'text/html': blob(rich, 'text/html') };
  try {
    await clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return false;
  }
}
