import type { Formats, OutputOptions, ReportSource } from '../site/output.js';

/**
 * How far a build is: reports are read and checked, then everything of each subject and report is made, then the files about
 * the whole site. Each stage has a total of its own.
 */
export interface Step {
  readonly stage: 'check' | 'make' | 'site';
  readonly done: number;
  readonly total: number;
}

export interface BuildRequest {
  readonly sources: readonly ReportSource[];
  /** The files that the sources are read from; none of them may lie in the folder that is replaced. */
  readonly inputs: readonly string[];
  /** The folder to write; made if it is not there, replaced if an earlier build has made it. */
  readonly out: string;
  /** Checked base address of the site. */
  readonly base: string;
  readonly options: Omit<OutputOptions, 'formats'>;
  /**
   * The formats of each subject. If absent, those of the old site, so that none of its addresses is lost; basic for a new site.
   */
  readonly formats?: Formats | undefined;
  /** What renders pictures in pixels, with its version and font; undefined to make none. */
  readonly pictures?: string | undefined;
  /** How many threads work. */
  readonly threads: number;
  /**
   * Pinned versions that builds of one session have made, so that each takes away what the one before it pinned: nobody
   * points at what an author saved between two thoughts. Read and added to; absent where every build counts.
   */
  readonly passing?: Set<string> | undefined;
  /** Makes everything anew, whatever the old site has. */
  readonly fresh?: boolean | undefined;
  /** Leaves out what the old site keeps for ever and is damaged, where a build would otherwise refuse. */
  readonly dropDamaged?: boolean | undefined;
  /** Ends the build, and leaves the old site as it was. */
  readonly signal?: AbortSignal | undefined;
  /** Called whenever something is done. */
  readonly onProgress?: ((step: Step) => void) | undefined;
}
