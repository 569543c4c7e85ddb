import type { Locale } from '../format/locale.js';
import type { ReportContext } from '../report/context.js';

/** What every model is made with. */
export interface ModelOptions {
  readonly locale: Locale;
  readonly context: ReportContext;
}
