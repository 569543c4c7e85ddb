import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { WORKER_LIMITS } from './small-heap.js';
import { perform, type TaskResult, type Task, type BuildSettings } from './task.js';
import type { Answer } from './worker.js';

/** Runs batches of tasks concurrently. */
export interface Pool {
  /** Maximum concurrent batches; submitting more only uses memory. */
  readonly size: number;
  run(tasks: readonly Task[]): Promise<readonly TaskResult[]>;
  close(): Promise<void>;
}

const ENTRY = new URL('./worker.js', import.meta.url);

/**
 * A pool of threads, each with its own copy of the program; in this thread if only one is requested, or if the program
 * runs from source, which a thread can't load.
 */
export const makePool = (threads: number, settings: BuildSettings): Pool =>
  threads > 1 && existsSync(fileURLToPath(ENTRY)) ? threadPool(threads, settings) : ownThread(settings);

function ownThread(settings: BuildSettings): Pool {
  let isClosed = false;
  let running: Promise<unknown> = Promise.resolve();
  async function make(tasks: readonly Task[]): Promise<readonly TaskResult[]> {
    const done: TaskResult[] = [];
    for (const task of tasks) if (!isClosed) done.push(await perform(task, settings));
    // Yields to signals and the progress line.
    await new Promise((next) => setImmediate(next));
    return done;
  }
  return {
    size: 1,
    run(tasks) {
      const made = make(tasks);
      running = Promise.allSettled([running, made]);
      return made;
    },
    // Pending work would otherwise write into a cleared folder.
    async close() {
      isClosed = true;
      await running;
    },
  };
}

function threadPool(threads: number, settings: BuildSettings): Pool {
  const all: Worker[] = [];
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];

  function start(): Worker {
    const worker = new Worker(ENTRY, { workerData: settings, resourceLimits: WORKER_LIMITS });
    all.push(worker);
    return worker;
  }
  // Threads are started on demand: a build of ten facts would finish before four threads have started.
  const acquire = (): Promise<Worker> => {
    const free = idle.pop() ?? (all.length < threads ? start() : undefined);
    return free ? Promise.resolve(free) : new Promise((take) => waiting.push(take));
  };
  const release = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };

  return {
    size: threads,
    async run(tasks) {
      const worker = await acquire();
      const done = await ask(worker, tasks);
      release(worker);
      return done;
    },
    async close() {
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}

/** Sends a batch to a worker. A worker that dies, for example out of memory, is reported as an error. */
function ask(worker: Worker, tasks: readonly Task[]): Promise<readonly TaskResult[]> {
  return new Promise((done, failed) => {
    const settle = (end: () => void): void => {
      worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit');
      end();
    };
    worker.once('message', (answer: Answer) => {
      settle(() => ('done' in answer ? done(answer.done) : failed(revived(answer.error))));
    });
    worker.once('error', (error) => settle(() => failed(error)));
    worker.once('exit', (code) => settle(() => failed(new Error(`a worker ended with exit code ${code}`))));
    worker.postMessage(tasks);
  });
}

const revived = ({ message, ...rest }: Extract<Answer, { error: unknown }>['error']): Error =>
  Object.assign(new Error(message), rest);
