import { html } from 'lit';
import { sectionTemplate } from '../../../elements/page/page-template.js';
import { PageWidgets } from '../../../elements/page/page-widgets.js';
import type { Locale } from '../../../format/locale.js';
import { reportPage } from '../../../models/page/report-page.js';
import type { Report } from '../../../report/types.js';
import { rootTemplate } from '../../../views/root.js';
import type { Subject } from '../../subject.js';
import { withBreaks } from '../breakable.js';
import { plainHtml } from './plain-html.js';
import { plainDrawing } from './plain-widgets.js';
import { ALONE, PAGE, WIDGET } from './report-styles.js';

/** Sets a class before first paint if the URL has appearance options. */
export const askedScript = `if(location.search.length>1)document.documentElement.className+=' asked'`;

/**
 * A section laid out as in its report, for its own page. It precedes the section's widget, which is for frames and
 * appearance options: `reportStyles` shows one of the two, and without these styles this one is hidden.
 * @returns empty if the subject is not a section
 */
export function sectionMarkup({ kind, id }: Subject, report: Report, locale: Locale): string {
  if (kind !== 'section') return '';
  const model = reportPage(report, { locale });
  const section = model.sections.find((one) => one.id === id);
  if (!section) return '';
  const parts = { widgets: new PageWidgets({}, plainDrawing(html``, {})), placeOf: () => '', colophon: '' };
  const drawn = sectionTemplate(section, false, model, parts);
  const markup = html`<div class="${WIDGET} ${PAGE} ${ALONE}" hidden>${rootTemplate(drawn, { locale })}</div>`;
  return withBreaks(plainHtml(markup), locale);
}
