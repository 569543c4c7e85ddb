import { describe, expect, it } from 'vitest';
import { BuildError, explained } from '../../src/build/build-error.js';

describe('explained', () => {
  const refusal = (code: string, path?: string): Error =>
    Object.assign(new Error(code), { code, path, syscall: 'open' });

  it.each([
    ['ENOSPC', 'a/zh.svg: the disk is full; the existing site was left unchanged; free some space and build again'],
    [
      'EDQUOT',
      'a/zh.svg: the disk quota is exceeded; the existing site was left unchanged; free some space and build again',
    ],
    ['EROFS', 'a/zh.svg: the file system is read-only; choose a writable folder with --out'],
    ['EACCES', 'a/zh.svg: permission denied (open); check the permissions, or choose another folder with --out'],
    ['EPERM', 'a/zh.svg: permission denied (open); check the permissions, or choose another folder with --out'],
    ['ENOTDIR', 'a/zh.svg: a parent of this path is a file, not a folder; choose another folder with --out'],
    ['EXDEV', "a/zh.svg: in use or a mount point, so it can't be replaced; choose a folder inside it with --out"],
    ['ELOOP', 'a/zh.svg: symbolic links form a loop; correct them, or choose another folder with --out'],
    ['ENFILE', 'a/zh.svg: too many open files; raise the limit (ulimit -n) and build again'],
  ])('%s', (code, said) => {
    const error = explained(refusal(code, 'a/zh.svg'), 'site');
    expect(error instanceof BuildError && error.words.en).toBe(said);
  });

  it('names the site where the error names no path, in Chinese too', () => {
    const error = explained(refusal('ENOSPC'), 'site');
    expect(error instanceof BuildError && error.words.zh).toBe(
      'site：磁盘已满，未写入任何内容，原有站点保持不变；请腾出空间后重试',
    );
  });

  it.each(['EIO', 'ESTALE', 'ENOENT', 'EISDIR', 'ERR_FS_EISDIR', 'EXYZ'])(
    'RF16: %s, as any other, is a line',
    (code) => {
      const error = explained(refusal(code, 'a/zh.svg'), 'site');
      expect(error instanceof BuildError && error.words).toEqual({
        zh: `a/zh.svg：系统拒绝了操作（open：${code}）；请检查该路径，或用--out指定别的文件夹`,
        en: `a/zh.svg: the operating system refused the operation (open: ${code}); check this path, or choose another folder with --out`,
      });
    },
  );

  it('leaves every other error as it is', () => {
    const error = new Error('a bug of ours');
    expect(explained(error, 'site')).toBe(error);
    const ours = Object.assign(new TypeError('a bug of ours'), { code: 'ERR_INVALID_ARG_TYPE' });
    expect(explained(ours, 'site')).toBe(ours);
    expect(explained(refusal('constructor'), 'site')).toBeInstanceOf(Error);
  });
});
