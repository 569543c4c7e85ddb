import { loadEarlier } from '../site/earlier.js';
import type { OldSite } from './folder/old-site.js';
import { ConcurrencyLimit } from './concurrency.js';
import { settingsHash } from './fingerprint.js';
import type { Made, Manifest, ReportManifest } from '../site/kept/manifest.js';
import { subjectManifestEntry, reportManifestEntry, type Outcome } from '../site/kept/manifest-entry.js';
import { isKept } from '../site/kept/own-paths.js';
import type { Places } from './folder/places.js';
import { makePool, type Pool } from './pool.js';
import { madeFolders } from './reuse.js';
import type { OutputOptions } from '../site/output.js';
import type { BuildRequest } from './request.js';
import { FILE_GROUPS, type BuildSettings } from './task.js';
import { TaskPlan, type Batch, type Hashed } from './task-plan.js';
import { plus, type Tally } from './folder/tally.js';

/** A subject with characters missing in its pictures' font; shown as a placeholder. */
export interface Lacking {
  /** The report's folder; empty for the only one. */
  readonly folder: string;
  readonly subject: string;
  readonly missing: readonly string[];
}

/** The result for the reports: their part of the manifest, and the amount of work. */
export interface Rendered {
  readonly reports: ReadonlyMap<string, ReportManifest>;
  /** Permanent files by path in the site, with their hashes. */
  readonly kept: ReadonlyMap<string, string>;
  readonly rendered: number;
  readonly reused: number;
  readonly lacking: readonly Lacking[];
}

/**
 * Makes all files of single reports, one report after the other, with only it and the needed parts of a few earlier
 * ones in memory: the pool links unchanged files from the old site and makes the rest.
 */
export async function renderReports(
  request: BuildRequest,
  options: OutputOptions,
  places: Places,
  old: OldSite | undefined,
): Promise<Rendered> {
  const { base, signal, sources } = request;
  const rendering = new Rendering(request, { staging: places.staging, base, options });
  try {
    const plan = new TaskPlan(request, settingsHash(request, options), madeFolders(request, places, old));
    for (const source of plan.sources) {
      signal?.throwIfAborted();
      const report = await source.load();
      const earlier = await loadEarlier(source, report, sources);
      for (const batch of plan.batches(source.brief.folder, report, earlier)) await rendering.submit(batch, plan);
    }
    return await rendering.finish();
  } finally {
    await rendering.close();
  }
}

/** The shared files of a report that another shard makes. */
const ELSEWHERE: Made & { readonly paths: readonly string[] } = {
  hash: '',
  content: '',
  files: 0,
  bytes: 0,
  paths: [],
};

class Rendering {
  private readonly pool: Pool;
  private readonly running: ConcurrencyLimit;
  private readonly reports = new Map<
    string,
    { whole?: Made & { paths: readonly string[] }; subjects: Map<string, Made> }
  >();
  private readonly kept = new Map<string, string>();
  private readonly counts = { rendered: 0, reused: 0 };
  private done = 0;

  constructor(
    private readonly request: BuildRequest,
    settings: BuildSettings,
  ) {
    this.pool = makePool(request.threads, settings);
    this.running = new ConcurrencyLimit(this.pool.size + 1);
  }

  /** Starts a batch once there is capacity. @throws the error of an earlier one */
  async submit({ tasks, isSplit }: Batch, plan: TaskPlan): Promise<void> {
    this.request.signal?.throwIfAborted();
    // In the order of the reports, whichever is made first.
    for (const { folder } of tasks) if (!this.reports.has(folder)) this.reports.set(folder, { subjects: new Map() });
    await (isSplit ? this.submitHalves(tasks[0]!, plan) : this.submitWhole(tasks, plan));
  }

  /** Ends the workers. */
  close(): Promise<void> {
    return this.pool.close();
  }

  async finish(): Promise<Rendered> {
    await this.running.drained();
    const reports = new Map<string, ReportManifest>();
    for (const [folder, { whole, subjects }] of this.reports)
      reports.set(folder, { ...(whole ?? ELSEWHERE), subjects });
    return { reports, kept: this.kept, ...this.counts, lacking: lackingIn(reports) };
  }

  /** Makes the shared files of a report in two threads. */
  private async submitHalves({ hash, ...task }: Hashed, plan: TaskPlan): Promise<void> {
    const made: Outcome[] = [];
    for (const group of FILE_GROUPS)
      await this.running.add(async () => {
        made.push(...(await this.pool.run([{ ...task, group }])));
        this.request.signal?.throwIfAborted();
        if (made.length < FILE_GROUPS.length) return;
        this.note({ ...task, hash }, together(made));
        this.counts.rendered++;
        this.progress(1, plan);
      });
  }

  private async submitWhole(batch: readonly Hashed[], plan: TaskPlan): Promise<void> {
    await this.running.add(async () => {
      const done = await this.pool.run(batch.map(({ hash: _, ...task }) => task));
      this.request.signal?.throwIfAborted();
      done.forEach((one, index) => this.note(batch[index]!, one));
      for (const { isReused } of done) this.counts[isReused ? 'reused' : 'rendered']++;
      this.progress(batch.length, plan);
    });
  }

  private note({ folder, subject, hash }: Hashed, done: Outcome): void {
    const report = this.reports.get(folder)!;
    if (subject) report.subjects.set(subject.id, subjectManifestEntry(hash, done));
    else report.whole = { ...reportManifestEntry(hash, done), paths: done.hashes.map(([path]) => path) };
    for (const [path, one] of done.hashes) if (isKept(path)) this.kept.set(folder ? `${folder}/${path}` : path, one);
  }

  private progress(count: number, { total }: TaskPlan): void {
    this.done += count;
    this.request.onProgress?.({ stage: 'make', done: this.done, total });
  }
}

const together = (made: readonly Outcome[]): Outcome => ({
  ...made.reduce<Tally>(plus, { files: 0, bytes: 0 }),
  hashes: made.flatMap(({ hashes }) => hashes),
});

const lackingIn = (reports: Manifest['reports']): readonly Lacking[] =>
  [...reports].flatMap(([folder, { subjects }]) =>
    [...subjects].flatMap(([subject, { missing }]) => (missing ? [{ folder, subject, missing }] : [])),
  );
