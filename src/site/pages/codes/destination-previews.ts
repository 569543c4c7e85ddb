import type { CodeWords, Destination } from '../../../format/words/embed-codes.js';
import type { Locale } from '../../../format/locale.js';
import { codeWords } from '../../../format/words.js';
import { pick } from '../../../format/pick.js';
import { escapeHtml } from '../../../format/text/html.js';
import type { Report } from '../../../report/types.js';
import { isAddressed, type Links } from '../../links.js';
import { relativeAddress } from '../../relative.js';
import { sentenceBelow } from '../../snippets/embed-codes.js';
import { subjectHtml } from '../../snippets/html.js';
import { sentencesOf } from '../../snippets/sentences.js';
import type { Subject } from '../../subject.js';

/** Input of a preview; addresses are relative to the page that it is on. */
export interface PreviewParts {
  readonly subject: Subject;
  readonly report: Report;
  /** The language of the page, and that of the figure. */
  readonly ui: Locale;
  readonly locale: Locale;
  readonly links: Links;
  /** The quoted text. */
  readonly quote: string;
  /** The picture selected initially. */
  readonly picture: string;
}

/**
 * A preview of the destination: an article, a message or a chat with placeholder bars as text, and the figure as it
 * appears there. For viewing only; nothing in it is focusable.
 */
export function destinationPreview(destination: Destination, parts: PreviewParts): string {
  const say = codeWords(parts.ui);
  return `<div class="stage" aria-label="${say.preview}" role="group">${DRAW[destination](parts, say)}</div>`;
}

type Draw = (parts: PreviewParts, say: CodeWords) => string;

const BARS = '<i class="bar"></i><i class="bar"></i><i class="bar short"></i>';

const article = ({ report, ui }: PreviewParts, say: CodeWords, body: string): string =>
  `<p class="sheet-title">${escapeHtml(pick(report.title, ui))}</p>
<p class="sheet-kind">${say.article}</p>
<i class="bar"></i><i class="bar short"></i>
${body}
${BARS}`;

const browser = (top: string, inside: string): string =>
  `<div class="window"><p class="chrome" aria-hidden="true"><i></i><i></i><i></i>${top}</p>
<div class="paper">${inside}</div></div>`;

const address = '<span>news.example</span>';

/** The figure's page in a frame, with the chosen appearance, and the sentence below it. */
const liveFrame = ({ subject, report, ui, locale, links }: PreviewParts): string => {
  const page = relativeAddress(links.codes(subject.id, ui), links.page(subject.id, locale));
  return `<iframe class="report-frame live" src="${escapeHtml(page)}" title="${escapeHtml(pick(subject.title, locale))}" height="220" loading="lazy" tabindex="-1"></iframe>
${unfocusable(sentenceBelow(subject, report, locale, escapeHtml(page)))}`;
};

const unfocusable = (html: string): string => html.trim().replaceAll('<a ', '<a tabindex="-1" ');

/** The pasted content as text in the styles of this page; its script replaces it by the code of a kind. */
const pasted = ({ subject, report, locale, links }: PreviewParts, kind: 'html' | 'wechat'): string =>
  `<div class="pasted" data-pasted="${kind}">${unfocusable(subjectHtml(subject, report, locale, links, { isStyled: false }))}</div>`;

const DRAW: Readonly<Record<Destination, Draw>> = {
  site: (parts, say) => browser(address, `<p class="brand">${say.site}</p>\n${article(parts, say, liveFrame(parts))}`),
  cms: (parts, say) =>
    browser('<b>B</b><b>I</b><b>¶</b><b>”</b>', article(parts, say, pasted(parts, 'html'))) +
    `\n<p class="least"><b>${say.least}</b> ${escapeHtml(leastOf(parts))}</p>`,
  wechat: (parts, say) =>
    `<div class="phone"><p class="chrome" aria-hidden="true"><span>×</span><span>···</span></p>
<div class="paper"><p class="sheet-title">${escapeHtml(pick(parts.report.title, parts.ui))}</p>
<p class="sheet-kind">${say.account}</p>
${pasted(parts, 'wechat')}
<p class="sheet-kind">${say.readMore}</p></div></div>`,
  mail: (parts, say) =>
    `<div class="window"><p class="envelope">${say.subject} <b>${escapeHtml(pick(parts.report.title, parts.ui))}</b></p>
<div class="paper"><i class="bar short"></i>
${pasted(parts, 'html')}
${BARS}</div></div>`,
  picture: ({ picture }) => `<img class="shown" src="${escapeHtml(picture)}" alt="" loading="lazy">`,
  link: ({ subject, report, locale, links }) =>
    `<div class="bubble"><b>${escapeHtml(pick(subject.title, locale))}</b>
<span>${escapeHtml(pick(report.title, locale))}</span>
${isAddressed(links.base) ? `<small>${escapeHtml(new URL(links.base).host)}</small>` : ''}</div>`,
  quote: ({ quote }) =>
    `<div class="window"><div class="paper">${BARS}
<blockquote>${escapeHtml(quote)}</blockquote>
${BARS}</div></div>`,
};

/** The text without any styles. */
const leastOf = ({ subject, report, locale }: PreviewParts): string =>
  sentencesOf(subject, report, locale).slice(0, 3).join(' ');
