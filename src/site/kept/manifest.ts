/** What was made of one subject, or of one report as a whole. */
export interface Made {
  /** Of everything that it was made from. */
  readonly hash: string;
  /** Of everything that was made; see `hashOfFiles`. Empty where it was not recorded, as by version 0.1.0. */
  readonly content: string;
  readonly files: number;
  readonly bytes: number;
  /** Characters that its pictures lack: kept, so that a build that makes no picture again still tells. */
  readonly missing?: readonly string[] | undefined;
  /** The folder in which a subject is pinned as it stands. */
  readonly pinned?: string | undefined;
}

export interface ReportManifest extends Made {
  /** Paths of the files of the whole report, within its folder. */
  readonly paths: readonly string[];
  /** By id. */
  readonly subjects: ReadonlyMap<string, Made>;
}

export interface Manifest {
  /** Version of the program that wrote it. */
  readonly version: string;
  /** By folder; empty for the only report. */
  readonly reports: ReadonlyMap<string, ReportManifest>;
  /** The files that others may point at for ever, by path in the site, with the hash of each; empty where it is not known. */
  readonly kept: ReadonlyMap<string, string>;
}

/** The form that this version writes. */
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

/** One line a subject and a kept file, sorted: the same for the same site, and small differences in version control. */
export function writeManifest({ version, reports, kept }: Manifest): string {
  const reportLine = ([folder, report]: readonly [string, ReportManifest]): string => {
    const whole = JSON.stringify({ ...made(report), paths: [...report.paths].sort() }).slice(0, -1);
    const subjects = sorted(report.subjects).map(([id, one]) => member(id, JSON.stringify(made(one))));
    return member(folder, `${whole},"subjects": ${lines(subjects)}}`);
  };
  const body = [
    member('reportWidgets', String(FORM)),
    member('version', JSON.stringify(version)),
    member('reports', lines(sorted(reports).map(reportLine))),
    member('kept', lines(sorted(kept).map(([path, hash]) => member(path, JSON.stringify(hash))))),
  ];
  return `${lines(body)}\n`;
}
