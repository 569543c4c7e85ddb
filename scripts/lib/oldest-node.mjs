/* The oldest Node that the packages are for, as npm has it: a package with one program for each kind of machine. */
import { join } from 'node:path';
import { fromNpm } from './from-npm.mjs';
import { run } from './run.mjs';

export const OLDEST = '20.19.0';

const isWindows = process.platform === 'win32';

/**
 * Where that Node is; it is fetched where it is missing, 150 MB once.
 * @returns {Promise<string | undefined>} nothing where npm has none for this machine
 */
export async function ensureOldestNode() {
  const folder = await fromNpm(`node-${isWindows ? 'win' : process.platform}-${process.arch}`, OLDEST);
  const program = folder && join(folder, 'bin', isWindows ? 'node.exe' : 'node');
  return program && (await run(program, ['--version'], { quiet: true })).code === 0 ? program : undefined;
}
