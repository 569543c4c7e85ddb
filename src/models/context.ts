import type { Locale } from '../format/locale.js';
import type { ReportContext } from '../report/context.js';
import type { OriginOf } from './parts/origin.js';

/** What a page may have its widgets show beside what they are. */
export type PageOptions = Pick<ModelOptions, 'originOf'>;

/** What every model is made with. */
export interface ModelOptions {
  readonly locale: Locale;
  readonly context: ReportContext;
  /** Only for a page that opens quotes in place. */
  readonly originOf?: OriginOf | undefined;
}
