import type { Formats, OutputOptions, ReportSource } from '../site/output.js';
import type { Shard } from './shard.js';

/**
 * Progress of a build: first reports are read and checked, then the files of each subject and report are made, then the
 * site-wide files. Each stage has its own total.
 */
export interface Step {
  readonly stage: 'check' | 'make' | 'site';
  readonly done: number;
  readonly total: number;
}

export interface BuildRequest {
  readonly sources: readonly ReportSource[];
  /** The source files; none may be in the folder that is replaced. */
  readonly inputs: readonly string[];
  /** The output folder; created if missing, replaced if made by an earlier build. */
  readonly out: string;
  /** Checked base address of the site. */
  readonly base: string;
  readonly options: Omit<OutputOptions, 'formats' | 'looks'>;
  /**
   * The formats of each subject. If absent, those of the old site, so that none of its addresses is lost; basic for a new site.
   */
  readonly formats?: Formats | undefined;
  /** Looks with pages of their own, by name; if absent, those of the old site, whose addresses are in articles. */
  readonly looks?: readonly string[] | undefined;
  /** The PNG renderer with its version and font; undefined to make no PNG pictures. */
  readonly pictures?: string | undefined;
  /** Number of threads. */
  readonly threads: number;
  /**
   * Pinned versions made in this session, so that each build removes those of the one before: nobody references what an
   * author saved in between. Read and extended; absent if every build counts.
   */
  readonly passing?: Set<string> | undefined;
  /** Makes only this share of the files, without those about the whole site; absent for a complete site. */
  readonly shard?: Shard | undefined;
  /** Output folders of shards, whose files are used where the inputs are the same. */
  readonly parts?: readonly string[] | undefined;
  /** Rebuilds everything, ignoring the old site and the parts. */
  readonly fresh?: boolean | undefined;
  /** Omits damaged permanent files of the old site; otherwise they fail the build. */
  readonly dropDamaged?: boolean | undefined;
  /** Aborts the build, leaving the old site unchanged. */
  readonly signal?: AbortSignal | undefined;
  /** Called on progress. */
  readonly onProgress?: ((step: Step) => void) | undefined;
}
