/* The oldest supported Node, from npm: a package with a binary for each platform. */
import { join } from 'node:path';
import { fromNpm } from './from-npm.mjs';
import { run } from './run.mjs';

export const OLDEST = '20.19.0';

const isWindows = process.platform === 'win32';

/**
 * Path of that Node; downloads it if missing, 150 MB once.
 * @returns {Promise<string | undefined>} undefined if npm has none for this platform
 */
export async function ensureOldestNode() {
  const folder = await fromNpm(`node-${isWindows ? 'win' : process.platform}-${process.arch}`, OLDEST);
  const program = folder && join(folder, 'bin', isWindows ? 'node.exe' : 'node');
  return program && (await run(program, ['--version'], { quiet: true })).code === 0 ? program : undefined;
}
