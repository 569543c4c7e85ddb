import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { links } from '../site/subjects.js';
import { outputsOf, type Output } from './outputs.js';
import { reportOf } from './report.js';

/*
 * Outputs as pages that a browser loads, each in a frame that says what happened in it. Policies are taken out: they would
 * hide what an output lets through.
 */

const markdownIt = new MarkdownIt({ html: true, linkify: true });

/** Speaks to the page around: which call a payload has made. */
const HOOK = `for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'fetch'])
  window[name] = () => { parent.calls.push(name + ' in /' + parent.frameOf(window)); };
window.onbeforeunload = null;`;

const WANTED = /^w\/amount\/(?:(?:en\/|embed\/)?index\.html|(?:zh|en)\.(?:html|wechat\.html|svg|oembed\.json|md))$/;

interface Page {
  readonly type: string;
  readonly body: string;
}

const page = (body: string): Page => ({
  type: 'text/html; charset=utf-8',
  body: `<script>${HOOK}</script>${body.replace(/<meta http-equiv="?Content-Security-Policy[^>]*>/gi, '')}`,
});

function pagesOf({ path, body }: Output): readonly Page[] {
  if (path.endsWith('.md')) return [page(markdownIt.render(body)), page(marked.parse(body, { async: false }))];
  if (path.endsWith('.oembed.json')) return [page((JSON.parse(body) as { html?: string }).html ?? '')];
  if (path.endsWith('.svg'))
    return [
      {
        type: 'image/svg+xml',
        body: body.replace(/<svg[^>]*>/, (root) => `${root}<script><![CDATA[${HOOK}]]></script>`),
      },
      page(body),
    ];
  return [page(body)];
}

/** The published site is this server, which is asked for its files in vain: no name has to be looked up. */
const atHome = ({ type, body }: Page): Page => ({ type, body: body.replaceAll(links.site, '/ours/') });

/** Each payload in every slot of a report, in each kind of output once. */
export const pagesFor = async (payload: string): Promise<readonly Page[]> =>
  (
    await outputsOf(
      reportOf(() => payload),
      (path) => WANTED.test(path),
      'amount',
    )
  )
    .flatMap(pagesOf)
    .map(atHome);

const AROUND: Page = {
  type: 'text/html; charset=utf-8',
  // What asks for all pages is kept before a payload's calls are recorded.
  body: `<script>
calls = [];
frameOf = (inside) => [...document.querySelectorAll('iframe')].findIndex((frame) => frame.contentWindow === inside);
ask = fetch.bind(window);
${HOOK}
</script>`,
};

/** A server of one set of pages at a time, each at its place and all of them at `/pages`, that notes whatever else it is asked for. */
export async function servePages() {
  let pages: readonly Page[] = [];
  const strange: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    const send = ({ type, body }: Page): void => {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    };
    const asked = /^\/(\d+)$/.exec(url);
    const found = asked && pages[Number(asked[1])];
    const isAround = /^\/around\?/.test(url);
    const isAll = url === '/pages';
    if (found) send(found);
    else if (isAround) send(AROUND);
    else if (isAll) send({ type: 'application/json', body: JSON.stringify(pages) });
    if (found || isAround || isAll) return;
    if (url !== '/favicon.ico' && !url.startsWith('/ours/')) strange.push(url);
    response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    strange,
    /** The address of a page that can have these in frames. */
    show: (next: readonly Page[], name: number): string => {
      pages = next;
      return `http://127.0.0.1:${port}/around?${name}`;
    },
    close: (): void => {
      server.close();
      server.closeAllConnections();
    },
  };
}
