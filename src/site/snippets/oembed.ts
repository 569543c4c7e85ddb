import { pick } from '../../format/pick.js';
import { heightAt } from '../../embed/frame/heights.js';
import { type Locale } from '../../format/locale.js';
import { safeHref } from '../../report/fields/safe-href.js';
import type { Report } from '../../report/types.js';
import { escapeHtml } from '../../format/text/html.js';
import { FRAME_ATTRIBUTES, frameHeight } from '../pages/frame-height.js';
import type { Links } from '../links.js';
import type { Look } from '../look-pages.js';
import { subjectsOf, type Subject } from '../subject.js';
import { saidInstead } from './sentences.js';

/** The oEmbed 1.0 data of a page, shown by sites when somebody pastes the page's address. */
export interface Oembed {
  readonly version: '1.0';
  /** A report without a board has nothing to show in a frame. */
  readonly type: 'rich' | 'link';
  readonly title: string;
  readonly author_name: string;
  readonly author_url?: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  /** First text and link, then the frame: WordPress hides the text once the frame has loaded, and feeds keep it. */
  readonly html?: string;
  readonly width?: number;
  readonly height?: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

export interface OembedOptions {
  /** Whether pictures are built, for the thumbnail. */
  readonly pictures?: boolean;
  /** The consumer's maximum size in px; if it is less than the widget needs, the frame scrolls. */
  readonly maxWidth?: number;
  readonly maxHeight?: number;
  /** The look that the page is in, and its address then. */
  readonly look?: Look;
  readonly page?: string;
}

/** px; the frame shrinks with its container. */
const WIDTH = 640;

/** px: WordPress limits frames to this height and cuts off higher ones; within it, the page scrolls. */
const MAX_HEIGHT = 1_000;

/**
 * How much higher a figure is in a look than in the default one, at most: measured in Chromium in a frame of 640 px, for
 * each widget in both languages. The other looks are no higher.
 */
const HIGHER: Readonly<Record<string, number>> = { elder: 1.45, newsroom: 1.15, poster: 2.1 };

const higherIn = (look: Look): number =>
  [look.theme, look.density].reduce((factor, value) => factor * (HIGHER[value ?? ''] ?? 1), 1);

/** Seconds, as long as pages may be cached. A static file can't honour `maxwidth`, so its size fits everywhere. */
const CACHE_AGE = 300;

/** The oEmbed data of a subject's page. */
export function subjectOembed(
  subject: Subject,
  report: Report,
  locale: Locale,
  links: Links,
  options: OembedOptions = {},
): Oembed {
  const page = options.page ?? links.page(subject.id, locale);
  const quoted = quote(page, saidInstead(subject, report, locale));
  return {
    ...whose(report, locale, links),
    type: 'rich',
    title: pick(subject.title, locale),
    ...shown(subject, locale, page, quoted, options),
    ...(options.pictures && thumbnail(links.file(subject.id, locale, '.social.png'))),
  };
}

/**
 * The oEmbed data of a report's page: its first board in a frame, since the page itself can't be framed. A report
 * without a board is a link.
 */
export function reportOembed(report: Report, locale: Locale, links: Links, options: OembedOptions = {}): Oembed {
  const board = subjectsOf(report).find(({ kind }) => kind === 'board');
  const title = pick(report.title, locale);
  const common = { ...whose(report, locale, links), title } as const;
  if (!board) return { ...common, type: 'link' };
  return {
    ...common,
    type: 'rich',
    ...shown(board, locale, links.page(board.id, locale), quote(links.home(locale), title), options),
    ...(options.pictures && thumbnail(links.file(board.id, locale, '.social.png'))),
  };
}

function whose({ source, entity }: Report, locale: Locale, links: Links) {
  const original = safeHref(source.url);
  return {
    version: '1.0',
    author_name: pick(source.publisher, locale),
    ...(original !== undefined && { author_url: original }),
    provider_name: pick(entity.name, locale),
    provider_url: links.home(locale),
    cache_age: CACHE_AGE,
  } as const;
}

/** The frame of a subject, after its fallback text. */
function shown(
  subject: Subject,
  locale: Locale,
  page: string,
  quoted: string,
  { maxWidth = Infinity, maxHeight = Infinity, look = {} }: OembedOptions,
) {
  const width = Math.min(WIDTH, maxWidth);
  const needed = Math.ceil(heightAt(frameHeight(subject, locale), width) * higherIn(look));
  const height = Math.min(needed, maxHeight, MAX_HEIGHT);
  const framed = frame(page, pick(subject.title, locale), { width, height });
  return { html: quoted + framed, width, height };
}

const quote = (page: string, said: string): string =>
  `<blockquote><a href="${escapeHtml(page)}">${escapeHtml(said)}</a></blockquote>`;

const thumbnail = (thumbnail_url: string) => ({
  thumbnail_url,
  thumbnail_width: 1200,
  thumbnail_height: 630,
});

const frame = (page: string, title: string, { width, height }: { width: number; height: number }): string =>
  `<iframe src="${escapeHtml(page)}" title="${escapeHtml(title)}" width="${width}" height="${height}" style="max-width:100%" ${FRAME_ATTRIBUTES}></iframe>`;

export const oembedJson = (response: Oembed): string => `${JSON.stringify(response, null, 2)}\n`;

export function oembedXml(response: Oembed): string {
  const lines = Object.entries(response).map(([name, value]) => `  <${name}>${escapeHtml(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${lines.join('\n')}\n</oembed>\n`;
}
