import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codesStyles } from '../site/pages/codes-styles.js';
import type { SharedScript, SiteScripts } from '../site/snippets/embed-codes.js';
import { integrityOf } from '../site/data/integrity.js';
import { pageStyles } from '../site/pages/page-styles.js';
import { siteFile, type SiteFile } from '../site/site-file.js';
import { VERSION } from '../version.js';
import { BuildError } from './build-error.js';
import { filesUnder } from './tree.js';

/** What the package's own build has made, whether this program runs from `dist` or from its sources. */
const DIST = new URL('../../dist/', import.meta.url);

/**
 * A file that the package's build has made.
 * @throws BuildError where it is missing, and with it a part of every page
 */
export async function builtFile(name: string): Promise<Uint8Array> {
  const path = fileURLToPath(new URL(name, DIST));
  return readFile(path).catch(() => {
    throw new BuildError({
      zh: `${path}：安装不完整，缺少此文件；请重新安装，或在源码目录中运行npm run build`,
      en: `${path}: this installation lacks the file; install it again, or run npm run build in a clone`,
    });
  });
}

/** What every page of a site shares: one style sheet, the widgets as they take over a page, and the gallery’s own script. */
export async function assets(): Promise<readonly SiteFile[]> {
  const [tokens, script, gallery] = await Promise.all(
    ['tokens.css', 'report-widgets.hydrate.js', 'gallery.js'].map(builtFile),
  );
  return [
    siteFile('assets/page.css', new TextDecoder().decode(tokens) + pageStyles + codesStyles),
    siteFile('assets/hydrate.js', script!),
    siteFile('assets/gallery.js', gallery!),
  ];
}

const EMBED = `embed/v${VERSION}`;

/** The scripts that stand in pages and codes, or are named there by their hash. */
export async function siteScripts(): Promise<SiteScripts> {
  const shared = async (name: string): Promise<SharedScript> => {
    const path = `${EMBED}/${name}`;
    return { path, integrity: integrityOf(await builtFile(path)) };
  };
  const [widgets, frame, page] = await Promise.all([
    shared('report-widgets.js'),
    shared('report-frame.js'),
    builtFile(`${EMBED}/frame-page.js`),
  ]);
  return { widgets, frame, page: new TextDecoder().decode(page).trim() };
}

/** The scripts for other people's pages, under an address that no later version changes. */
export function embedScripts(): Promise<readonly SiteFile[]> {
  const names = filesUnder(fileURLToPath(new URL(EMBED, DIST)));
  return Promise.all(names.map(async (name) => siteFile(`${EMBED}/${name}`, await builtFile(join(EMBED, name)))));
}
