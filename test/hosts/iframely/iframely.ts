/* Iframely's own server from npm, on a port of its own. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../support/free-port.js';

/** What its list of sites says of a site: what may be shown of its oEmbed. */
export type Known = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Nothing: nobody has reviewed the site. */
export const UNKNOWN: Known = {};
export const PLAIN_FRAMES: Known = { oembed: { rich: ['allow'] } };
/** Frames of the width of their place, with a height of their own. */
export const RESIZED_FRAMES: Known = { oembed: { rich: ['allow', 'horizontal', 'resizable'] } };

interface Link {
  readonly rel: readonly string[];
  readonly type: string;
  readonly href: string;
  readonly media: Readonly<Record<string, number>>;
}

/** Of its own format `meta` and `links`, of oEmbed the others. */
export interface Read {
  readonly meta?: Readonly<Record<string, string>>;
  readonly links?: readonly Link[];
  readonly type?: string;
  readonly html?: string;
  readonly thumbnail_url?: string;
}

export interface Iframely {
  /** What it makes of an address: its own format, or oEmbed. */
  ask(format: 'iframely' | 'oembed', address: string): Promise<Read>;
  stop(): void;
}

/**
 * @param program the folder of its package
 * @param known what its list says of every site
 */
export async function startIframely(program: string, known: Known): Promise<Iframely> {
  // It reads this folder for plugins, and ends without it.
  mkdirSync(join(program, 'node_modules'), { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'iframely-'));
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  // It asks no other site for its list, and keeps nothing.
  const config = {
    ...{ baseAppUrl: base, port, host: '127.0.0.1', use_http2: false, CACHE_ENGINE: 'no-cache' },
    ...{ WHITELIST_URL: '', WHITELIST_WILDCARD: known },
  };
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'config.js'), `export default ${JSON.stringify(config)};\n`);
  const child = spawn(process.execPath, [join(program, 'server.js')], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  await new Promise<void>((done, fail) => {
    const read = (chunk: Buffer): void => {
      said += String(chunk);
      if (said.includes('iframely is running')) done();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', () => fail(new Error(said)));
  });
  return {
    ask: async (format, address) =>
      (await fetch(`${base}/${format}?url=${encodeURIComponent(address)}`)).json() as Promise<Read>,
    stop: () => {
      child.kill();
      rmSync(folder, { recursive: true });
    },
  };
}
