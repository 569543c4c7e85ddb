import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import type { Tree } from '../../embed/adoption.js';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const decode = (text: string): string => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!);

const TOKEN = /<!--[^]*?-->|<\?>|<(\/?)([a-z][\w-]*)([^>]*?)(\/?)>|[^<]+/gi;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g;

/** A widget has a place for what its page adds; the renderer wants to know whose, and needs no more of it than that. */
class Host extends ElementRenderer {}

const printed = (template: TemplateResult): string =>
  collectResultSync(render(template, { customElementHostStack: [new Host('div')] }));

type Open = [tag: string, attributes: Record<string, string>, ...children: Tree[]];

/** An older page that takes a newer drawing over has no style that shows what the markup hides; see `src/theme/frame.ts`. */
const isPagesOwn = (name: string): boolean => name === 'hidden';

/**
 * What a template draws, as plain data: what the server's markup holds, so that a page which holds the markup can be told
 * of a newer drawing without any of it being parsed as HTML there.
 */
export function drawnTree(template: TemplateResult): Tree {
  const top: Open = ['', {}];
  const open: Open[] = [top];
  // The server's own output: well-formed, attributes in double quotes, everything of the data escaped.
  for (const [token, closing, tag, attributes = '', single] of printed(template).matchAll(TOKEN)) {
    const parent = open[open.length - 1]!;
    if (tag === undefined) {
      if (!token.startsWith('<')) parent.push(decode(token));
    } else if (closing) open.pop();
    else {
      const child: Open = [tag, attributesOf(attributes)];
      parent.push(child);
      if (!single) open.push(child);
    }
  }
  const drawn = top.slice(2).filter((one) => typeof one !== 'string');
  return drawn[0] as Tree;
}

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)]
      .map(([, name = '', value = '']) => [name, decode(value)] as const)
      .filter(([name]) => !isPagesOwn(name)),
  );
