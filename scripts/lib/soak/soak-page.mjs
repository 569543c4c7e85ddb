/*
 * Functions that a soak test runs in its page. Each is sent as source text and is self-contained; a widget's expected
 * content is in `data-want`.
 */

/** @typedef {{ tag: string, id: string, src: string, want: string }} Wanted */

/** @param {readonly Wanted[]} widgets put in before the child at `at` */
export function mount(widgets, at) {
  const main = /** @type {HTMLElement} */ (document.querySelector('main'));
  for (const { tag, id, src, want } of widgets) {
    const element = document.createElement(tag);
    element.setAttribute('src', src);
    element.setAttribute(tag === 'score-board' ? 'board' : 'fact', id);
    element.dataset.want = want;
    element.textContent = '原文';
    main.insertBefore(element, main.children[at] ?? null);
  }
}

/** @param {readonly number[]} places */
export function unmount(places) {
  const all = [...(document.querySelector('main')?.children ?? [])];
  for (const place of places) all[place % all.length]?.remove();
}

/** @param {readonly number[]} places of what is moved in front of the first child, or behind the last */
export function move(places) {
  const main = /** @type {HTMLElement & { moveBefore?: Function }} */ (document.querySelector('main'));
  const all = [...main.children];
  for (const place of places) {
    const one = all[place % all.length];
    if (!one) return;
    if (place % 3 === 0 && main.moveBefore) main.moveBefore(one, main.firstElementChild);
    else main.insertBefore(one, place % 2 ? main.firstElementChild : null);
  }
}

/** @param {number} place @param {Readonly<Record<string, string>>} attributes an empty one is removed */
export function change(place, attributes) {
  const all = [...(document.querySelector('main')?.children ?? [])];
  const one = all[place % all.length];
  for (const [name, value] of Object.entries(attributes)) {
    if (value === '') one?.removeAttribute(name);
    else one?.setAttribute(name, value);
  }
}

/** @param {number} place @returns {{ tag: string, src: string } | null} */
export function at(place) {
  const all = [...(document.querySelector('main')?.children ?? [])];
  const one = all[place % all.length];
  return one ? { tag: one.localName, src: one.getAttribute('src') ?? '' } : null;
}

/**
 * Waits until every widget shows its expected content, and returns those that do not. If a file never loaded while
 * online, the fallback text is expected.
 * @param {readonly string[]} unknown addresses that are not to be had now
 * @param {number} within ms
 * @returns {Promise<{ count: number, wrong: string[] }>}
 */
export async function settle(unknown, within) {
  const textOf = (/** @type {Element} */ one) =>
    (one.shadowRoot?.querySelector('.root')?.textContent ?? '').replace(/\s+/g, '');
  const all = () => /** @type {HTMLElement[]} */ ([...(document.querySelector('main')?.children ?? [])]);
  const isText = (/** @type {Element} */ one) =>
    one.textContent === '原文' &&
    (!one.shadowRoot?.firstElementChild || !!one.shadowRoot.querySelector('slot:not([name])'));
  const isRight = (/** @type {HTMLElement} */ one) =>
    textOf(one) === one.dataset.want || (unknown.includes(one.getAttribute('src') ?? '') && isText(one));
  const end = performance.now() + within;
  while (!all().every(isRight) && performance.now() < end) await new Promise((done) => setTimeout(done, 10));
  const wrong = all().filter((one) => !isRight(one));
  return {
    count: all().length,
    wrong: wrong.map((one) => `${one.outerHTML.slice(0, 300)} shows “${textOf(one).slice(0, 200)}”`),
  };
}

/** @returns {string[]} what each widget shows, in order */
export const shown = () =>
  [...(document.querySelector('main')?.children ?? [])].map((one) =>
    (one.shadowRoot?.querySelector('.root')?.textContent ?? '').replace(/\s+/g, ''),
  );

/** @returns {boolean} whether every widget has drawn something */
export const isDrawn = () =>
  [...(document.querySelector('main')?.children ?? [])].every((one) => one.shadowRoot?.querySelector('.root'));

/** Removes every widget. */
export const wipe = () => document.querySelector('main')?.replaceChildren();

/** @returns {string[]} the addresses of all widgets */
export const addresses = () =>
  [...(document.querySelector('main')?.children ?? [])].map((one) => one.getAttribute('src') ?? '');
