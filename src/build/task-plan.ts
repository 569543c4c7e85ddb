import type { Report } from '../report/types.js';
import { narrowed } from '../site/narrow.js';
import type { OutputOptions } from '../site/output.js';
import { subjectsOf, type Subject } from '../site/subject.js';
import { hashOf, programFingerprint } from './fingerprint.js';
import type { BuildRequest } from './request.js';
import { shareOf, type TaskRange } from './shard.js';
import type { Task } from './task.js';

/** A task with the hash of all its inputs. */
export interface Hashed extends Task {
  readonly hash: string;
}

/** The tasks of a report that is not split, and of one that another shard makes. */
const WHOLE: TaskRange = { from: 0, to: Infinity };
const NONE: TaskRange = { from: 0, to: 0 };

/** The tasks of a build: those of all its reports, or this shard's range of them. */
export class TaskPlan {
  /** How many there are, as far as known: subjects that span several reports are added when their report is read. */
  total: number;
  private readonly salt: string;
  /** Absent for a complete site. */
  private readonly share: ReadonlyMap<string, TaskRange> | undefined;

  constructor({ base, pictures, sources, shard }: BuildRequest, options: OutputOptions) {
    const briefs = sources.map(({ brief }) => brief);
    this.share = shard && shareOf(shard, briefs);
    this.total = briefs.reduce((sum, { folder, subjects }) => sum + this.countIn(folder, subjects.length + 1), 0);
    this.salt = hashOf(programFingerprint(), base, JSON.stringify(options), pictures ?? '');
  }

  /** Whether any files of a report are made here. */
  includes(folder: string): boolean {
    return this.rangeOf(folder) !== undefined;
  }

  /**
   * The shared files of the report first, since they take longest; then each subject, with only the part of the report
   * that it needs.
   */
  *tasks(folder: string, report: Report, earlier: readonly Report[]): Generator<Hashed> {
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
