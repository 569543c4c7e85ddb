import type { Locale } from '../format/locale.js';
import type { Report } from '../report/types.js';

/** What a model needs of a report beside the fact itself; a whole `Report` is one. */
export type ReportContext = Pick<Report, 'period' | 'places' | 'units' | 'invented'> & {
  /** A card written by hand may give one of the two. */
  readonly source?: Partial<Pick<Report['source'], 'publisher' | 'url'>>;
};

/** What every model is made with. */
export interface ModelOptions {
  readonly locale: Locale;
  readonly context: ReportContext;
}
