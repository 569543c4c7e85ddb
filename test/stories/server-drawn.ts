/* What a server has printed of each story, as nodes that a page can be given. */
import { INVENTED_REPORT_URL, NO_REPORT_URL, REPORT_URL } from '../../stories/lib/addresses.js';
import type { Piece } from '../../stories/lib/piece.js';

/** The HTML of every story by its key and language, with the addresses of this page. */
export async function serverStories(): Promise<Readonly<Record<string, string>>> {
  const stories = (await (await fetch('/test/stories/server.json')).json()) as Record<string, string>;
  const ours = (html: string): string =>
    html
      .replaceAll('"choujiang-2023.json"', `"${REPORT_URL}"`)
      .replaceAll('"choujiang-2022-invented.json"', `"${INVENTED_REPORT_URL}"`)
      .replaceAll('"not-a-report"', `"${NO_REPORT_URL}"`);
  return Object.fromEntries(Object.entries(stories).map(([key, html]) => [key, ours(html)]));
}

/** Sets what HTML can't carry, on elements that are not upgraded yet. */
export function give(node: Element, { properties, children = [] }: Piece): void {
  Object.assign(node, properties);
  const pieces = children.filter((child) => typeof child === 'object');
  pieces.forEach((piece, index) => {
    give(node.children[index]!, piece);
  });
}

/** What a parser makes of declarative shadow roots, in every engine alike. */
function attachRoots(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const shadow = template.parentElement!.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    template.remove();
    attachRoots(shadow);
  }
}

/** HTML as inert nodes: nothing in it is upgraded before it is in the page. */
export function inert(html: string): Element {
  const page = new DOMParser().parseFromString(html, 'text/html');
  attachRoots(page);
  return page.body.firstElementChild!;
}
