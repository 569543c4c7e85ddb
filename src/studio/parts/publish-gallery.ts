import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../format/locale.js';
import { localesOf } from '../../format/report-locales.js';
import type { Report } from '../../report/types.js';
import { linksOf } from '../../site/links.js';
import { narrowed } from '../../site/narrow.js';
import type { FormatName } from '../../site/pictures/formats.js';
import { subjectSvg } from '../../site/pictures/svg.js';
import { subjectsOf, type Subject } from '../../site/subject.js';
import type { StudioWords } from '../words/en.js';

/** One sample picture of each output kind, however many figures the report has. */
export function publishGallery(
  report: Report,
  base: string,
  { publish: said, key, lang }: StudioWords,
): TemplateResult {
  const locale = localesOf(report).find((one) => one === lang) ?? localesOf(report)[0]!;
  const subjects = subjectsOf(report);
  const whole = subjects.find(({ kind }) => kind !== 'fact') ?? subjects[0];
  const single = subjects.find(({ kind }) => kind === 'fact');
  const shown = (subject: Subject | undefined, format: FormatName, name: keyof typeof said.kinds) =>
    subject ? thumb(svgAddress(report, subject, locale, base, format), said.kinds[name]) : nothing;
  return html`<ul class="gallery" lang=${key}>
    <li class="large">
      <div class="thumb" inert><report-page .report=${report} lang=${locale}></report-page></div>
      ${caption(said.kinds.home)}
    </li>
    ${shown(whole, 'social', 'social')} ${shown(single, 'card', 'single')} ${shown(whole, 'wechat-900', 'wechat')}
  </ul>`;
}

/** Decorative: the caption has the same content. */
const thumb = (address: string, said: readonly [string, string]): TemplateResult =>
  html`<li>
    <div class="thumb"><img src=${address} alt="" /></div>
    ${caption(said)}
  </li>`;

const caption = ([name, note]: readonly [string, string]): TemplateResult =>
  html`<b>${name}</b><span class="muted small">${note}</span>`;

function svgAddress(report: Report, subject: Subject, locale: Locale, base: string, format: FormatName): string {
  const links = linksOf(report, base);
  const svg = subjectSvg(subject, narrowed(report, subject), locale, links, { format });
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
