import type { Report } from '../report/types.js';
import { narrowed } from '../site/narrow.js';
import type { ReportSource } from '../site/output.js';
import { MAX_ON_A_PAGE } from '../site/pages/contents-page.js';
import { subjectsOf, type Subject } from '../site/subject.js';
import { hashOf } from './fingerprint.js';
import type { BuildRequest } from './request.js';
import { madeBefore, type MadeFolder } from './reuse.js';
import { shareOf, type TaskRange } from './shard.js';
import type { Task } from './task.js';

/** A task with the hash of all its inputs. */
export interface Hashed extends Task {
  readonly hash: string;
}

/** Tasks for one worker; or a single one, whose halves two workers make. */
export interface Batch {
  readonly tasks: readonly Hashed[];
  readonly isSplit: boolean;
}

/** Maximum work per batch for a worker: large enough to keep the overhead small, small enough to balance the load. */
const BATCH = { tasks: 8, facts: 400 } as const;

/** The tasks of a report that is not split, and of one that another shard makes. */
const WHOLE: TaskRange = { from: 0, to: Infinity };
const NONE: TaskRange = { from: 0, to: 0 };

/** The tasks of a build: those of all its reports, or this shard's range of them. */
export class TaskPlan {
  /** How many there are, as far as known: subjects that span several reports are added when their report is read. */
  total: number;
  /** The reports of which any files are made here. */
  readonly sources: readonly ReportSource[];
  /** Absent for a complete site. */
  private readonly share: ReadonlyMap<string, TaskRange> | undefined;

  /**
   * @param salt of the hash of each task; see `settingsHash`
   * @param made the folders that files may be taken from
   */
  constructor(
    { sources, shard }: Pick<BuildRequest, 'sources' | 'shard'>,
    private readonly salt: string,
    private readonly made: readonly MadeFolder[],
  ) {
    const briefs = sources.map(({ brief }) => brief);
    this.share = shard && shareOf(shard, briefs);
    this.sources = sources.filter(({ brief }) => this.rangeOf(brief.folder) !== undefined);
    this.total = briefs.reduce((sum, { folder, subjects }) => sum + this.countIn(folder, subjects.length + 1), 0);
  }

  /** The tasks of a report in batches, with the places where their files may be taken from. */
  *batches(folder: string, report: Report, earlier: readonly Report[]): Generator<Batch> {
    let tasks: Hashed[] = [];
    for (const planned of this.tasks(folder, report, earlier)) {
      const before = madeBefore(this.made, planned);
      const task: Hashed = before.length ? { ...planned, before } : planned;
      if (isSplit(task)) yield { tasks: [task], isSplit: true };
      else tasks.push(task);
      if (!isFull(tasks)) continue;
      yield { tasks, isSplit: false };
      tasks = [];
    }
    if (tasks.length) yield { tasks, isSplit: false };
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
    const known = subjects.filter((subject) => !subject.earlier).length;
    this.total += this.countIn(folder, subjects.length + 1) - this.countIn(folder, known + 1);
    for (const subject of subjects.slice(Math.max(0, from - 1), to - 1))
      yield this.subjectTask(folder, narrowed(report, subject), subject);
  }

  private rangeOf(folder: string): TaskRange | undefined {
    return this.share ? this.share.get(folder) : WHOLE;
  }

  /** How many of the first tasks of a report are made here. */
  private countIn(folder: string, tasks: number): number {
    const { from, to } = this.rangeOf(folder) ?? NONE;
    return Math.max(0, Math.min(to, tasks) - from);
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
}

/**
 * The pages of a report take as long as its data. Beyond `MAX_ON_A_PAGE` they are short; below a batch, both are. Files
 * that were made before are checked together.
 */
const isSplit = ({ subject, before, report: { facts } }: Task): boolean =>
  !subject && !before && facts.length > BATCH.facts && facts.length <= MAX_ON_A_PAGE;

const isFull = (tasks: readonly Hashed[]): boolean =>
  tasks.length >= BATCH.tasks || tasks.reduce((sum, { report }) => sum + report.facts.length, 0) >= BATCH.facts;
