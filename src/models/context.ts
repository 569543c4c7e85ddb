import type { Locale } from '../format/locale.js';
import type { Report } from '../report/types.js';

/** What a model needs of a report beside the fact itself; a whole `Report` is one. */
export type ReportContext = Pick<Report, 'period' | 'places' | 'units' | 'invented'> & {
  /** A card written by hand may give publisher or address. */
  readonly source?: Partial<Report['source']>;
};

/** The report itself, where the context is one and not what an editor wrote by hand. */
export const reportIn = (context: ReportContext): Report | undefined =>
  'facts' in context ? (context as Report) : undefined;

/** What every model is made with. */
export interface ModelOptions {
  readonly locale: Locale;
  readonly context: ReportContext;
}
