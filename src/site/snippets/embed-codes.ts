import { pick } from '../../format/pick.js';
import type { CodeKind } from '../../format/words/embed-codes.js';
import { type Locale } from '../../format/locale.js';
import { codeWords, words } from '../../format/words.js';
import { textBehind, textOf } from '../../format/phrase.js';
import { factContent } from '../../models/parts/fact-content.js';
import { ownFigure, sentenceAround } from '../../models/parts/figure-in-text.js';
import type { Fact, Report } from '../../report/types.js';
import { escapeHtml } from '../../format/text/html.js';
import { factView } from '../data/fact-view.js';
import { FRAME_ATTRIBUTES } from '../pages/frame-height.js';
import type { CodeLook } from './code-look.js';
import { hasOwnFile, type Subject } from '../subject.js';
import { subjectHtml } from './html.js';
import type { Links } from '../links.js';
import { subjectMarkdown } from './markdown.js';
import { quotation } from './quotation.js';
import { inShort, saidInstead } from './sentences.js';
import { subjectWechat } from '../wechat/wechat.js';

/** A code to copy. */
export interface EmbedCode {
  readonly kind: CodeKind;
  readonly code: string;
}

/** A script loaded by other pages: its path in the site, and its integrity hash. */
export interface SharedScript {
  readonly path: string;
  readonly integrity: string;
}

/** The scripts of a site, as needed by each of its pages. Plain data, so that it can be posted to a worker. */
export interface SiteScripts {
  /** Draws all widgets. */
  readonly widgets: SharedScript;
  /** Sizes frames. */
  readonly frame: SharedScript;
  /** Inline script of a widget's page, which posts its height. */
  readonly page: string;
}

/**
 * All embed codes of a subject, each complete by itself.
 * @param look `plainLook`, an editor's options, or placeholders for them
 */
export function embedCodes(
  subject: Subject,
  report: Report,
  locale: Locale,
  links: Links,
  scripts: SiteScripts,
  look: CodeLook,
): readonly EmbedCode[] {
  return [
    { kind: 'frame', code: frameCode(subject, report, locale, links, scripts, look) },
    { kind: 'script', code: scriptCode(subject, report, locale, links, scripts, look) },
    { kind: 'frame-only', code: frameOnlyCode(subject, report, locale, look) },
    ...sentenceCodes(subject, report, locale, links, scripts, look),
    { kind: 'html', code: subjectHtml(subject, report, locale, links) },
    { kind: 'wechat', code: subjectWechat(subject, report, locale, links) },
    { kind: 'picture', code: pictureCode(subject, report, locale, links, look) },
    { kind: 'markdown', code: subjectMarkdown(subject, report, locale, links) },
    { kind: 'link', code: look.link },
    { kind: 'oembed', code: look.oembed },
    { kind: 'quote', code: quotation(subject, report, locale, links) },
  ].map(({ kind, code }) => ({ kind: kind as CodeKind, code: code.trim() }));
}

/**
 * The container whose width the height steps refer to: as wide as possible, also within a row or a float. The style is
 * on a section, since UEditor turns a div into a paragraph and drops its style.
 */
const AROUND = 'container-type:inline-size;contain-intrinsic-width:320px;width:100%';

/**
 * A frame in three commented lines: the frame, the sentence below it, which sites that strip frames keep, and the
 * script that sets its height.
 */
function frameCode(
  subject: Subject,
  report: Report,
  locale: Locale,
  links: Links,
  { frame }: SiteScripts,
  { page: address, query, width, fit, height, heights }: CodeLook,
): string {
  const parts = codeWords(locale).frameParts;
  const page = escapeHtml(address);
  return `<!-- 1 ${parts.frame} -->
<iframe src="${page}${query}" title="${escapeHtml(pick(subject.title, locale))}" width="${width}" height="${height}" loading="lazy" style="border:0${fit}" data-report-frame="${heights}"></iframe>
<!-- 2 ${parts.sentence} -->
${sentenceBelow(subject, report, locale, page)}
<!-- 3 ${parts.script} -->
${scriptTag(frame, links, 'async')}`;
}

/** The sentence below a frame, which links to its page and remains after a filter strips frames. */
export const sentenceBelow = (subject: Subject, report: Report, locale: Locale, page: string): string =>
  `<p><a href="${page}">${escapeHtml(saidInstead(subject, report, locale))}</a></p>`;

/** A frame for pages that allow no scripts: its style has the height at each width. */
function frameOnlyCode(
  subject: Subject,
  report: Report,
  locale: Locale,
  { page: address, query, width, limit, height, room }: CodeLook,
): string {
  const page = escapeHtml(address);
  return `<section style="${AROUND}${limit}"><iframe src="${page}${query}" title="${escapeHtml(pick(subject.title, locale))}" width="${width}" height="${height}" style="max-width:100%;${room}" ${FRAME_ATTRIBUTES}></iframe></section>
${sentenceBelow(subject, report, locale, page)}`;
}

/**
 * An empty script tag: many editors strip the tag and would print its content. Boolean attributes have empty values,
 * for XHTML pages.
 */
const scriptTag = ({ path, integrity }: SharedScript, links: Links, when: 'async' | 'defer'): string =>
  `<script src="${escapeHtml(links.shared(path))}" integrity="${integrity}" crossorigin="" ${when}=""></script>`;

/** The text inside shows before the script has run, without it, and if a filter strips the tag. */
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
  return `<section style="${AROUND}${limit}"><${widget} lang="${locale}" src="${escapeHtml(file)}"${hasOwnFile(subject) ? '' : ` ${kind}="${escapeHtml(id)}"`}${attributes}${refresh} style="display:block${least}">${said} ${source}</${widget}></section>
${scriptTag(widgets, links, 'defer')}`;
}

/** A figure within a sentence, which an editor may reword; only for figures. */
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
  // Some editors (wangEditor) drop an unknown tag with its text, unless it is inside a known one.
  const link = `<a href="${escapeHtml(page)}">${escapeHtml(figure)}</a>`;
  const tag = `<span><fact-ref lang="${locale}" src="${escapeHtml(file)}" fact="${escapeHtml(fact.id)}"${attributes}${refresh}>${link}</fact-ref></span>`;
  return [
    {
      kind: 'sentence',
      code: `<p>${escapeHtml(lead)}${tag}${escapeHtml(tail)}${words(locale).stop}</p>
${scriptTag(widgets, links, 'defer')}`,
    },
  ];
}

/**
 * A sentence split into three parts, with the figure as the tag prints it. If the fact's sentence has a different form,
 * with the unit in the label ("Villages: 21 of 24"), the parts are concatenated.
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

/**
 * A picture, with its content as a link below: some editors (wangEditor) drop a link that contains a picture, together
 * with the picture.
 */
function pictureCode(
  subject: Subject,
  report: Report,
  locale: Locale,
  links: Links,
  { picture, pictureSize }: CodeLook,
): string {
  const page = escapeHtml(links.page(subject.id, locale));
  const text = inShort(subject, report, locale);
  return `<p><img src="${escapeHtml(picture)}" alt="${escapeHtml(text)}"${pictureSize} style="max-width:100%;height:auto"></p>
<p><a href="${page}">${escapeHtml(text)}</a></p>`;
}
