import type { SiteFile } from '../site-file.js';
import { contentHash, type HashedPath } from './content-hash.js';
import { subjectManifestEntry, reportManifestEntry } from './manifest-entry.js';
import type { Manifest, ReportManifest } from './manifest.js';
import { isKept } from './own-paths.js';

/** The owner of a file: a subject of a report, or the report as a whole. */
export interface Owner {
  /** The report's folder; empty for the only one. */
  readonly folder: string;
  readonly subject?: string | undefined;
}

interface Entry {
  bytes: number;
  readonly hashes: HashedPath[];
}

/** The files of a site built in memory, with its manifest. */
export class SiteRecord {
  readonly #files = new Map<string, SiteFile['body']>();
  readonly #whole = new Map<string, Entry>();
  readonly #subjects = new Map<string, Map<string, Entry>>();
  readonly #kept = new Map<string, string>();

  /** @param owner undefined for a file about the whole site; the paths of others are within their report's folder */
  add(file: SiteFile, owner?: Owner): SiteFile {
    const folder = owner?.folder ?? '';
    const placed = folder ? { ...file, path: `${folder}/${file.path}` } : file;
    const bytes = bytesOf(file.body);
    const isToKeep = isKept(file.path);
    this.#files.set(placed.path, file.body);
    if (!owner && !isToKeep) return placed;
    const hash = contentHash(bytes);
    if (isToKeep) this.#kept.set(placed.path, hash);
    if (!owner) return placed;
    const entry = this.#entryOf(owner);
    entry.hashes.push([file.path, hash]);
    entry.bytes += bytes.length;
    return placed;
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  /** Paths of the files so far, in folder order: what is in `w/a/` before what is in `w/a-b/`. */
  files(under = ''): readonly string[] {
    return [...this.#files.keys()].filter((path) => path.startsWith(under)).sort(asInFolders);
  }

  read(path: string): Uint8Array {
    return bytesOf(this.#files.get(path)!);
  }

  /** The subjects of a report's folder, in build order. */
  subjects(folder: string): readonly string[] {
    return [...(this.#subjects.get(folder)?.keys() ?? [])];
  }

  /** The manifest, without input hashes: the next build rebuilds everything. */
  manifest(): Omit<Manifest, 'version'> {
    const reports = new Map<string, ReportManifest>();
    for (const [folder, entry] of this.#whole) {
      const subjects = [...(this.#subjects.get(folder) ?? [])].map(
        ([id, one]) => [id, subjectManifestEntry('', { ...one, files: one.hashes.length })] as const,
      );
      const whole = reportManifestEntry('', { ...entry, files: entry.hashes.length });
      reports.set(folder, { ...whole, paths: entry.hashes.map(([path]) => path), subjects: new Map(subjects) });
    }
    return { reports, kept: this.#kept };
  }

  #entryOf({ folder, subject }: Owner): Entry {
    if (subject === undefined) return entryIn(this.#whole, folder);
    const subjects = this.#subjects.get(folder) ?? new Map<string, Entry>();
    this.#subjects.set(folder, subjects);
    return entryIn(subjects, subject);
  }
}

function entryIn(entries: Map<string, Entry>, name: string): Entry {
  const known = entries.get(name);
  if (known) return known;
  const entry: Entry = { bytes: 0, hashes: [] };
  entries.set(name, entry);
  return entry;
}

const asInFolders = (a: string, b: string): number => {
  const [left, right] = [a, b].map((path) => path.replaceAll('/', '\0'));
  return left! < right! ? -1 : 1;
};

const bytesOf = (body: SiteFile['body']): Uint8Array =>
  typeof body === 'string' ? new TextEncoder().encode(body) : body;
