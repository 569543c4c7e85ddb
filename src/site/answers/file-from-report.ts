import type { Report } from '../../report/types.js';
import { linksOf } from '../links.js';
import { narrowed } from '../narrow.js';
import { lookOfPath } from '../look-pages.js';
import { REPORT_OUTPUTS, SUBJECT_OUTPUTS } from '../outputs.js';
import { lookOutputs } from '../page-outputs.js';
import { localesFor } from '../render.js';
import { siteFile, type SiteFile } from '../site-file.js';
import { isFolderName } from '../subject-problems.js';
import { readied, type Ready } from './answer.js';
import {
  earlierFor,
  mayHaveFolder,
  othersFor,
  withTimeout,
  throwIfAborted,
  subjectIn,
  type RequestState,
} from './request-state.js';
import { basisOf, type FileCache } from './file-cache.js';

/**
 * One file of a report: of the one at the root, or of the one named by the first path segment. No report is loaded if
 * its path rules the file out.
 */
export async function fileFromReport(path: string, asked: RequestState, cache: FileCache): Promise<Ready | undefined> {
  const [folder = '', ...parts] = path.split('/');
  const rest = parts.join('/');
  const isAtRoot = await mayBeMade('', path, asked);
  const isBelow = isFolderName(folder) && (await mayBeMade(folder, rest, asked));
  if (!isAtRoot && !isBelow) return undefined;
  const root = await withTimeout(asked, () => asked.options.report(''));
  if (root) return isAtRoot ? cachedOrMade({ report: root, folder: '', path }, asked, cache) : undefined;
  const report = isBelow ? await withTimeout(asked, () => asked.options.report(folder)) : undefined;
  return report && cachedOrMade({ report, folder, path: rest }, asked, cache);
}

/** A file of one subject; the folder's name is its id. */
const OF_A_SUBJECT = /^(?:w|pinned)\/([^/]+)\//;

/** Whether a report could have a file, judged by the path alone. */
async function mayBeMade(folder: string, path: string, asked: RequestState): Promise<boolean> {
  if (!OF_A_SUBJECT.test(path)) return REPORT_OUTPUTS.some((output) => output.owns(path));
  return mayHaveFolder(asked, folder, path.slice(0, path.lastIndexOf('/')));
}

/** A file to make, by its path within the folder of a report. */
interface Wanted {
  readonly report: Report;
  readonly folder: string;
  readonly path: string;
}

async function cachedOrMade(wanted: Wanted, asked: RequestState, cache: FileCache): Promise<Ready | undefined> {
  const known = await cachedFile(wanted, asked, cache);
  if (known) return known;
  const { turn } = asked.options;
  // Without turns, requests may not even be allowed to wait for each other, as on a worker network.
  if (!turn) return makeAndCache(wanted, asked, cache);
  await turn();
  throwIfAborted(asked);
  // Another request may be making it, or has while this one waited.
  await cache.making.get(keyOf(wanted, false))?.catch(() => undefined);
  return (await cachedFile(wanted, asked, cache)) ?? makeAndCache(wanted, asked, cache);
}

async function makeAndCache(wanted: Wanted, asked: RequestState, cache: FileCache): Promise<Ready | undefined> {
  const key = keyOf(wanted, false);
  const making = (async () => {
    const file = await madeOf(wanted, asked);
    if (!file) return undefined;
    const ready = await readied(file);
    cache.set(keyOf(wanted, asked.others !== undefined), basisOf([wanted.report, ...(asked.others ?? [])]), ready);
    return ready;
  })();
  cache.making.set(key, making);
  try {
    return await making;
  } finally {
    if (cache.making.get(key) === making) cache.making.delete(key);
  }
}

/** A file that depends on other reports has another key, so that those are only loaded where they matter. */
const keyOf = ({ folder, path }: Wanted, hasOthers: boolean): string => `${hasOthers ? '+' : ''}${folder}/${path}`;

async function cachedFile(wanted: Wanted, asked: RequestState, cache: FileCache): Promise<Ready | undefined> {
  const alone = cache.get(keyOf(wanted, false), basisOf([wanted.report]));
  if (alone || !cache.has(keyOf(wanted, true))) return alone;
  return cache.get(keyOf(wanted, true), basisOf([wanted.report, ...(await othersFor(wanted.folder, asked))]));
}

async function madeOf({ report, folder, path }: Wanted, asked: RequestState): Promise<SiteFile | undefined> {
  const { base, more = [], options } = asked.options;
  const job = { report, links: linksOf(report, base, folder), options: { bom: false, pictures: false, ...options } };
  const whole = REPORT_OUTPUTS.find((output) => output.owns(path));
  if (whole) {
    if (whole.isOf && !whole.isOf(report, path)) return undefined;
    const earlier = whole.showsEarlier && (await earlierFor(report, folder, asked));
    return (await whole.render({ ...job, ...(earlier && { earlier }) })).find((file) => file.path === path);
  }
  const id = OF_A_SUBJECT.exec(path)?.[1];
  const subject = id === undefined ? undefined : await subjectIn(report, folder, id, asked);
  if (!subject) return undefined;
  const subjectJob = { ...job, report: narrowed(report, subject), subject };
  const look = lookOfPath(path);
  const outputs = [...SUBJECT_OUTPUTS, ...(look === undefined ? [] : lookOutputs([look])), ...more].filter(
    ({ isPinned = false }) => isPinned === path.startsWith('pinned/'),
  );
  for (const output of outputs)
    for (const locale of localesFor(output, subjectJob))
      if (output.path(subjectJob, locale) === path) {
        const body = await output.render(subjectJob, locale);
        return body === undefined ? undefined : siteFile(path, body);
      }
  return undefined;
}
