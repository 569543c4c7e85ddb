import type { Report } from '../../report/types.js';
import type { BuiltFiles } from '../../site/assets.js';
import { Archive } from '../../site/data/zip-writer.js';
import type { SubjectOutput } from '../../site/output.js';
import { wholeSite, type EarlierFiles } from '../../site/whole-site.js';
import { turns } from './turns.js';

export interface ZipRequest {
  /** A valid report. */
  readonly report: Report;
  /** Checked base address of the site; `NO_ADDRESS` of `links.ts` if there is none yet. */
  readonly base: string;
  readonly built: BuiltFiles;
  /** Renders PNG pictures; without it, the site has none and references none. */
  readonly pictures?: readonly SubjectOutput[];
  /** The last published site. */
  readonly before?: EarlierFiles | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A site as an archive in consecutive chunks: `new Blob(pieces)`. */
export interface ZippedSite {
  readonly pieces: readonly Uint8Array[];
  readonly files: number;
  readonly bytes: number;
}

/** Maximum number of files in a ZIP archive without ZIP64. */
const MAX_FILES = 65_535;

/** Thrown when cancelled. */
export class Stopped extends Error {}

/** Thrown for a site with too many files for one archive. */
export class TooManyFiles extends Error {}

/**
 * Every file of a report's site, compressed one by one as they are made. Deterministic for the same report and browser;
 * the files equal those of the build command, except for pictures, the manifest, and `kit.zip`, which has no pictures.
 * @throws TooManyFiles, Stopped, RenderError
 */
export async function zippedSite(request: ZipRequest): Promise<ZippedSite> {
  const { report, base, built, pictures = [], before, onProgress, signal } = request;
  const archive = new Archive();
  const turn = turns();
  const site = wholeSite({
    reports: new Map([['', report]]),
    base,
    built,
    options: { pictures: pictures.length > 0 },
    more: pictures,
    before,
    // Pictures in the kit would be stored twice: 36 of 88 MB in the sample.
    kitPictures: false,
    turn,
    onProgress,
  });
  let files = 0;
  for await (const { path, body } of site) {
    if (signal?.aborted) throw new Stopped();
    if (++files > MAX_FILES) throw new TooManyFiles();
    archive.add(path, typeof body === 'string' ? new TextEncoder().encode(body) : body);
    await turn();
  }
  const pieces = archive.end();
  return { pieces, files, bytes: pieces.reduce((sum, { length }) => sum + length, 0) };
}
