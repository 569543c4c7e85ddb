import type { Report } from '../report/types.js';
import { answer, notFound } from './answers/answer.js';
import { earlierFor, mayHave, patiently, stillWaiting, subjectIn, type Asked } from './answers/ask.js';
import { liveOembed } from './answers/live-oembed.js';
import type { HandlerOptions } from './answers/options.js';
import { Refusal, refused } from './answers/refusal.js';
import { linksOf } from './links.js';
import { narrowed } from './narrow.js';
import { REPORT_OUTPUTS, SUBJECT_OUTPUTS } from './outputs.js';
import { localesFor } from './render.js';
import { isSafePath, siteFile, type SiteFile } from './site-file.js';
import { isFolderName } from './subject.js';

export type { HandlerOptions } from './answers/options.js';

/** Answers a request like the static site: the same addresses, the same bytes. */
export type Handler = (request: Request) => Promise<Response>;

/**
 * A handler for any server with the web's Request and Response. Its caches are keyed by the report and freed with it.
 */
export function makeHandler(options: HandlerOptions): Handler {
  return async (request) => {
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD')
        throw new Refusal(405, '只支持GET和HEAD。', 'Only GET and HEAD are answered.');
      const asked = { options, signal: request.signal };
      const file = await find(request, asked);
      return file ? await answer(request, file) : await notFound(request, asked);
    } catch (error) {
      if (error instanceof Refusal) return refused(request, error);
      throw error;
    }
  };
}

async function find({ url }: Request, asked: Asked): Promise<SiteFile | undefined> {
  const { base, mount = new URL(base).pathname, file } = asked.options;
  const { pathname, searchParams } = new URL(url);
  if (!pathname.startsWith(mount)) return undefined;
  const path = decoded(pathname.slice(mount.length));
  if (path === 'oembed') return liveOembed(searchParams, asked);
  const wanted = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!isSafePath(wanted)) return undefined;
  const body = await patiently(asked, () => file?.(wanted));
  return body === undefined ? made(wanted, asked) : siteFile(wanted, body);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new Refusal(400, '网址中的%编码有误。', 'The address has a broken % sequence.');
  }
}

/**
 * Makes one file of a report: of the one at the root, or of the one named by the first path segment. No report is
 * loaded if its path rules the file out.
 */
async function made(path: string, asked: Asked): Promise<SiteFile | undefined> {
  const [folder = '', ...parts] = path.split('/');
  const rest = parts.join('/');
  const isAtRoot = await mayBeMade('', path, asked);
  const isBelow = isFolderName(folder) && (await mayBeMade(folder, rest, asked));
  if (!isAtRoot && !isBelow) return undefined;
  const root = await patiently(asked, () => asked.options.report(''));
  if (root) return isAtRoot ? madeOf(root, '', path, asked) : undefined;
  const report = isBelow ? await patiently(asked, () => asked.options.report(folder)) : undefined;
  return report && madeOf(report, folder, rest, asked);
}

/** A file of one subject; the folder's name is its id. */
const OF_A_SUBJECT = /^(?:w|pinned)\/([^/]+)\//;

/** Whether a report could have a file, judged by the path alone. */
async function mayBeMade(folder: string, path: string, asked: Asked): Promise<boolean> {
  if (!OF_A_SUBJECT.test(path)) return REPORT_OUTPUTS.some((output) => output.owns(path));
  return mayHave(asked, folder, path.slice(0, path.lastIndexOf('/')));
}

async function madeOf(report: Report, folder: string, path: string, asked: Asked): Promise<SiteFile | undefined> {
  const { base, more = [], options, turn } = asked.options;
  const job = { report, links: linksOf(report, base, folder), options: { bom: false, pictures: false, ...options } };
  await turn?.();
  stillWaiting(asked);
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
  const outputs = [...SUBJECT_OUTPUTS, ...more].filter(
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
