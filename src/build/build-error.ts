import type { BilingualText } from '../report/problems/problems.js';
import { UsageError } from './command-io.js';
import { codeOf } from './folder/exists.js';

/** A build failure with a cause outside the report: what, where, and a remedy. */
export class BuildError extends UsageError {}

const MAX_NAMED = 10;

/** File names for a message, with control and direction characters escaped; only the first of many. */
export function named(paths: readonly string[], most = MAX_NAMED): BilingualText {
  const first = paths.slice(0, most).map((path) => path.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped));
  const more = paths.length - first.length;
  if (!more) return { zh: first.join('、'), en: first.join(', ') };
  return { zh: `${first.join('、')}等${paths.length}个文件`, en: `${first.join(', ')} and ${more} more` };
}

const escaped = (character: string): string => `\\u{${character.codePointAt(0)!.toString(16)}}`;

type Say = (path: string, call: string) => BilingualText;

/** Messages for file system errors, by error code. */
const REASONS: ReadonlyMap<string, Say> = new Map(
  Object.entries<Say>({
    ENOSPC: (path) => ({
      zh: `${path}：磁盘已满，未写入任何内容，原有站点保持不变；请腾出空间后重试`,
      en: `${path}: the disk is full; the existing site was left unchanged; free some space and build again`,
    }),
    EDQUOT: (path) => ({
      zh: `${path}：超出磁盘配额，原有站点保持不变；请腾出空间后重试`,
      en: `${path}: the disk quota is exceeded; the existing site was left unchanged; free some space and build again`,
    }),
    EROFS: (path) => ({
      zh: `${path}：文件系统只读；请用--out指定可写的文件夹`,
      en: `${path}: the file system is read-only; choose a writable folder with --out`,
    }),
    EACCES: (path, call) => ({
      zh: `${path}：没有权限（${call}）；请检查读写权限，或用--out指定别的文件夹`,
      en: `${path}: permission denied (${call}); check the permissions, or choose another folder with --out`,
    }),
    ENOTDIR: (path) => ({
      zh: `${path}：其上级是文件，不是文件夹；请用--out指定别的位置`,
      en: `${path}: a parent of this path is a file, not a folder; choose another folder with --out`,
    }),
    ENAMETOOLONG: (path) => ({
      zh: `${path}：路径过长；请用--out指定较短的路径`,
      en: `${path}: the path is too long; choose a shorter one with --out`,
    }),
    ELOOP: (path) => ({
      zh: `${path}：符号链接互相指向，没有尽头；请改正链接，或用--out指定别的文件夹`,
      en: `${path}: symbolic links form a loop; correct them, or choose another folder with --out`,
    }),
    EMFILE: (path) => ({
      zh: `${path}：打开的文件过多；请提高上限（ulimit -n）后重试`,
      en: `${path}: too many open files; raise the limit (ulimit -n) and build again`,
    }),
    EBUSY: (path) => ({
      zh: `${path}：正被占用或为挂载点，无法替换；请用--out指定其中的子文件夹`,
      en: `${path}: in use or a mount point, so it can't be replaced; choose a folder inside it with --out`,
    }),
  }),
);
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['EPERM', 'EACCES'],
  ['EXDEV', 'EBUSY'],
  ['ENFILE', 'EMFILE'],
  ['EFBIG', 'ENOSPC'],
  // A file is in the way of a folder.
  ['EEXIST', 'ENOTDIR'],
]);

/** For all other errors, with only the system's information. */
const other =
  (code: string): Say =>
  (path, call) => ({
    zh: `${path}：系统拒绝了操作（${call}：${code}）；请检查该路径，或用--out指定别的文件夹`,
    en: `${path}: the operating system refused the operation (${call}: ${code}); check this path, or choose another folder with --out`,
  });

/**
 * Converts a file system error into a message; other errors are returned unchanged.
 * @param place named if the error has no path of its own
 */
export function explained(error: unknown, place: string): unknown {
  const code = codeOf(error);
  if (!(error instanceof Error) || error instanceof UsageError || !code) return error;
  const { path, syscall } = error as NodeJS.ErrnoException;
  const reason = REASONS.get(ALIKE.get(code) ?? code) ?? (syscall === undefined ? undefined : other(code));
  return reason ? new BuildError(reason(path ?? place, syscall ?? code)) : error;
}
