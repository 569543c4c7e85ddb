import { enhanceCodes } from './codes-panel.js';

/** From now on, a link to the codes of a widget opens them over the page. */
export function openCodesOnClick(): void {
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link || isForElsewhere(event)) return;
    event.preventDefault();
    // Whatever goes wrong, the codes are a page of their own.
    open(link).catch(() => location.assign(link.href));
  });
}

/** The link to codes that was followed, inside a widget's shadow tree too. */
const linkOf = (event: Event): HTMLAnchorElement | undefined =>
  event
    .composedPath()
    .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.dataset.embed !== undefined);

/** A reader who asks for a new tab or a download gets it. */
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

/** The codes of a page, with its addresses as seen from this one. */
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

/** A dialog that goes away once it is closed; the focus then goes back to the link, as the browser does it. */
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
  // Beside the sheet is the page: a click there goes back to it.
  sheet.addEventListener('click', ({ target }) => {
    if (target === sheet) sheet.close();
  });
  sheet.addEventListener('close', () => sheet.remove());
  document.body.append(sheet);
  return sheet;
}
