import { ReportSource } from '../elements/report-source.js';
import { defineElement } from './define.js';

/** Registers `<report-source>`, under a prefix if one is given; see `defineElement`. */
export const defineReportSource = (registry?: CustomElementRegistry, prefix?: string): boolean =>
  defineElement('report-source', ReportSource, registry, prefix);
