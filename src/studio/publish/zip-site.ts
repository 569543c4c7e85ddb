import type { Report } from '../../report/types.js';
import type { BuiltFiles } from '../../site/assets.js';
import { Archive } from '../../site/data/archive.js';
import type { SubjectOutput } from '../../site/output.js';
import { wholeSite, type EarlierFiles } from '../../site/whole-site.js';
import { turns } from './turns.js';

export interface ZipRequest {
  /** A report that keeps the contract. */
  readonly report: Report;
  /** Checked base address of the site; `NO_ADDRESS` while there is none. */
  readonly base: string;
  readonly built: BuiltFiles;
  /** What draws pictures in pixels; without it, the site has none and names none. */
  readonly pictures?: readonly SubjectOutput[];
  /** The site that was published last. */
  readonly before?: EarlierFiles | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A site as an archive, in pieces that follow each other: `new Blob(pieces)`. */
export interface ZippedSite {
  readonly pieces: readonly Uint8Array[];
  readonly files: number;
  readonly bytes: number;
}

/**
 * The address of a site that has none yet. By the rules of names it leads nowhere, whoever asks for it, so that no code that
 * is copied too early loads anything from anybody.
 */
export const NO_ADDRESS = 'https://address-not-set.invalid/';

/** The most files that an archive of the usual form holds. */
const MAX_FILES = 65_535;

/** Thrown where somebody has ended the work. */
export class Stopped extends Error {}

/** Thrown for a site that one archive can’t hold. */
export class TooManyFiles extends Error {}

/**
 * Every file of a report's site, packed one after the other while they are made. The same bytes for the same report and
 * browser; but for the pictures, the manifest and the archive `kit.zip`, which has no pictures, the files are those that the build command writes.
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
    // Every picture would be in the archive twice: of 88 MB of the sample, 36.
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
