import type { Locale } from '../../format/locale.js';
import { Archive, joined } from './zip-writer.js';
import { integrityOf } from './integrity.js';
import { kitReadme, type LeftOut } from './kit-readme.js';

/** A built site, as needed for the archive. */
export interface KitSource {
  /** Paths of all files, sorted. */
  readonly files: readonly string[];
  /** The languages of the site. */
  readonly locales: readonly Locale[];
  /** False if the archive would store pictures twice, as in one that holds the whole site. */
  readonly withPictures?: boolean | undefined;
  read(path: string): Promise<Uint8Array>;
}

/**
 * Maximum files of an archive; more would not fit into memory, nor be useful to an editor. Beyond it, pictures are left
 * out, then all files of single subjects.
 */
const MAX_FILES = 5_000;

/** Files that only make sense on the original host. */
const NOT_FOR_OTHERS = /^(?:_headers|robots\.txt|sitemap[\w-]*\.xml|kit\.zip)$|(?:^|\/)pinned\//;

/**
 * The files of a site in one archive, for self-hosting: scripts, data, pages, pictures, and a README with the hashes of
 * the scripts. Deterministic output.
 * @param most for tests; see `MAX_FILES`
 */
export async function kitZip(site: KitSource, version: string, most = MAX_FILES): Promise<Uint8Array> {
  const { paths, leftOut } = chosen(site.files, most, site.withPictures);
  const archive = new Archive();
  const scripts: (readonly [path: string, integrity: string])[] = [];
  for (const path of paths.filter((one) => /^embed\/.*\.m?js$/.test(one)))
    scripts.push([path, integrityOf(await site.read(path))]);
  archive.add('README.md', new TextEncoder().encode(kitReadme({ version, scripts, leftOut, locales: site.locales })));
  for (const path of paths) archive.add(path, await site.read(path));
  return joined(archive.end());
}

export function chosen(
  files: readonly string[],
  most = MAX_FILES,
  withPictures = true,
): { readonly paths: readonly string[]; readonly leftOut: LeftOut } {
  const all = files.filter((path) => !NOT_FOR_OTHERS.test(path));
  if (withPictures && all.length <= most) return { paths: all, leftOut: 'nothing' };
  const unpictured = all.filter((path) => !path.endsWith('.png'));
  if (unpictured.length <= most) return { paths: unpictured, leftOut: 'pictures' };
  return { paths: all.filter((path) => !/(?:^|\/)w\//.test(path)), leftOut: 'subjects' };
}
