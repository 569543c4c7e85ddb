import { COMPARISON_ID, isOfSeveral, trendId } from '../../models/page/trend-ids.js';
import { findFact, findFormer } from '../../report/lookup.js';
import type { Report } from '../../report/types.js';
import { earlierAmong } from '../earlier.js';
import { subjectIndex } from '../subject-index.js';
import { pastSubjects, type Subject } from '../subject.js';
import type { HandlerOptions } from './options.js';
import { Refusal } from './refusal.js';

/** The options of a handler, and the state of one request. */
export interface RequestState {
  readonly options: HandlerOptions;
  readonly signal: AbortSignal;
  /** Other reports, once they have been loaded for this request: what is made depends on them. */
  others?: readonly Report[];
}

/** Stops the work for an aborted request. Nobody reads this response. */
export function throwIfAborted({ signal }: RequestState): void {
  if (signal.aborted) throw new Refusal(499, '请求已取消。', 'The request was cancelled.');
}

/**
 * Calls the data source with a timeout, and stops when the request is aborted. A slow or failing source is a 503.
 */
export async function withTimeout<T>(asked: RequestState, ask: () => T | Promise<T>): Promise<T> {
  throwIfAborted(asked);
  try {
    const work = ask();
    return work instanceof Promise ? await inTime(asked, work) : work;
  } catch {
    throwIfAborted(asked);
    throw new Refusal(503, '数据暂时无法读取，请稍后再试。', 'The data cannot be read at the moment; try again later.');
  }
}

/** Whether a site may have a file in a folder below that of a report; cheap if the site was built before. */
export const mayHaveFolder = async (asked: RequestState, report: string, folder: string): Promise<boolean> =>
  (await withTimeout(asked, () => asked.options.hasFolder?.((report && `${report}/`) + folder))) ?? true;

async function inTime<T>({ options: { patience = 5000 }, signal }: RequestState, work: Promise<T>): Promise<T> {
  let end = (): void => undefined;
  const over = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new Error('late')), patience);
    const left = (): void => reject(new Error('left'));
    signal.addEventListener('abort', left);
    end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', left);
    };
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    end();
  }
}

/** The other reports of an entity, loaded once per request. */
export async function othersFor(folder: string, asked: RequestState): Promise<readonly Report[]> {
  asked.others ??= (await withTimeout(asked, () => asked.options.others?.(folder))) ?? [];
  return asked.others;
}

/** The earlier reports that a report's page shows; empty if none are known. */
export const earlierFor = async (report: Report, folder: string, asked: RequestState): Promise<readonly Report[]> =>
  earlierAmong(report, await othersFor(folder, asked));

/** A subject by its id. Other reports are loaded only if it spans several and this report contains its figure. */
export async function subjectIn(
  report: Report,
  folder: string,
  id: string,
  asked: RequestState,
): Promise<Subject | undefined> {
  if (!isOfSeveral(id)) return subjectIndex(report).get(id);
  const own = id.slice(0, -trendId('').length);
  if (id !== COMPARISON_ID && !findFact(report, own) && !findFormer(report, own)) return undefined;
  return pastSubjects(report, await earlierFor(report, folder, asked)).find((one) => one.id === id);
}
