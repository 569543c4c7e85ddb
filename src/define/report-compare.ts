import { ReportCompare } from '../elements/report-compare.js';
import { defineElement } from './define.js';

/** Registers `<report-compare>`, under a prefix if one is given; see `defineElement`. */
export const defineReportCompare = (registry?: CustomElementRegistry, prefix?: string): boolean =>
  defineElement('report-compare', ReportCompare, registry, prefix);
