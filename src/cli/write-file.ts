import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { UsageError } from '../build/command-io.js';

/**
 * Replaces a file atomically; symbolic links and permissions are kept.
 * @throws UsageError if it can't be written
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const place = await realpath(file).catch(() => file);
  const next = `${place}.${process.pid}.part`;
  try {
    const mode = await stat(place).then(
      (found) => found.mode,
      () => undefined,
    );
    await writeFile(next, content, { flag: 'wx', ...(mode !== undefined && { mode }) });
    await rename(next, place);
  } catch (error) {
    await rm(next, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError({
      zh: `${file}：无法写入（${code}），未作改动；请检查权限`,
      en: `${file}: cannot be written (${code}); the file was not changed; check its permissions`,
    });
  }
}
