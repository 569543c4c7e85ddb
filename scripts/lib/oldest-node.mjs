/* The oldest supported Node, from npm: a package with a binary for each platform. */
import { existsSync, mkdirSync } from 'node:fs';
import { inRoot, run, runNpm } from './run.mjs';

export const OLDEST = '20.19.0';

const NAME = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/**
 * Path of that Node; downloads it if missing, 150 MB once.
 * @returns {Promise<string | undefined>} undefined if npm has none for this platform
 */
export async function ensureOldestNode() {
  const folder = inRoot('.cache', `node-${OLDEST}`);
  const program = `${folder}/node_modules/${NAME}/bin/node${process.platform === 'win32' ? '.exe' : ''}`;
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    console.log(`Fetching Node ${OLDEST} (about a minute) …`);
    const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder];
    const { code, output } = await runNpm(['install', ...flags, `${NAME}@${OLDEST}`], { quiet: true });
    if (code !== 0) console.log(output.trim());
  }
  return existsSync(program) && (await run(program, ['--version'], { quiet: true })).code === 0 ? program : undefined;
}
