import { ReportPage } from '../elements/report-page.js';
import { defineElement } from './define.js';

/**
 * Registers `<report-page>`, under a prefix if one is given; see `defineElement`. Its widgets are registered
 * separately.
 */
export const defineReportPage = (registry?: CustomElementRegistry, prefix?: string): boolean =>
  defineElement('report-page', ReportPage, registry, prefix);
