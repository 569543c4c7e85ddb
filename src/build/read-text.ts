import { readFile, stat } from 'node:fs/promises';
import { UsageError } from './command-io.js';

/** A file's bytes and text; a byte order mark is kept, since offsets include it. */
export interface TextFile {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/**
 * Reads a file as UTF-8.
 * @throws UsageError if it can't be read, is no regular file, is too large, or is not UTF-8
 */
export async function readText(path: string): Promise<TextFile> {
  if ((await sizeOf(path)) > MAX_BYTES) throw tooLarge(path);
  const bytes = await readFile(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  try {
    return { bytes, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    throw new UsageError({
      zh: `${path}：不是UTF-8文本；请先转换编码，例如iconv -f GB18030 -t UTF-8`,
      en: `${path}: not a UTF-8 text; convert it first, for example with iconv -f GB18030 -t UTF-8`,
    });
  }
}

/**
 * The size of a file in bytes, checked before reading: a device or a pipe may never end, and would fill the memory.
 * Missing files and folders are reported by the actual read.
 * @throws UsageError if it is neither a regular file nor a folder
 */
export async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  if (!found || found.isFile() || found.isDirectory()) return found?.size ?? 0;
  throw new UsageError({
    zh: `${path}：不是普通文件；请先存为文件`,
    en: `${path}: not a regular file; save it as one first`,
  });
}

/** V8's maximum string length, in bytes of ASCII. */
const MAX_BYTES = 512_000_000;

const tooLarge = (path: string): UsageError =>
  new UsageError({
    zh: `${path}：超过512 MB，无法读取；请检查是否选错了文件`,
    en: `${path}: larger than 512 MB, which is too large to read; check that this is the right file`,
  });

function unreadable(path: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ERR_FS_FILE_TOO_LARGE') return tooLarge(path);
  if (code === 'ENOENT')
    return new UsageError({ zh: `${path}：没有这个文件；请检查路径`, en: `${path}: no such file; check the path` });
  if (code === 'EISDIR')
    return new UsageError({
      zh: `${path}：是文件夹；请给出其中的文件`,
      en: `${path}: this is a folder; name a file in it`,
    });
  return new UsageError({
    zh: `${path}：无法读取（${code}）；请检查权限`,
    en: `${path}: can't be read (${code}); check its permissions`,
  });
}
