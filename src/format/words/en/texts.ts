import { quoted } from '../quotation.js';
import type { CitationWords, CorrectionWords, ListWords, SeriesWords, SpanWords } from '../texts.js';

export const citations: CitationWords = {
  citation: (said, by, title) => `${said}${by && `, ${by}`}${by && title ? ` in ${quoted(title)}` : ''}.`,
  report: (publisher, title, period) => `${publisher}, ${quoted(title)}, ${period}.`,
};

export const corrections: CorrectionWords = {
  corrected: (date) => `corrected ${date}`,
  correction: (date, before, after, reason) => `${date}: ${before} became ${after}. ${reason}`,
};

export const series: SeriesWords = {
  series: (label, points) => `${label} – ${points}`,
  point: (period, figure) => `${period}: ${figure}`,
  noData: 'no data',
  invented: 'invented',
};

export const lists: ListWords = {
  cut: (all, shown) => `${shown} of ${all} shown`,
  each: 'each',
  seeChart: 'See the chart',
};

export const span: SpanWords = (first, last) => (first === last ? `character ${first}` : `characters ${first}–${last}`);
