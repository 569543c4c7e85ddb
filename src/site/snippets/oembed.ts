import { pick } from '../../format/pick.js';
import { heightAt } from '../../embed/frame/heights.js';
import { type Locale } from '../../format/locale.js';
import { safeHref } from '../../report/safe-href.js';
import type { Report } from '../../report/types.js';
import { escapeHtml } from '../../format/text/html.js';
import { FRAME_ATTRIBUTES, frameHeight } from '../pages/frame-height.js';
import type { Links } from '../links.js';
import { subjectsOf, type Subject } from '../subject.js';
import { saidInstead } from './in-short.js';

/** A page as oEmbed 1.0 describes it: what a site shows when somebody pastes the address of the page into it. */
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
  /** The words and the link first, then the frame: WordPress hides the words once the frame is there, and feeds keep them. */
  readonly html?: string;
  readonly width?: number;
  readonly height?: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

export interface OembedOptions {
  /** Whether pictures are drawn, so that there is one to show for the page. */
  readonly pictures?: boolean;
  /** The most that whoever asks has room for, in px; where it is less than the widget needs, the frame scrolls. */
  readonly maxWidth?: number;
  readonly maxHeight?: number;
}

/** px; the frame shrinks with what is around it where that lets it. */
const WIDTH = 640;

/** px: WordPress makes no frame higher, and one that is told more is cut off; the page in it scrolls. */
const MAX_HEIGHT = 1_000;

/** Seconds: as long as pages may be kept. A static file can't answer `maxwidth`, so it states what always fits. */
const CACHE_AGE = 300;

/** What is said of a subject's page. */
export function subjectOembed(
  subject: Subject,
  report: Report,
  locale: Locale,
  links: Links,
  options: OembedOptions = {},
): Oembed {
  const page = links.page(subject.id, locale);
  const quoted = quote(page, saidInstead(subject, report, locale));
  return {
    ...whose(report, locale, links),
    type: 'rich',
    title: pick(subject.title, locale),
    ...shown(subject, locale, links, quoted, options),
    ...(options.pictures && thumbnail(links.file(subject.id, locale, '.social.png'))),
  };
}

/**
 * What is said of the page of a whole report: its first board in a frame, since the page itself is in none. A report without one is
 * a link.
 */
export function reportOembed(report: Report, locale: Locale, links: Links, options: OembedOptions = {}): Oembed {
  const board = subjectsOf(report).find(({ kind }) => kind === 'board');
  const title = pick(report.title, locale);
  const common = { ...whose(report, locale, links), title } as const;
  if (!board) return { ...common, type: 'link' };
  return {
    ...common,
    type: 'rich',
    ...shown(board, locale, links, quote(links.home(locale), title), options),
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

/** The frame of a subject, behind the words that are read without it. */
function shown(
  subject: Subject,
  locale: Locale,
  links: Links,
  quoted: string,
  { maxWidth = Infinity, maxHeight = Infinity }: OembedOptions,
) {
  const width = Math.min(WIDTH, maxWidth);
  const height = Math.min(heightAt(frameHeight(subject, locale), width), maxHeight, MAX_HEIGHT);
  const framed = frame(links.page(subject.id, locale), pick(subject.title, locale), { width, height });
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
