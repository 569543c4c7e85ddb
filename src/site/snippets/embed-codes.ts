import { pick } from '../../format/pick.js';
import type { CodeKind } from '../../format/words/codes.js';
import { heightAt, heightStyle } from '../../embed/frame-heights.js';
import { type Locale } from '../../format/locale.js';
import { words } from '../../format/words.js';
import { textBehind, textOf } from '../../format/phrase.js';
import { factContent } from '../../models/parts/fact-content.js';
import { ownFigure, sentenceAround } from '../../models/parts/figure-in-text.js';
import type { Fact, Report } from '../../report/types.js';
import { escapeHtml } from '../../format/html.js';
import { factView } from '../data/fact-view.js';
import { FRAME_ATTRIBUTES, frameRoom } from '../pages/frame-room.js';
import { subjectHtml } from './html.js';
import { paths, type Links } from '../links.js';
import { subjectMarkdown } from './markdown.js';
import { pictureChoices } from '../pictures/picture-choices.js';
import { shortOf } from './sentences.js';
import { isOneFigure, type Subject } from '../subject.js';
import { subjectWechat } from '../wechat/wechat.js';

/** A code to copy. */
export interface EmbedCode {
  readonly kind: CodeKind;
  readonly code: string;
}

/** What an editor chooses, as it is written into a code; empty texts say nothing, and the widget's own defaults hold. */
export interface CodeLook {
  /** For the address of a frame, and how often it looks for a new figure: `?theme=portal&amp;refresh=300`. */
  readonly query: string;
  /** For an address that stands by itself: `?theme=portal&palette=intl`. */
  readonly plainQuery: string;
  /** For a tag, with a space in front: ` theme="portal" palette="intl"`. */
  readonly attributes: string;
  /** For a frame: `100%`, or px without a unit. */
  readonly width: string;
  /** For what stands around a frame: `;max-width:480px`, where it has a width of its own. */
  readonly limit: string;
  /** Height of a frame where its style is taken away, in px without a unit. */
  readonly height: string;
  /** Declaration of its height at each width; see `heightStyle`. */
  readonly room: string;
  /**
   * Declaration of the least height of a widget that a script draws, with a semicolon in front; empty where nobody has measured
   * it, since a widget that is given too much keeps it.
   */
  readonly least: string;
  /** Address of the page in a frame: the one that is kept up to date, or a pinned one. */
  readonly page: string;
  /** Address of a script's data, likewise. */
  readonly file: string;
  /** Address of the picture, and attributes for the room that it takes. */
  readonly picture: string;
  readonly pictureSize: string;
  /** For a tag, the same: ` refresh="300"`. */
  readonly refresh: string;
}

/** The width that most columns of text have, in px: what a height that knows no width is right for. */
const COLUMN = 640;

/** A code as it is when nobody has chosen anything. */
export function plainLook(subject: Subject, report: Report, locale: Locale, links: Links): CodeLook {
  const [drawing] = pictureChoices(subject, report, locale, links, false);
  const room = frameRoom(subject, locale);
  return {
    query: '',
    plainQuery: '',
    attributes: '',
    width: '100%',
    limit: '',
    height: String(heightAt(room, COLUMN)),
    room: heightStyle(room),
    least: '',
    page: links.page(subject.id, locale),
    file: dataFile(subject, locale, links),
    refresh: '',
    picture: drawing!.address,
    pictureSize: drawing!.size,
  };
}

/** What sets several reports beside each other stands in no file of the report alone; a file of one widget needs no id. */
const hasOwnFile = ({ earlier }: Subject): boolean => earlier !== undefined;

/** Address of the file that a script has a widget's data from. */
export const dataFile = (subject: Subject, locale: Locale, links: Links): string =>
  hasOwnFile(subject) ? links.file(subject.id, locale, '.json') : links.to(paths.whole(locale, '.json'));

/** All that a subject says, in one line. */
const inShort = (subject: Subject, report: Report, locale: Locale): string =>
  shortOf(subject, report, locale).join(words(locale).semicolon);

/** A script that other pages load: its path in the site, and the hash that a browser checks it against. */
export interface SharedScript {
  readonly path: string;
  readonly integrity: string;
}

/** The scripts of a site, as every page of it needs them. Plain data, so that a worker can be sent them. */
export interface SiteScripts {
  /** Draws all widgets. */
  readonly widgets: SharedScript;
  /** Sizes frames. */
  readonly frame: SharedScript;
  /** Text of the script of a widget's own page, which says how high the page is. */
  readonly page: string;
}

/** Everything that another page can show a subject with, each code complete by itself. */
export function embedCodes(
  subject: Subject,
  report: Report,
  locale: Locale,
  links: Links,
  scripts: SiteScripts,
  chosen: Partial<CodeLook> = {},
): readonly EmbedCode[] {
  const look = { ...plainLook(subject, report, locale, links), ...chosen };
  return [
    { kind: 'frame', code: frameCode(subject, report, locale, links, scripts, look) },
    { kind: 'script', code: scriptCode(subject, report, locale, links, scripts, look) },
    ...sentenceCodes(subject, report, locale, links, scripts, look),
    { kind: 'html', code: subjectHtml(subject, report, locale, links) },
    { kind: 'wechat', code: subjectWechat(subject, report, locale, links) },
    { kind: 'picture', code: pictureCode(subject, report, locale, links, look) },
    { kind: 'markdown', code: subjectMarkdown(subject, report, locale, links) },
    { kind: 'link', code: links.page(subject.id, locale) + look.plainQuery },
    { kind: 'oembed', code: links.file(subject.id, locale, '.oembed.json') },
  ].map(({ kind, code }) => ({ kind: kind as CodeKind, code: code.trim() }));
}

