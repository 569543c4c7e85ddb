import { readFile } from 'node:fs/promises';
import { UsageError } from './io.js';

/** A file's bytes and the text that they are; a byte order mark stays, since offsets count it. */
export interface TextFile {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/**
 * Reads a file as UTF-8.
 * @throws UsageError where it can't be read, or is not UTF-8
 */
export async function readText(path: string): Promise<TextFile> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  if (bytes.length > MOST_BYTES) throw tooLarge(path);
  try {
    return { bytes, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    throw new UsageError({
      zh: `${path}：不是UTF-8文本；请先转换编码，例如iconv -f GB18030 -t UTF-8`,
      en: `${path}: not a UTF-8 text; convert it first, for example with iconv -f GB18030 -t UTF-8`,
    });
  }
}

/** What one text of the language that this is written in can hold. */
const MOST_BYTES = 512_000_000;

const tooLarge = (path: string): UsageError =>
  new UsageError({
    zh: `${path}：超过512 MB，无法读取；请检查是否选错了文件`,
    en: `${path}: more than 512 MB, which can't be read; check that it is the file that you mean`,
  });

function unreadable(path: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ERR_FS_FILE_TOO_LARGE') return tooLarge(path);
  if (code === 'ENOENT')
    return new UsageError({ zh: `${path}：没有这个文件；请检查路径`, en: `${path}: no such file; check the path` });
  if (code === 'EISDIR')
    return new UsageError({ zh: `${path}：是文件夹；请给出其中的文件`, en: `${path}: a folder; name a file in it` });
  return new UsageError({
    zh: `${path}：无法读取（${code}）；请检查权限`,
    en: `${path}: can't be read (${code}); check its permissions`,
  });
}
