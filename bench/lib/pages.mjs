// The pages of a benchmark, on loopback, compressed beforehand so that no time goes into that.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotli } from './contenders.mjs';

/** @typedef {import('./contenders.mjs').Contender} Contender */

const PROSE = '<p>这是一篇文章的正文，图形在文中。</p>';

/**
 * One figure in an article; the script at the end, and none where the figure is whole without it.
 * @param {Contender} contender
 * @param {number} index
 */
function documentOf({ markup, page, isWhole }, index) {
  if (page) return page;
  const script = isWhole ? '' : `<script src="/${index}.js"></script>`;
  const start = markup ? '' : '<script>stage.append(contender.create())</script>';
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title><style>body{font:16px sans-serif;margin:16px}</style>${PROSE}<div id="stage">${markup}</div>${PROSE}${script}${start}</html>`;
}

/** @param {readonly Contender[]} contenders */
export async function servePages(contenders) {
  /** @type {Map<string, [type: string, body: Buffer]>} */
  const files = new Map();
  for (const [index, contender] of contenders.entries()) {
    files.set(`/${index}.html`, ['text/html; charset=utf-8', brotli(documentOf(contender, index))]);
    files.set(`/${index}.many.html`, [
      'text/html; charset=utf-8',
      brotli(`<!doctype html><meta charset="utf-8"><title>Bench</title><script src="/${index}.js"></script>`),
    ]);
    files.set(`/${index}.js`, ['text/javascript; charset=utf-8', brotli(contender.script)]);
  }
  return serve((url) => files.get(url));
}

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/**
 * A published site, compressed like the pages.
 * @param {string} site its folder, from the top of the repository
 */
export const serveSite = (site) =>
  serve((url) => {
    const [path = '/'] = url.split(/[?#]/);
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const type = TYPES[extname(name)];
    try {
      return type
        ? [type, brotli(readFileSync(fileURLToPath(new URL(`../../${site}${name}`, import.meta.url))))]
        : undefined;
    } catch {
      return undefined;
    }
  });

/** @param {(url: string) => [type: string, body: Buffer] | undefined} fileOf a file, compressed */
async function serve(fileOf) {
  const server = createServer(({ url = '' }, response) => {
    const [type, body] = fileOf(url) ?? [];
    if (!type) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('No port on loopback');
  return { base: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