/** What the steps of the room measure: an element as wide as it can be, also where a row or a float asks for its width. */
const AROUND = 'container-type:inline-size;contain-intrinsic-width:320px;width:100%';

function frameCode(
  subject: Subject,
  report: Report,
  locale: Locale,
  links: Links,
  { frame }: SiteScripts,
  { page: address, query, width, limit, height, room }: CodeLook,
): string {
  const page = escapeHtml(address);
  // What a filter leaves that takes frames away: a figure says itself, a list its name.
  const said = isOneFigure(subject) ? inShort(subject, report, locale) : pick(subject.title, locale);
  const title = escapeHtml(pick(subject.title, locale));
  return `<div style="${AROUND}${limit}"><iframe class="report-frame" src="${page}${query}" title="${title}" width="${width}" height="${height}" style="max-width:100%;${room}" ${FRAME_ATTRIBUTES}></iframe></div>
<p><a href="${page}">${escapeHtml(said)}</a></p>
${scriptTag(frame, links)}`;
}

/**
 * Loads a script and is empty inside: many editors take the tag away and print what was in it. `defer` has a value for
 * pages of XHTML.
 */
const scriptTag = ({ path, integrity }: SharedScript, links: Links): string =>
  `<script src="${escapeHtml(links.shared(path))}" integrity="${integrity}" crossorigin="anonymous" defer="defer"></script>`;

/** The text inside stands before the script, without it, and in a page that takes the tag away. */
function scriptCode(
  subject: Subject,
  report: Report,
  locale: Locale,
  links: Links,
  { widgets }: SiteScripts,
  { attributes, page, file, refresh, limit, least }: CodeLook,
): string {
  const { id, kind, widget } = subject;
  const said = escapeHtml(inShort(subject, report, locale));
  const source = `<a href="${escapeHtml(page)}">${escapeHtml(pick(report.source.title, locale))}</a>`;
  return `<div style="${AROUND}${limit}"><${widget} lang="${locale}" src="${escapeHtml(file)}"${hasOwnFile(subject) ? '' : ` ${kind}="${escapeHtml(id)}"`}${attributes}${refresh} style="display:block${least}">${said} ${source}</${widget}></div>
${scriptTag(widgets, links)}`;
}

/** A figure in a sentence, whose words an editor may change; what is no figure has none. */
function sentenceCodes(
  { kind, facts: [fact] }: Subject,
  context: Report,
  locale: Locale,
  links: Links,
  { widgets }: SiteScripts,
  { attributes, page, file, refresh }: CodeLook,
): readonly EmbedCode[] {
  if (kind !== 'fact' || !fact || fact.kind === 'event' || fact.kind === 'honour') return [];
  const { lead, figure, tail } = aroundFigure(fact, context, locale);
  // Some editors (wangEditor) drop a tag that they don't know with all its text, unless it is inside one that they know.
  const link = `<a href="${escapeHtml(page)}">${escapeHtml(figure)}</a>`;
  const tag = `<span><fact-ref lang="${locale}" src="${escapeHtml(file)}" fact="${escapeHtml(fact.id)}"${attributes}${refresh}>${link}</fact-ref></span>`;
  return [
    {
      kind: 'sentence',
      code: `<p>${escapeHtml(lead)}${tag}${escapeHtml(tail)}${words(locale).stop}</p>
${scriptTag(widgets, links)}`,
    },
  ];
}

/**
 * A sentence in three parts, the figure as the tag itself prints it. Where the sentence of the fact says it otherwise, with the
 * unit in the label ("Villages: 21 of 24"), the parts of the fact stand in a row.
 */
function aroundFigure(fact: Fact, context: Report, locale: Locale) {
  const content = factContent(fact, { locale, context });
  const own = ownFigure(fact, content);
  const figure = textOf(own.figure) + textBehind(own.beside);
  const whole = sentenceAround(fact, content);
  if (whole) return { lead: whole.lead, figure, tail: whole.tail };
  const { label, change, standings, period } = factView(fact, context, locale);
  const { comma } = words(locale);
  const after = [change, ...standings, period].filter(Boolean).map((text) => comma + text);
  return { lead: label + words(locale).colon, figure, tail: after.join('') };
}

/** A picture that leads to the page; all figures stand in the text beside it. */
function pictureCode(
  subject: Subject,
  report: Report,
  locale: Locale,
  links: Links,
  { picture, pictureSize }: CodeLook,
): string {
  const page = escapeHtml(links.page(subject.id, locale));
  const text = inShort(subject, report, locale);
  return `<p><a href="${page}"><img src="${escapeHtml(picture)}" alt="${escapeHtml(text)}"${pictureSize} style="max-width:100%;height:auto"></a></p>
<p><a href="${page}">${escapeHtml(text)}</a></p>`;
}
