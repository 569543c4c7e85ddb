import type { Report } from './types.js';

/** The parts of a report that affect how its figures are printed: its own units, and its languages. */
export type FigureContext = Partial<Pick<Report, 'units' | 'languages'>>;

/** What printing one fact needs from its report; a whole `Report` qualifies. */
export type ReportContext = Pick<
  Report,
  'period' | 'periodWord' | 'places' | 'units' | 'languages' | 'dimensions' | 'invented'
> & {
  /** A hand-written card may give only the publisher or the address. */
  readonly source?: Partial<Report['source']>;
};

/** Returns the context as a whole report; undefined for a context that an editor wrote. */
export const reportIn = (context: ReportContext): Report | undefined =>
  'facts' in context ? (context as Report) : undefined;
