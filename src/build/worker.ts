import { parentPort, workerData } from 'node:worker_threads';
import { perform, type TaskResult, type Task, type BuildSettings } from './task.js';

/** A worker's answer to a batch: the outcomes, or an error. */
export type Answer =
  | { readonly done: readonly TaskResult[] }
  | {
      readonly error: {
        readonly message: string;
        readonly code?: string;
        readonly path?: string;
        readonly syscall?: string;
      };
    };

/** An error as plain data: its class is lost between threads, but code and path must be kept. */
function plain(error: unknown): Extract<Answer, { error: unknown }>['error'] {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  return { message: error.message, ...(code && { code }), ...(path && { path }), ...(syscall && { syscall }) };
}

async function answer(tasks: readonly Task[]): Promise<Answer> {
  try {
    const done: TaskResult[] = [];
    for (const task of tasks) done.push(await perform(task, workerData as BuildSettings));
    return { done };
  } catch (error) {
    return { error: plain(error) };
  }
}

parentPort?.on('message', (tasks: readonly Task[]) => {
  void answer(tasks).then((said) => parentPort?.postMessage(said));
});
