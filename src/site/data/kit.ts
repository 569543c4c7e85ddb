import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { integrityOf } from './integrity.js';
import { kitReadme, type LeftOut } from './kit-readme.js';

/** A site that is written, as far as the archive needs it. */
export interface KitSource {
  /** Paths of all files, sorted. */
  readonly files: readonly string[];
  read(path: string): Promise<Uint8Array>;
}

/**
 * The most files of an archive: one of more would not fit into memory at once, nor be of use to an editor. What is over
 * leaves out pictures, and then all that is of a single subject.
 */
const MOST = 5_000;

/** What only makes sense where the site itself stands. */
const NOT_FOR_OTHERS = /^(?:_headers|robots\.txt|sitemap[\w-]*\.xml|kit\.zip)$|(?:^|\/)pinned\//;

/** An archive has to have dates: the first that it can hold, by the clock on the wall, which is what it stores. */
const firstDate = (): Date => new Date(1980, 0, 1);

/**
 * The files of a site in one archive, for whoever wants to serve them without us: scripts, data, pages, pictures, and a
 * README with the hashes of the scripts. The same bytes for the same files.
 * @param most for tests; see `MOST`
 */
export async function kitZip(site: KitSource, version: string, most = MOST): Promise<Uint8Array> {
  const { paths, leftOut } = chosen(site.files, most);
  const archive = new Archive();
  const scripts: (readonly [path: string, integrity: string])[] = [];
  for (const path of paths.filter((one) => /^embed\/.*\.m?js$/.test(one)))
    scripts.push([path, integrityOf(await site.read(path))]);
  archive.add('README.md', new TextEncoder().encode(kitReadme({ version, scripts, leftOut })));
  for (const path of paths) archive.add(path, await site.read(path));
  return archive.end();
}

export function chosen(
  files: readonly string[],
  most = MOST,
): { readonly paths: readonly string[]; readonly leftOut: LeftOut } {
  const all = files.filter((path) => !NOT_FOR_OTHERS.test(path));
  if (all.length <= most) return { paths: all, leftOut: 'nothing' };
  const unpictured = all.filter((path) => !path.endsWith('.png'));
  if (unpictured.length <= most) return { paths: unpictured, leftOut: 'pictures' };
  return { paths: all.filter((path) => !/(?:^|\/)w\//.test(path)), leftOut: 'subjects' };
}

/** An archive in the making; holds what is packed already, and one file at a time. */
class Archive {
  private readonly chunks: Uint8Array[] = [];
  private readonly zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.chunks.push(chunk);
  });

  add(path: string, bytes: Uint8Array): void {
    // A picture is packed already.
    const file = path.endsWith('.png') ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 9 });
    file.mtime = firstDate();
    this.zip.add(file);
    file.push(bytes, true);
  }

  end(): Uint8Array {
    this.zip.end();
    const whole = new Uint8Array(this.chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of this.chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}
