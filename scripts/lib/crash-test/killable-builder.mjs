import { fork } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { inRoot } from '../run.mjs';

/** @typedef {{ code: number, said: string }} Ended */

/** Runs builds in a separate process, reused until it is killed. */
export function openBuilder() {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  async function started() {
    if (child) return child;
    const one = fork(inRoot('scripts', 'lib', 'crash-test', 'builder-process.mjs'), { stdio: 'ignore' });
    await new Promise((done) => one.once('message', done));
    return (child = one);
  }
  return {
    /** @param {readonly string[]} args @returns {Promise<Ended>} */
    async build(args) {
      const one = await started();
      return new Promise((done) => {
        const died = () => done({ code: 71, said: 'the process died' });
        one.once('exit', died);
        one.once('message', (ended) => {
          one.off('exit', died);
          done(/** @type {Ended} */ (ended));
        });
        one.send(args);
      });
    },
    /** Starts a build and kills it after some milliseconds. @param {readonly string[]} args @param {number} ms */
    async kill(args, ms) {
      const one = await started();
      one.send(args);
      await wait(ms);
      child = undefined;
      await new Promise((done) => {
        one.once('exit', done);
        one.kill('SIGKILL');
      });
    },
    close() {
      child?.kill('SIGKILL');
    },
  };
}
