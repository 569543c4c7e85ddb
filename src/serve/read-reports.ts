import { readReport } from '../build/report-file.js';
import type { Report } from '../report/types.js';
import { fileIn } from './folder-files.js';
import { inRounds } from './kept-folder.js';

interface Kept {
  readonly stamp: string;
  readonly size: number;
  readonly report: Promise<Report | undefined>;
}

/** Maximum total file size of cached reports; the most recent one is cached regardless. */
const MAX_CACHED_BYTES = 32_000_000;

/**
 * The reports of a site, each parsed and validated once while its file is unchanged, shared by concurrent requests.
 */
export function reportsOf(folder: string): (name: string) => Promise<Report | undefined> {
  const kept = new Map<string, Kept>();
  const find = inRounds((name) => fileIn(folder, name === '' ? 'report.json' : `${name}/report.json`));
  return async (name) => {
    const file = await find(name);
    if (!file) return undefined;
    const known = kept.get(name);
    kept.delete(name);
    const one = known?.stamp === file.stamp ? known : { ...file, report: read(file.place) };
    // Map order is LRU: the most recent entry is last.
    kept.set(name, one);
    one.report.catch(() => kept.get(name) === one && kept.delete(name));
    evictOldest(kept);
    return one.report;
  };
}

async function read(file: string): Promise<Report | undefined> {
  const result = await readReport(file);
  return result.ok ? result.report : undefined;
}

function evictOldest(kept: Map<string, Kept>): void {
  let bytes = [...kept.values()].reduce((sum, { size }) => sum + size, 0);
  for (const [name, { size }] of kept) {
    if (bytes <= MAX_CACHED_BYTES || kept.size === 1) return;
    kept.delete(name);
    bytes -= size;
  }
}
