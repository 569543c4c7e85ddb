import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** The folder of the repository. */
export const root = resolve(import.meta.dirname, '..', '..');

/** @param {...string} parts a path inside the repository */
export const inRoot = (...parts) => join(root, ...parts);

/** @param {string} name a program; where it stands on the PATH, if it does */
export const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 1 where the program died of a signal or could not be started
 * @property {string} output all that it printed, when it ran quietly
 */

/**
 * Runs a program in the repository and waits for it. In quiet mode, output is shown only on failure.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv, timeout?: number, shell?: boolean, cwd?: string }} [options] timeout in ms; cwd: instead of the repository
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { quiet = false, env, timeout, shell, cwd = root } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      timeout,
      shell,
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', (error) => done({ code: 1, output: `${output}${String(error)}\n` }));
    child.once('close', (code) => done({ code: code ?? 1, output }));
  });
}

/**
 * Runs a JavaScript file with this Node.
 * @param {string} file path inside the repository
 * @param {readonly string[]} [args]
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runNode = (file, args = [], options = {}) => run(process.execPath, [inRoot(file), ...args], options);

/**
 * Runs npm: the one that started us, if so, in case several are installed.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNpm(args, options = {}) {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.[cm]?js$/.test(cli)) return run(process.execPath, [cli, ...args], options);
  // On Windows, npm is a .cmd file, which requires a shell.
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
