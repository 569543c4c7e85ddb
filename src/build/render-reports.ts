import type { Report } from '../report/types.js';
import { subjectsOf, type Subject } from '../site/subject.js';
import { loadEarlier } from '../site/earlier.js';
import { hashOf, programFingerprint } from './fingerprint.js';
import type { OldSite } from './folder.js';
import { ConcurrencyLimit } from './concurrency.js';
import type { Made, ReportManifest } from '../site/kept/manifest.js';
import { narrowed } from '../site/narrow.js';
import { subjectMade, wholeMade, type Outcome } from '../site/kept/made.js';
import { isKept } from '../site/kept/own-paths.js';
import type { Places } from './places.js';
import { makePool, type Pool } from './pool.js';
import { madeFolders, reused, type MadeFolder } from './reuse.js';
import { shareOf, type TaskRange } from './shard.js';
import type { OutputOptions } from '../site/output.js';
import type { BuildRequest } from './request.js';
import { HALVES, type Task } from './task.js';
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

/** A task with its content hash. */
interface Hashed extends Task {
  readonly hash: string;
}

/** Maximum work per batch for a worker: large enough to keep the overhead small, small enough to balance the load. */
const BATCH = { tasks: 8, facts: 400 } as const;

/**
 * Makes all files of single reports, one report after the other, with only it and the needed parts of a few earlier
 * ones in memory: unchanged files are linked from the old site, the rest is made by the pool.
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
    const rendering = new Rendering(request, options, places, made, pool);
    for (const source of request.sources) {
      const { folder } = source.brief;
      signal?.throwIfAborted();
      if (!rendering.isShared(folder)) continue;
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
  private readonly salt: string;
  private readonly counts = { rendered: 0, reused: 0 };
  /** Absent for a complete site. */
  private readonly share: ReadonlyMap<string, TaskRange> | undefined;
  private total: number;
  private done = 0;

  constructor(
    private readonly request: BuildRequest,
    options: OutputOptions,
    private readonly places: Places,
    private readonly made: readonly MadeFolder[],
    private readonly pool: Pool,
  ) {
    const { base, pictures, sources, shard } = request;
    const briefs = sources.map(({ brief }) => brief);
    this.share = shard && shareOf(shard, briefs);
    this.total = briefs.reduce((sum, { folder, subjects }) => sum + this.countIn(folder, subjects.length + 1), 0);
    this.running = new ConcurrencyLimit(pool.size + 1);
    this.salt = hashOf(programFingerprint(), base, JSON.stringify(options), pictures ?? '');
  }

  /** Whether any files of a report are made here. */
  isShared(folder: string): boolean {
    return this.rangeOf(folder) !== undefined;
  }

  private rangeOf(folder: string): TaskRange | undefined {
    return this.share ? this.share.get(folder) : WHOLE;
  }

  /** How many of the first tasks of a report are made here. */
  private countIn(folder: string, tasks: number): number {
    const { from, to } = this.rangeOf(folder) ?? NONE;
    return Math.max(0, Math.min(to, tasks) - from);
  }

  async add(folder: string, report: Report, earlier: readonly Report[]): Promise<void> {
    this.reports.set(folder, { subjects: new Map() });
    let batch: Hashed[] = [];
    for (const task of this.tasks(folder, report, earlier)) {
      this.request.signal?.throwIfAborted();
      if (this.reuse(task)) continue;
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

  /**
   * The shared files of the report first, since they take longest; then each subject, with only the part of the report
   * that it needs.
   */
  private *tasks(folder: string, report: Report, earlier: readonly Report[]): Generator<Hashed> {
    const { from, to } = this.rangeOf(folder) ?? NONE;
    if (from === 0) {
      const all = [report, ...earlier].map((one) => JSON.stringify(one));
      yield { folder, report, earlier, hash: hashOf(this.salt, folder, ...all) };
    }
    const subjects = subjectsOf(report, earlier);
    // Subjects that span several reports were not known when the reports were read.
    const known = subjects.filter((subject) => !subject.earlier).length;
    this.total += this.countIn(folder, subjects.length + 1) - this.countIn(folder, known + 1);
    for (const subject of subjects.slice(Math.max(0, from - 1), to - 1))
      yield this.subjectTask(folder, narrowed(report, subject), subject);
  }

  private subjectTask(folder: string, report: Report, subject: Subject): Hashed {
    const { kind, widget, attributes, earlier, around } = subject;
    const own = JSON.stringify([
      kind,
      subject.id,
      subject.title,
      widget,
      attributes,
      subject.facts.map(({ id }) => id),
      around,
      ...(earlier ?? []),
    ]);
    return { folder, report, subject, hash: hashOf(this.salt, folder, own, JSON.stringify(report)) };
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
      this.counts.rendered += batch.length;
      this.progress(batch.length);
    });
  }

  /** Takes the files of a task that were made before, if any. */
  private reuse(task: Hashed): boolean {
    const found = reused(this.made, task, this.places.staging);
    if (!found) return false;
    this.note(task, found);
    this.counts.reused++;
    this.progress(1);
    return true;
  }

  private note({ folder, subject, hash }: Hashed, done: Outcome): void {
    const report = this.reports.get(folder)!;
    if (subject) report.subjects.set(subject.id, subjectMade(hash, done));
    else report.whole = { ...wholeMade(hash, done), paths: done.hashes.map(([path]) => path) };
    for (const [path, one] of done.hashes) if (isKept(path)) this.kept.set(folder ? `${folder}/${path}` : path, one);
  }

  private progress(count: number): void {
    this.done += count;
    this.request.onProgress?.({ stage: 'make', done: this.done, total: this.total });
  }
}

/**
 * The pages of a report take as long as its data. Beyond `MAX_ON_A_PAGE` they are short; below a batch, both are.
 */
const isSplit = ({ subject, report: { facts } }: Task): boolean =>
  !subject && facts.length > BATCH.facts && facts.length <= MAX_ON_A_PAGE;

const together = (made: readonly Outcome[]): Outcome => ({
  ...made.reduce<Tally>(plus, { files: 0, bytes: 0 }),
  hashes: made.flatMap(({ hashes }) => hashes),
});

/** The tasks of a report that is not split, and of one that another shard makes. */
const WHOLE: TaskRange = { from: 0, to: Infinity };
const NONE: TaskRange = { from: 0, to: 0 };

const isFull = (batch: readonly Hashed[]): boolean =>
  batch.length >= BATCH.tasks || batch.reduce((sum, { report }) => sum + report.facts.length, 0) >= BATCH.facts;
