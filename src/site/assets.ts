import { VERSION } from '../version.js';
import { integrityOf } from './data/integrity.js';
import { codesStyles } from './pages/codes/codes-styles.js';
import { pageStyles } from './pages/page-styles.js';
import { reportStyles } from './pages/report/report-styles.js';
import { siteFile, type SiteFile } from './site-file.js';
import type { SharedScript, SiteScripts } from './snippets/embed-codes.js';

/** The files of the package's own build, from a disk or an address. */
export interface BuiltFiles {
  /** Paths of the scripts for other people's pages, `embed/v1.2.3/…`. */
  readonly embed: readonly string[];
  /** @throws if it is missing; every page depends on it */
  read(path: string): Promise<Uint8Array>;
}

/** Requested by pages of version 0.1.0 in caches. They work without it, and no other script replaces it. */
const FORMER = 'assets/hydrate.js';

/** Files shared by all pages of a site: the style sheet, that of a whole report, and the gallery's script. */
export async function assets(built: BuiltFiles): Promise<readonly SiteFile[]> {
  const [tokens, gallery] = await Promise.all(['tokens.css', 'gallery.js'].map((path) => built.read(path)));
  return [
    siteFile('assets/page.css', new TextDecoder().decode(tokens) + pageStyles + codesStyles),
    siteFile('assets/report.css', reportStyles()),
    siteFile('assets/gallery.js', gallery!),
    siteFile(FORMER, '/* Pages are whole without it. */\n'),
  ];
}

/** Folder of the scripts of this version. */
export const EMBED = `embed/v${VERSION}`;

/** The scripts referenced in pages and codes, with their hashes. */
export async function siteScripts(built: BuiltFiles): Promise<SiteScripts> {
  const shared = async (name: string): Promise<SharedScript> => {
    const path = `${EMBED}/${name}`;
    return { path, integrity: integrityOf(await built.read(path)) };
  };
  const [widgets, frame, page] = await Promise.all([
    shared('report-widgets.js'),
    shared('report-frame.js'),
    built.read(`${EMBED}/frame-page.js`),
  ]);
  return { widgets, frame, page: new TextDecoder().decode(page).trim() };
}

/** The scripts for other people's pages, at versioned addresses that never change. */
export const embedScripts = (built: BuiltFiles): Promise<readonly SiteFile[]> =>
  Promise.all(built.embed.map(async (path) => siteFile(path, await built.read(path))));
