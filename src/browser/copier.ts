import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What can be drawn again, and may have controllers. */
export type UpdatingHost = HTMLElement &
  Pick<ReactiveControllerHost, 'requestUpdate'> &
  Partial<Pick<ReactiveControllerHost, 'addController'>>;

/** What came of copying: it is done, or the text is selected for the reader's own copy key. */
export interface Copied {
  readonly outcome: 'copied' | 'selected' | undefined;
  readonly text: string;
}

/** A text to copy, and as HTML where it is more than text. */
export interface ToCopy {
  readonly plain: string;
  readonly html?: string;
}

/**
 * Copies, and says that it has. Where a page may not write to the clipboard (no https, a frame without leave), the text is
 * shown and selected, so that one press of the reader's own copy key does it.
 */
export class Copier implements ReactiveController {
  private outcome: Copied['outcome'];
  private text = '';
  private isToSelect = false;

  /** @param host one without controllers tells of its updates itself */
  constructor(private readonly host: UpdatingHost) {
    host.addController?.(this);
  }

  async copy(what: ToCopy): Promise<void> {
    // What was said before goes first, or saying it again would be heard by nobody.
    this.say(undefined);
    const isCopied = await write(what);
    this.text = what.plain;
    this.isToSelect = !isCopied;
    this.say(isCopied ? 'copied' : 'selected');
  }

  /** Forgets what was copied, for when the place where it was said goes away. */
  reset(): void {
    this.outcome = undefined;
    this.isToSelect = false;
  }

  /** What came of it, to be drawn. */
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

/** @returns whether the clipboard has it */
async function write({ plain, html: rich }: ToCopy): Promise<boolean> {
  // To the compiler every page has a clipboard; over http there is none.
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

/** Begun in the same turn as the press, as WebKit asks. */
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
