import type { Report } from '../../report/types.js';
import type { SiteFile } from '../site-file.js';
import { readied, type Ready } from './answer.js';

interface Entry {
  /** What the file was made from: versions of reports, or a prebuilt text. It is current while this is equal. */
  readonly basis: string;
  readonly ready: Ready;
}

/**
 * The most recently asked files in memory, with their headers and tags. A file is only found with the basis that it was
 * stored with, so a changed report never gets an old file; addresses without a file take no memory.
 */
export class FileCache {
  /** Files that are being made, by key, whatever their basis. */
  readonly making = new Map<string, Promise<unknown>>();

  private readonly entries = new Map<string, Entry>();
  private bytes = 0;

  /** @param most limit of all files together, in bytes; one file may have a quarter of it */
  constructor(private readonly most: number) {}

  /** Whether there is a file of any basis. */
  has(key: string): boolean {
    return this.entries.has(key);
  }

  get(key: string, basis: string): Ready | undefined {
    const entry = this.entries.get(key);
    if (entry?.basis !== basis) return undefined;
    // Map order is LRU: the most recent entry is last.
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.ready;
  }

  set(key: string, basis: string, ready: Ready): void {
    this.drop(key);
    const size = sizeOf(ready);
    if (size > this.most / 4) return;
    this.entries.set(key, { basis, ready });
    this.bytes += size;
    for (const oldest of this.entries.keys()) {
      if (this.bytes <= this.most) return;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    const entry = this.entries.get(key);
    if (!entry) return;
    this.entries.delete(key);
    this.bytes -= sizeOf(entry.ready);
  }
}

/** Headers and keys count too: many tiny files would otherwise take any amount. */
const sizeOf = ({ bytes }: Ready): number => bytes.length + 2_000;

const numbers = new WeakMap<Report, number>();
let last = 0;

function numberOf(report: Report): number {
  const known = numbers.get(report) ?? ++last;
  numbers.set(report, known);
  return known;
}

/** Identifies report objects without holding them in memory. */
export const basisOf = (reports: readonly Report[]): string => reports.map(numberOf).join(' ');

const prebuilt = new WeakMap<Uint8Array, { readonly path: string; readonly ready: Ready }>();

/** A prebuilt file; headers and tag are computed once if the source returns the same body again. */
export async function readiedOnce(file: SiteFile, cache: FileCache): Promise<Ready> {
  const { path, body } = file;
  if (typeof body === 'string') {
    const key = `:${path}`;
    const ready = cache.get(key, body) ?? (await readied(file));
    cache.set(key, body, ready);
    return ready;
  }
  const known = prebuilt.get(body);
  if (known?.path === path) return known.ready;
  const ready = await readied(file);
  prebuilt.set(body, { path, ready });
  return ready;
}
