import { copyCode, copyRich, copyText } from './copy.js';

/** How long a button shows the result of a copy, in ms; one that says what to do next stays until something changes. */
const MOMENT = 4_000;

/** HTML codes. Whatever an editor strips, the text and the link remain. */
const DRAWN: ReadonlySet<string | undefined> = new Set([
  'frame',
  'frame-only',
  'script',
  'sentence',
  'html',
  'wechat',
  'picture',
]);

/** A button that copies its code, or for formatted text the code of that kind in the same language. */
export function enhanceCopy(button: HTMLButtonElement): void {
  const name = button.textContent;
  const source = codeOf(button);
  button.parentElement!.hidden = false;
  const status = button.ownerDocument.createElement('span');
  status.className = 'heard';
  status.setAttribute('role', 'status');
  button.after(status);
  let timer = 0;
  button.addEventListener('click', () => {
    const text = source?.textContent ?? '';
    void copyOf(button)(text).then((ok) => {
      if (!ok && source) select(source);
      const said = (ok ? button.dataset.done : button.dataset.failed) ?? name;
      button.textContent = said;
      status.textContent = said;
      button.closest('.steps')?.classList.toggle('copied', ok);
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        button.textContent = name;
        status.textContent = '';
      }, MOMENT);
    });
  });
}

/** The copy function of a button. */
function copyOf(button: HTMLButtonElement): (text: string) => Promise<boolean> {
  if (button.dataset.rich !== undefined) return copyRich;
  return DRAWN.has(button.closest<HTMLElement>('.code')?.dataset.kind) ? copyCode : copyText;
}

function codeOf(button: HTMLButtonElement): HTMLElement | null | undefined {
  const { rich } = button.dataset;
  return rich === undefined ? button.closest('.code')?.querySelector('code') : richCode(button, rich);
}

/** The code of a kind that is copied as formatted text, in the language of an element. */
export function richCode(element: HTMLElement, rich: string): HTMLElement | null | undefined {
  const { language } = element.closest<HTMLElement>('.language')?.dataset ?? {};
  return element
    .closest('.codes')
    ?.querySelector<HTMLElement>(`.language[data-language="${language}"] .more [data-kind="${rich}"] code`);
}

/** Opens and scrolls to the code, since a selection must be visible. */
function select(code: HTMLElement): void {
  code.closest('details')?.setAttribute('open', '');
  getSelection()?.selectAllChildren(code);
  code.scrollIntoView({ block: 'nearest' });
}
