import type { BilingualText } from '../report/problems.js';

/** A build that can't go on, for a reason outside the report: what, where, and what to do. */
export class BuildError extends Error {
  constructor(readonly words: BilingualText) {
    super(words.en);
  }
}

type Say = (path: string) => BilingualText;

/** Why a file system refuses, by its own code, in words that help. */
const REASONS: Readonly<Record<string, Say>> = {
  ENOSPC: (path) => ({
    zh: `${path}：磁盘已满，未写入任何内容，原有站点保持不变；请腾出空间后重试`,
    en: `${path}: the disk is full; nothing was changed, the old site stands; make room and build again`,
  }),
  EDQUOT: (path) => ({
    zh: `${path}：超出磁盘配额，原有站点保持不变；请腾出空间后重试`,
    en: `${path}: over the disk quota; the old site stands; make room and build again`,
  }),
  EROFS: (path) => ({
    zh: `${path}：文件系统只读；请用--out指定可写的文件夹`,
    en: `${path}: the file system is read-only; name a folder that can be written with --out`,
  }),
  EACCES: (path) => ({
    zh: `${path}：没有写入权限；请检查权限，或用--out指定别的文件夹`,
    en: `${path}: no permission to write; check the permissions, or name another folder with --out`,
  }),
  ENOTDIR: (path) => ({
    zh: `${path}：其上级是文件，不是文件夹；请用--out指定别的位置`,
    en: `${path}: a part of this path is a file, not a folder; name another place with --out`,
  }),
  ENAMETOOLONG: (path) => ({
    zh: `${path}：路径过长；请用--out指定较短的路径`,
    en: `${path}: the path is too long; name a shorter one with --out`,
  }),
  EMFILE: (path) => ({
    zh: `${path}：打开的文件过多；请提高上限（ulimit -n）后重试`,
    en: `${path}: too many open files; raise the limit (ulimit -n) and build again`,
  }),
  EBUSY: (path) => ({
    zh: `${path}：正被占用或为挂载点，无法替换；请用--out指定其中的子文件夹`,
    en: `${path}: in use, or a mount point, and can't be replaced; name a folder inside it with --out`,
  }),
};
const ALIKE: Readonly<Record<string, string>> = {
  EPERM: 'EACCES',
  EXDEV: 'EBUSY',
  ENFILE: 'EMFILE',
  EFBIG: 'ENOSPC',
  // A folder is to be made where a file is.
  EEXIST: 'ENOTDIR',
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/**
 * The error in words, where a file system has refused; any other as it is.
 * @param place said where the error names no path itself
 */
export function explained(error: unknown, place: string): unknown {
  const code = codeOf(error);
  const reason = new Map(Object.entries(REASONS)).get(ALIKE[code] ?? code);
  if (!reason) return error;
  const path = error instanceof Error && 'path' in error ? error.path : undefined;
  return new BuildError(reason(typeof path === 'string' ? path : place));
}
