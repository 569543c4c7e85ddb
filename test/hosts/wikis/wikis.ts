/* Wikis of Debian's packages, each with a database and settings of its own, for one test file. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PhpServer } from './php-server.js';

export interface StartedWiki {
  readonly version: string;
  /** Saves an article, and says what a reader gets: the HTML of its text, without the page around it. */
  readonly post: (text: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

export interface Wiki {
  readonly name: string;
  /** Files without which it can't be started. */
  readonly needs: readonly string[];
  readonly start: (folder: string) => Promise<StartedWiki>;
}

const MEDIAWIKI = '/usr/share/mediawiki';
const DOKUWIKI = '/usr/share/dokuwiki';
const DOKUWIKI_DATA = '/var/lib/dokuwiki/data';

/** MediaWiki with SQLite, installed by its own script with its own defaults. */
async function startMediaWiki(folder: string): Promise<StartedWiki> {
  const server = new PhpServer({ root: MEDIAWIKI, env: { MW_CONFIG_FILE: join(folder, 'LocalSettings.php') } });
  const base = await server.settle();
  const database = ['--dbtype', 'sqlite', '--dbpath', folder];
  const place = ['--confpath', folder, '--server', base, '--scriptpath', ''];
  server.run('maintenance/install.php', [...database, ...place, '--pass', 'a-long-test-password', 'Test', 'Admin']);
  await server.start();
  const version = /'MW_VERSION', '([^']+)'/.exec(readFileSync(`${MEDIAWIKI}/includes/Defines.php`, 'utf8'))![1]!;
  let count = 0;
  return {
    version,
    post: (text) => {
      const title = `Article_${++count}`;
      server.run('maintenance/edit.php', ['--summary', 'test', title], text);
      return server.text(`/index.php?title=${title}&action=render`);
    },
    stop: () => server.stop(),
  };
}

/** DokuWiki, which keeps its articles in files, with its own defaults. */
async function startDokuWiki(folder: string): Promise<StartedWiki> {
  const [settings, data] = [join(folder, 'conf'), join(folder, 'data')];
  cpSync('/etc/dokuwiki', settings, { recursive: true, dereference: true });
  for (const each of readdirSync(DOKUWIKI_DATA, { withFileTypes: true }))
    if (each.isDirectory()) mkdirSync(join(data, each.name), { recursive: true });
  writeFileSync(join(settings, 'local.php'), `<?php $conf['savedir'] = '${data}'; $conf['useacl'] = 0;`);
  const before = join(folder, 'before.php');
  writeFileSync(before, `<?php define('DOKU_CONF', '${settings}/');`);
  const server = new PhpServer({ root: DOKUWIKI, before });
  await server.settle();
  await server.start();
  let count = 0;
  return {
    version: readFileSync(`${DOKUWIKI}/VERSION`, 'utf8').split(' ')[0]!,
    post: (text) => {
      const [id, file] = [`article${++count}`, join(folder, 'article.txt')];
      writeFileSync(file, text);
      server.run('bin/dwpage.php', ['commit', '--message', 'test', file, id]);
      return server.text(`/doku.php?id=${id}&do=export_xhtmlbody`);
    },
    stop: () => server.stop(),
  };
}

export const WIKIS: readonly Wiki[] = [
  {
    name: 'MediaWiki',
    needs: ['/usr/bin/php', MEDIAWIKI, '/usr/share/doc/php-intl', '/usr/share/doc/php-sqlite3'],
    start: startMediaWiki,
  },
  { name: 'DokuWiki', needs: ['/usr/bin/php', DOKUWIKI, DOKUWIKI_DATA], start: startDokuWiki },
];

/** What is missing here; empty where a wiki can be started. */
export const missingFor = ({ needs }: Wiki): readonly string[] => needs.filter((path) => !existsSync(path));

/** Starts a wiki in a folder of its own, which is deleted when it stops. */
export async function startWiki(wiki: Wiki): Promise<StartedWiki> {
  const folder = mkdtempSync(join(tmpdir(), 'wiki-'));
  const started = await wiki.start(folder);
  const stop = async () => {
    await started.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...started, stop };
}
