/** Copies text to the clipboard; false if the browser refuses. */
export const copyText = (text: string): Promise<boolean> => copy({ 'text/plain': text });

/**
 * Copies HTML as formatted text, with a plain-text fallback for editors that accept only text.
 */
export const copyRich = (html: string): Promise<boolean> => copy({ 'text/html': html, 'text/plain': wordsOf(html) });

/**
 * Copies HTML code both as source and as formatted content: a source field gets the code, a rich-text editor the
 * rendered result instead of angle brackets.
 */
export const copyCode = (html: string): Promise<boolean> =>
  copy({ 'text/html': withoutWrapper(html), 'text/plain': html });

/**
 * Unwraps our element from its section: Vditor drops a section that begins with an unknown tag, together with its text.
 */
function withoutWrapper(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const { firstElementChild: first, parentNode } of body.querySelectorAll('section'))
    if (first?.localName.includes('-')) parentNode?.replaceChild(first, first.parentElement!);
  return body.innerHTML;
}

/** The text of HTML, one line per block. */
function wordsOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const block of body.querySelectorAll('section, p, li, tr, div')) block.append('\n');
  return body.textContent
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** Uses the Clipboard API if present; it is missing on pages without TLS. */
async function copy(forms: Readonly<Record<string, string>>): Promise<boolean> {
  const clipboard = 'clipboard' in navigator ? (navigator.clipboard as Partial<Clipboard> | undefined) : undefined;
  try {
    if (forms['text/html'] === undefined && clipboard?.writeText) {
      await clipboard.writeText(forms['text/plain'] ?? '');
      return true;
    }
    if (clipboard?.write && typeof ClipboardItem === 'function') {
      const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })] as const);
      await clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      return true;
    }
  } catch {
    // The browser may have the API and still refuse; fall back to `execCommand`.
  }
  return copyByCommand(forms);
}

/** Handles the copy event of our own `execCommand`. No DOM is inserted, so no CSP can block it. */
function copyByCommand(forms: Readonly<Record<string, string>>): boolean {
  let isCopied = false;
  const answer = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    for (const [type, text] of Object.entries(forms)) event.clipboardData.setData(type, text);
    event.preventDefault();
    isCopied = true;
  };
  document.addEventListener('copy', answer);
  try {
    // Deprecated but supported by every engine; some allow nothing else on a page without TLS.
    return runCommand('copy') && isCopied;
  } finally {
    document.removeEventListener('copy', answer);
  }
}

/** Untyped: the type library marks `execCommand` as deprecated, without a replacement. */
function runCommand(name: string): boolean {
  const page: unknown = document;
  return (page as { execCommand(command: string): boolean }).execCommand(name);
}
