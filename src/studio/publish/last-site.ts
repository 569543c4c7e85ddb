import { anyText } from '../../report/fields/report-text.js';
import { parseReport } from '../../report/parse.js';
import type { BilingualText } from '../../report/problems/problems.js';
import type { Report } from '../../report/types.js';
import { contentHash, hashOfFiles, type HashedPath } from '../../site/kept/content-hash.js';
import { keptPaths, countedIn, type KeptCounts } from '../../site/kept/kept-paths.js';
import { isMadeBy, isNobodys } from '../../site/kept/made-by.js';
import type { Manifest, ReportManifest } from '../../site/kept/manifest.js';
import { isKept, MANIFEST } from '../../site/kept/own-paths.js';
import { parseManifest } from '../../site/kept/parse-manifest.js';
import { looksIn } from '../../site/look-pages.js';
import { checkBase } from '../../site/links.js';
import type { EarlierFiles } from '../../site/whole-site.js';
import type { Bundle } from './bundle.js';
import type { PublishTexts } from './texts/en.js';
import { said } from './texts/bilingual.js';

/** The last published site, validated. */
export interface LastSite {
  readonly report: Report;
  /** Its base address; undefined if not recorded. */
  readonly base: string | undefined;
  /** The files that the next site takes over. */
  readonly files: EarlierFiles;
  readonly counts: KeptCounts;
  /** Paths of files not made by this program, which the next site omits. */
  readonly foreign: readonly string[];
  /** Paths of permanent files that are lost, if that was accepted. */
  readonly dropped: readonly string[];
}

export type ReadLastSite =
  | { readonly ok: true; readonly site: LastSite }
  | { readonly ok: false; readonly code: keyof PublishTexts['lastSite']; readonly message: BilingualText };

export interface LastSiteOptions {
  /** Continues without damaged or missing permanent files. */
  readonly dropDamaged?: boolean;
}

/** The reason why files are rejected as the last site. */
class NoSite extends Error {
  constructor(
    readonly code: keyof PublishTexts['lastSite'],
    readonly detail = '',
  ) {
    super(code);
  }
}

/** Reads the last published site from its archive or folder. */
export async function readLastSite(bundle: Bundle | undefined, options: LastSiteOptions = {}): Promise<ReadLastSite> {
  try {
    if (!bundle) throw new NoSite('NO_ARCHIVE');
    return { ok: true, site: await siteIn(new Opened(bundle), options) };
  } catch (error) {
    // Unexpected errors mean that the archive is inconsistent and can't be unpacked.
    const { code, detail } = error instanceof NoSite ? error : new NoSite('NO_ARCHIVE');
    return { ok: false, code, message: said((texts) => texts.lastSite[code](detail)) };
  }
}

const MEGABYTE = 1_000_000;

/** Maximum unpacked size of user-provided files. */
const MAX_UNPACKED_BYTES = 1_000 * MEGABYTE;

/** The files of a site by path; its root may be nested, as in an archive of a folder. */
class Opened {
  readonly #root: string;
  readonly paths: readonly string[];

  constructor(readonly bundle: Bundle) {
    const [root] = bundle.paths
      .filter((path) => path === MANIFEST || path.endsWith(`/${MANIFEST}`))
      .sort((a, b) => a.split('/').length - b.split('/').length);
    if (root === undefined) throw new NoSite('NOT_OURS');
    this.#root = root.slice(0, -MANIFEST.length);
    this.paths = bundle.paths
      .filter((path) => path.startsWith(this.#root))
      .map((path) => path.slice(this.#root.length));
  }

  async read(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    const wanted = new Set(paths.map((path) => this.#root + path));
    if (this.bundle.sizeOf(wanted) > MAX_UNPACKED_BYTES)
      throw new NoSite('TOO_LARGE', String(MAX_UNPACKED_BYTES / MEGABYTE));
    const read = await this.bundle.read(wanted);
    return new Map([...read].map(([path, bytes]) => [path.slice(this.#root.length), bytes]));
  }
}

async function siteIn(opened: Opened, { dropDamaged = false }: LastSiteOptions): Promise<LastSite> {
  const manifest = manifestIn(await opened.read([MANIFEST]));
  const whole = manifest.reports.get('');
  if (!whole) throw new NoSite('SEVERAL_REPORTS', String(manifest.reports.size));
  const present = opened.paths.filter((path) => isKept(path));
  const files = await opened.read([...new Set([...whole.paths, ...present, ...manifest.kept.keys(), 'robots.txt'])]);
  const report = reportIn(files, whole);
  const site = { read: (path: string) => files.get(path), hashOf: contentHash };
  const kept = keptPaths(site, { present, recorded: manifest.kept, isLeftOut: () => false });
  if (kept.damaged.length && !dropDamaged) throw new NoSite('KEPT_DAMAGED', named(kept.damaged));
  const made = opened.paths.filter((path) => isMadeBy(manifest, path));
  return {
    report,
    base: baseIn(files.get('robots.txt')),
    files: { kept: kept.whole, looks: looksIn(made), read: site.read },
    counts: countedIn(kept.whole),
    foreign: opened.paths.filter((path) => !isNobodys(path) && path !== MANIFEST && !isMadeBy(manifest, path)),
    dropped: kept.damaged,
  };
}

function manifestIn(files: ReadonlyMap<string, Uint8Array>): Manifest {
  const parsed = parseManifest(textOf(files.get(MANIFEST)));
  if (!parsed.ok) throw new NoSite('MANIFEST_DAMAGED');
  if (!parsed.manifest) throw new NoSite('NOT_OURS');
  return parsed.manifest;
}

/** The report; trusted only if all of its files are unmodified. */
function reportIn(files: ReadonlyMap<string, Uint8Array>, { paths, content }: ReportManifest): Report {
  const gone = paths.filter((path) => !files.has(path));
  if (gone.length) throw new NoSite('REPORT_CHANGED', named(gone));
  const hashes = paths.map((path): HashedPath => [path, contentHash(files.get(path)!)]);
  // Version 0.1.0 recorded no hashes.
  if (content && hashOfFiles(hashes) !== content) throw new NoSite('REPORT_CHANGED', named(['report.json']));
  const parsed = parseReport(jsonOf(files.get('report.json')));
  if (!parsed.ok) throw new NoSite('REPORT_UNREADABLE', parsed.problems[0]?.path ?? '$');
  return parsed.report;
}

function jsonOf(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    throw new NoSite('REPORT_CHANGED', named(['report.json']));
  }
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const SITEMAP = /^Sitemap: (\S+)\/sitemap\.xml$/m;

function baseIn(robots: Uint8Array | undefined): string | undefined {
  const [, address] = SITEMAP.exec(textOf(robots)) ?? [];
  const checked = checkBase(address);
  return checked.ok ? checked.base : undefined;
}

const MAX_NAMED = 5;

const named = (paths: readonly string[]): string =>
  paths.slice(0, MAX_NAMED).join(', ') + (paths.length > MAX_NAMED ? ` … (${paths.length})` : '');

/** Whether a site is of the same report: only then are changes corrections. */
export const isSameReport = (last: Report, next: Report): boolean =>
  last.id === next.id || (last.period === next.period && anyText(last.title) === anyText(next.title));
