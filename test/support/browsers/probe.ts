/* Functions that run in a driven page. Each is self-contained, since it is sent as source text. */

interface Probed {
  __said: string[];
  __problems: string[];
}

/** Records everything that goes wrong on the page from the first line: errors, warnings, CSP violations, problems. */
export function probe(): void {
  const page = window as unknown as Probed;
  page.__said = [];
  page.__problems = [];
  const say = (text: string) => page.__said.push(text);
  window.addEventListener('error', (event) => event.message && say(`error: ${event.message}`));
  window.addEventListener('unhandledrejection', (event) => say(`rejection: ${String(event.reason)}`));
  document.addEventListener('securitypolicyviolation', (event) =>
    say(`policy: ${event.violatedDirective} ${event.blockedURI}`),
  );
  document.addEventListener('report-problem', (event) =>
    page.__problems.push((event as CustomEvent<{ code: string }>).detail.code),
  );
  for (const level of ['warn', 'error'] as const)
    console[level] = (...parts: unknown[]) => say(`${level}: ${parts.join(' ')}`);
}

/** The recorded messages. */
export const said = (): string[] => (window as unknown as Probed).__said;

/** Codes of the problems reported by widgets. */
export const problems = (): string[] => (window as unknown as Probed).__problems;

/**
 * Waits until every widget of the page shows its figure, or until the timeout.
 * @returns the visible and accessible text of each, or its fallback text
 */
export async function drawn(tags: string, within = 8_000): Promise<string[]> {
  const isDrawn = (widget: Element) =>
    !!widget.shadowRoot?.querySelector('.root') && !widget.shadowRoot.querySelector('slot:not([name])');
  const all = () => [...document.querySelectorAll(tags)];
  const end = performance.now() + within;
  while (!(all().length && all().every(isDrawn)) && performance.now() < end)
    await new Promise((done) => setTimeout(done, 20));
  // Without container queries, the size class is set by an observer after layout.
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
  const textOf = (root: Element) => {
    const copy = root.cloneNode(true) as Element;
    copy.querySelectorAll('style,[aria-hidden=true]').forEach((each) => each.remove());
    return copy.textContent.replace(/\s+/g, ' ').trim();
  };
  return all().map((widget) => {
    if (!isDrawn(widget)) return `text: ${textOf(widget)}`;
    const box = document.createElement('div');
    for (const child of widget.shadowRoot!.children) box.append(child.cloneNode(true));
    return textOf(box);
  });
}

/** The computed style of everything inside the widgets, a line per value: changes if the host's CSS leaks in. */
export function stylesInside(tags: string): string[] {
  const PROPERTIES =
    'color background-color background-image opacity text-shadow box-shadow filter font-family font-size font-weight ' +
    'font-style line-height letter-spacing word-spacing text-transform text-indent text-align text-decoration-line ' +
    'white-space word-break direction writing-mode list-style-type display float position box-sizing transform ' +
    'margin-top margin-right margin-bottom margin-left padding-top padding-right padding-bottom padding-left ' +
    'border-top-width border-left-width border-top-color outline-style width height fill cursor vertical-align ' +
    'animation-name transition-duration';
  return [...document.querySelectorAll(tags)].flatMap((widget) =>
    [...widget.shadowRoot!.querySelectorAll('*')]
      .filter(({ localName }) => localName !== 'style')
      .flatMap((each, i) => {
        const style = getComputedStyle(each);
        const name = `${widget.localName} ${i} ${each.localName}`;
        return PROPERTIES.split(' ').map((property) => `${name} ${property}: ${style.getPropertyValue(property)}`);
      }),
  );
}
