/* The oldest Node that the packages are for, as npm has it: a package with one program for each kind of machine. */
import { existsSync, mkdirSync } from 'node:fs';
import { inRoot, run, runNpm } from './run.mjs';

export const OLDEST = '20.19.0';

const NAME = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/**
 * Where that Node is; it is fetched where it is missing, 150 MB once.
 * @returns {Promise<string | undefined>} nothing where npm has none for this machine
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
