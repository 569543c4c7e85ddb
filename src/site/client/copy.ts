/** Puts text on the clipboard; false where the browser does not allow it. */
export const copyText = (text: string): Promise<boolean> => copy({ 'text/plain': text });

/**
 * Puts HTML on the clipboard as formatted text, so that it pastes into an editor as it looks; where only text can be pasted,
 * its words.
 */
export const copyRich = (html: string): Promise<boolean> => copy({ 'text/html': html, 'text/plain': wordsOf(html) });

/**
 * Puts a code of HTML on the clipboard in both ways: a field of source code takes it as text, and an editor takes what it draws,
 * where it would otherwise print angle brackets.
 */
export const copyCode = (html: string): Promise<boolean> =>
  copy({ 'text/html': withoutWrapper(html), 'text/plain': html });

/** An element of ours stands by itself: Vditor drops a section that begins with a tag that it does not know, and all its text. */
function withoutWrapper(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const { firstElementChild: first, parentNode } of body.querySelectorAll('section'))
    if (first?.localName.includes('-')) parentNode?.replaceChild(first, first.parentElement!);
  return body.innerHTML;
}

/** What HTML says, a line for each block. */
function wordsOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const block of body.querySelectorAll('section, p, li, tr, div')) block.append('\n');
  return body.textContent
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** By the clipboard's own interface where there is one; it is missing on pages without TLS. */
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
    // A browser may have it and yet refuse; the way of old is then still open.
  }
  return copyByCommand(forms);
}

/** Answers the copy that the page itself asks for. Nothing is put into the page, so no policy stands in its way. */
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
    // Every engine still has it, and some let nothing else through in a page without TLS.
    return runCommand('copy') && isCopied;
  } finally {
    document.removeEventListener('copy', answer);
  }
}

/** Called by its name: the type library marks it as going away, and there is nothing in its place. */
function runCommand(name: string): boolean {
  const page: unknown = document;
  return (page as { execCommand(command: string): boolean }).execCommand(name);
}
