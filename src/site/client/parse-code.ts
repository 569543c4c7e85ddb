/** Stands for `style` while a code is parsed. */
const KEPT = 'data-kept-style';

/**
 * Parses the HTML of a code without applying its styles: a parsed document has the content security policy of the page,
 * which would report each style attribute as an error.
 */
const parseCode = (html: string): HTMLElement =>
  new DOMParser().parseFromString(html.replace(/ style="/g, ` ${KEPT}="`), 'text/html').body;

/** The nodes of a parsed code for this page, with its styles; a policy does not apply to styles set by a script. */
export function drawnCode(html: string): readonly Node[] {
  const body = document.importNode(parseCode(html), true);
  for (const element of body.querySelectorAll<HTMLElement | SVGElement>(`[${KEPT}]`)) {
    element.style.cssText = element.getAttribute(KEPT) ?? '';
    element.removeAttribute(KEPT);
  }
  return [...body.childNodes];
}
