import type { Report } from '../report/types.js';
import { loadEarlier } from '../site/earlier.js';
import type { OldSite } from './folder.js';
import { ConcurrencyLimit } from './concurrency.js';
import type { Made, ReportManifest } from '../site/kept/manifest.js';
import { subjectMade, wholeMade, type Outcome } from '../site/kept/made.js';
import { isKept } from '../site/kept/own-paths.js';
import type { Places } from './places.js';
import { makePool, type Pool } from './pool.js';
import { madeBefore, madeFolders, type MadeFolder } from './reuse.js';
import type { OutputOptions } from '../site/output.js';
import type { BuildRequest } from './request.js';
import { HALVES, type Task } from './task.js';
import { TaskPlan, type Hashed } from './task-plan.js';
import { MAX_ON_A_PAGE } from '../site/pages/contents-page.js';
import { plus, type Tally } from './tree.js';

/** The result for the reports: their part of the manifest, and the amount of work. */
export interface Rendered {
  readonly reports: ReadonlyMap<string, ReportManifest>;
  /** Permanent files by path in the site, with their hashes. */
  readonly kept: ReadonlyMap<string, string>;
  readonly rendered: number;
  readonly reused: number;
}

/** Maximum work per batch for a worker: large enough to keep the overhead small, small enough to balance the load. */
const BATCH = { tasks: 8, facts: 400 } as const;

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
  const { base, threads, signal } = request;
  const pool = makePool(threads, { staging: places.staging, base, options });
  try {
    const made = madeFolders(request, places, old);
    const plan = new TaskPlan(request, options);
    const rendering = new Rendering(request, plan, made, pool);
    for (const source of request.sources) {
      const { folder } = source.brief;
      signal?.throwIfAborted();
      if (!plan.includes(folder)) continue;
      const report = await source.load();
      await rendering.add(folder, report, await loadEarlier(source, report, request.sources));
    }
    return await rendering.finish();
  } finally {
    await pool.close();
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
    private readonly plan: TaskPlan,
    private readonly made: readonly MadeFolder[],
    private readonly pool: Pool,
  ) {
    this.running = new ConcurrencyLimit(pool.size + 1);
  }

  async add(folder: string, report: Report, earlier: readonly Report[]): Promise<void> {
    this.reports.set(folder, { subjects: new Map() });
    let batch: Hashed[] = [];
    for (const planned of this.plan.tasks(folder, report, earlier)) {
      this.request.signal?.throwIfAborted();
      const before = madeBefore(this.made, planned);
      const task: Hashed = before.length ? { ...planned, before } : planned;
      if (isSplit(task)) {
        await this.submitShared(task);
        continue;
      }
      batch.push(task);
      if (isFull(batch)) {
        await this.submit(batch);
        batch = [];
      }
    }
    if (batch.length) await this.submit(batch);
  }

  async finish(): Promise<Rendered> {
    await this.running.drained();
    const reports = new Map<string, ReportManifest>();
    for (const [folder, { whole, subjects }] of this.reports)
      reports.set(folder, { ...(whole ?? ELSEWHERE), subjects });
    return { reports, kept: this.kept, ...this.counts };
  }

  /** Makes the shared files of a report in two threads. */
  private async submitShared({ hash, ...task }: Hashed): Promise<void> {
    const made: Outcome[] = [];
    for (const half of HALVES)
      await this.running.add(async () => {
        made.push(...(await this.pool.run([{ ...task, half }])));
        this.request.signal?.throwIfAborted();
        if (made.length < HALVES.length) return;
        this.note({ ...task, hash }, together(made));
        this.counts.rendered++;
        this.progress(1);
      });
  }

  private async submit(batch: readonly Hashed[]): Promise<void> {
    await this.running.add(async () => {
      const done = await this.pool.run(batch.map(({ hash: _, ...task }) => task));
      this.request.signal?.throwIfAborted();
      done.forEach((one, index) => this.note(batch[index]!, one));
      for (const { isReused } of done) this.counts[isReused ? 'reused' : 'rendered']++;
      this.progress(batch.length);
    });
  }

  private note({ folder, subject, hash }: Hashed, done: Outcome): void {
    const report = this.reports.get(folder)!;
    if (subject) report.subjects.set(subject.id, subjectMade(hash, done));
    else report.whole = { ...wholeMade(hash, done), paths: done.hashes.map(([path]) => path) };
    for (const [path, one] of done.hashes) if (isKept(path)) this.kept.set(folder ? `${folder}/${path}` : path, one);
  }

  private progress(count: number): void {
    this.done += count;
    this.request.onProgress?.({ stage: 'make', done: this.done, total: this.plan.total });
  }
}

/**
 * The pages of a report take as long as its data. Beyond `MAX_ON_A_PAGE` they are short; below a batch, both are. Files
 * that were made before are checked together.
 */
const isSplit = ({ subject, before, report: { facts } }: Task): boolean =>
  !subject && !before && facts.length > BATCH.facts && facts.length <= MAX_ON_A_PAGE;

const together = (made: readonly Outcome[]): Outcome => ({
  ...made.reduce<Tally>(plus, { files: 0, bytes: 0 }),
  hashes: made.flatMap(({ hashes }) => hashes),
});

const isFull = (batch: readonly Hashed[]): boolean =>
  batch.length >= BATCH.tasks || batch.reduce((sum, { report }) => sum + report.facts.length, 0) >= BATCH.facts;
