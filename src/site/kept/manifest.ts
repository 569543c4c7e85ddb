/** The manifest entry of one subject, or of the shared files of one report. */
export interface Made {
  /** Hash of all inputs. */
  readonly hash: string;
  /** Hash of all outputs; see `hashOfFiles`. Empty if not recorded, as by version 0.1.0. */
  readonly content: string;
  readonly files: number;
  readonly bytes: number;
  /** Characters without a glyph in its pictures: cached, so that a build that reuses the pictures still warns. */
  readonly missing?: readonly string[] | undefined;
  /** The folder of the subject's current pinned version. */
  readonly pinned?: string | undefined;
}

export interface ReportManifest extends Made {
  /** Paths of the shared files of the report, within its folder. */
  readonly paths: readonly string[];
  /** By id. */
  readonly subjects: ReadonlyMap<string, Made>;
}

export interface Manifest {
  /** Version of the program that wrote it. */
  readonly version: string;
  /** Which part of how many, such as `3/16`, if the folder is a share of a site; absent for a whole site. */
  readonly shard?: string | undefined;
  /** By folder; empty for the only report. */
  readonly reports: ReadonlyMap<string, ReportManifest>;
  /** Permanent files by path in the site, with their hashes; empty if unknown. */
  readonly kept: ReadonlyMap<string, string>;
}

/** The format version written by this program. */
export const FORM = 2;

const sorted = <T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1));

const lines = (all: readonly string[]): string => (all.length ? `{\n${all.join(',\n')}\n}` : '{}');

const member = (name: string, json: string): string => `${JSON.stringify(name)}: ${json}`;

const made = ({ hash, content, files, bytes, missing, pinned }: Made): object => ({
  hash,
  content,
  files,
  bytes,
  missing,
  pinned,
});

/** One line per subject and permanent file, sorted: deterministic, with small diffs in version control. */
export function writeManifest({ version, shard, reports, kept }: Manifest): string {
  const reportLine = ([folder, report]: readonly [string, ReportManifest]): string => {
    const whole = JSON.stringify({ ...made(report), paths: [...report.paths].sort() }).slice(0, -1);
    const subjects = sorted(report.subjects).map(([id, one]) => member(id, JSON.stringify(made(one))));
    return member(folder, `${whole},"subjects": ${lines(subjects)}}`);
  };
  const body = [
    member('reportWidgets', String(FORM)),
    member('version', JSON.stringify(version)),
    ...(shard === undefined ? [] : [member('shard', JSON.stringify(shard))]),
    member('reports', lines(sorted(reports).map(reportLine))),
    member('kept', lines(sorted(kept).map(([path, hash]) => member(path, JSON.stringify(hash))))),
  ];
  return `${lines(body)}\n`;
}
