import { enhanceCodes } from './codes-panel.js';

/** Opens links to the codes of a widget in a dialog instead of navigating. */
export function openCodesOnClick(): void {
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link || isForElsewhere(event)) return;
    event.preventDefault();
    // On any error, navigate to the codes page.
    open(link).catch(() => location.assign(link.href));
  });
}

/** The clicked link to codes, also inside a widget's shadow tree. */
const linkOf = (event: Event): HTMLAnchorElement | undefined =>
  event
    .composedPath()
    .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.dataset.embed !== undefined);

/** Leaves new-tab and download clicks to the browser. */
const isForElsewhere = ({ defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey;

async function open(link: HTMLAnchorElement): Promise<void> {
  if (typeof HTMLDialogElement !== 'function') throw new Error('This browser has no dialogs.');
  const codes = await load(link.href);
  const sheet = link.closest<HTMLDialogElement>('dialog.sheet') ?? makeSheet(codes.dataset.close);
  sheet.querySelector('main')?.remove();
  sheet.append(codes);
  enhanceCodes(codes);
  sheet.setAttribute('aria-label', codes.dataset.title ?? '');
  if (!sheet.open) sheet.showModal();
  sheet.scrollTop = 0;
  codes.querySelector<HTMLElement>('.places [aria-selected="true"]')?.focus();
}

/** The codes of a page, with addresses relative to this page. */
async function load(address: string): Promise<HTMLElement> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const codes = page.querySelector<HTMLElement>('main.codes');
  if (!codes) throw new Error(`${address} has no codes.`);
  for (const name of ['href', 'src', 'data-page'])
    for (const element of codes.querySelectorAll(`[${name}]`))
      element.setAttribute(name, new URL(element.getAttribute(name) ?? '', address).href);
  codes.lang = page.documentElement.lang;
  codes.dataset.title = page.title;
  return document.importNode(codes, true);
}

/** A dialog that is removed when closed; the browser returns the focus to the link. */
function makeSheet(close = ''): HTMLDialogElement {
  const sheet = document.createElement('dialog');
  sheet.className = 'sheet';
  const shut = document.createElement('button');
  shut.type = 'button';
  shut.className = 'shut';
  shut.textContent = '×';
  shut.setAttribute('aria-label', close);
  shut.addEventListener('click', () => sheet.close());
  sheet.append(shut);
  // A click on the backdrop closes the dialog.
  sheet.addEventListener('click', ({ target }) => {
    if (target === sheet) sheet.close();
  });
  sheet.addEventListener('close', () => sheet.remove());
  document.body.append(sheet);
  return sheet;
}
