/* Programs that read feeds and mail, from Debian's packages: each with the class or the program that cleans HTML before it is shown. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fromDebian } from '../../../scripts/lib/from-debian.mjs';
import { inRoot, onPath } from '../../../scripts/lib/run.mjs';
import { escapeHtml } from '../../../src/format/text/html.js';

export interface Reader {
  readonly name: string;
  /** The first is the one whose version counts; the others it needs. */
  readonly packages: readonly string[];
  readonly program: 'php' | 'python3' | 'w3m';
  readonly script?: string;
  /** What it is given: the HTML alone, or a feed with it. */
  readonly takes: 'html' | 'feed';
  /** It gives text without tags. */
  readonly isText?: true;
}

export const READERS: readonly Reader[] = [
  { name: 'Tiny Tiny RSS', packages: ['tt-rss'], program: 'php', script: 'tt-rss.php', takes: 'html' },
  { name: 'SimplePie', packages: ['libphp-simplepie'], program: 'php', script: 'simplepie.php', takes: 'feed' },
  {
    name: 'feedparser',
    packages: ['python3-feedparser', 'python3-sgmllib3k'],
    program: 'python3',
    script: 'feedparser.py',
    takes: 'feed',
  },
  {
    name: 'Roundcube',
    packages: ['roundcube-core', 'php-masterminds-html5'],
    program: 'php',
    script: 'roundcube.php',
    takes: 'html',
  },
  { name: 'w3m', packages: ['w3m', 'libgc1', 'libgpm2'], program: 'w3m', takes: 'html', isText: true },
];

/** A feed with one item, which has the whole article. */
const feed = (html: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>新闻</title><link>https://news.example.org/</link>
<item><title>文章</title><guid>https://news.example.org/1</guid><content:encoded>${escapeHtml(html)}</content:encoded></item></channel></rss>`;

export interface StartedReader {
  readonly version: string;
  readonly read: (html: string) => string;
}

/** The version of a package, as it stands in the name of its file, without the part that is Debian's. */
function versionOf(name: string, files: string): string {
  const file = readdirSync(join(files, '..')).find((each) => each.startsWith(`${name}_`)) ?? '';
  return /_(?:\d+%3a)?(\d+(?:\.\d+)*)/.exec(file)?.[1] ?? '?';
}

/** Unpacks a reader; undefined, with the reason printed, where it can't be had. */
export async function startReader(reader: Reader): Promise<StartedReader | undefined> {
  const { name, packages, program, script, takes, isText } = reader;
  const files = await fromDebian(packages);
  if (!files || (program !== 'w3m' && !onPath(program))) {
    console.log(`Not run: ${name} (missing: ${files ? program : packages.join(', ')})`);
    return undefined;
  }
  const [command, args] = script
    ? [program, [inRoot('test', 'hosts', 'readers', script), files]]
    : [
        `${files}/usr/bin/${program}`,
        ['-dump', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8', '-cols', '500', '-o', 'pseudo_inlines=0'],
      ];
  const env = { ...process.env, LD_LIBRARY_PATH: `${files}/usr/lib/x86_64-linux-gnu` };
  // A reader of text prints the description of a picture too, which says what the sentence below it says.
  const given = (html: string) => (isText ? html.replace(/ alt="[^"]*"/g, ' alt=""') : html);
  const read = (html: string): string => {
    const { stdout, stderr, status } = spawnSync(command, args, {
      input: takes === 'feed' ? feed(html) : given(html),
      encoding: 'utf8',
      env: script ? process.env : env,
    });
    if (status !== 0) throw new Error(`${name}: ${stderr || stdout}`);
    return isText ? escapeHtml(stdout) : stdout;
  };
  return { version: versionOf(packages[0]!, files), read };
}
