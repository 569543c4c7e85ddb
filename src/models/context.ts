import type { Locale } from '../format/locale.js';
import type { ReportContext } from '../report/context.js';
import type { OriginOf } from './parts/origin.js';

/** Optional settings of the page for its widgets. */
export type PageOptions = Pick<ModelOptions, 'originOf'>;

/** Common to all models. */
export interface ModelOptions {
  readonly locale: Locale;
  readonly context: ReportContext;
  /** Only for a page that opens quotes inline. */
  readonly originOf?: OriginOf | undefined;
}
