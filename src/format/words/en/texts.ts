import { quoted } from '../quotation.js';
import type { TextWords } from '../texts.js';

export const texts: TextWords = {
  citation: (said, by, title) => `${said}${by && `, ${by}`}${by && title ? ` in ${quoted(title)}` : ''}.`,
  report: (publisher, title, period) => `${publisher}, ${quoted(title)}, ${period}.`,
  corrected: (date) => `corrected ${date}`,
  correction: (date, before, after, reason) => `${date}: ${before} became ${after}. ${reason}`,
  span: (first, last) => (first === last ? `character ${first}` : `characters ${first}–${last}`),
  series: (label, points) => `${label} – ${points}`,
  point: (period, figure) => `${period}: ${figure}`,
  noData: 'no data',
  invented: 'invented',
  more: (count) => `and ${count} more`,
  seeChart: 'See the chart',
};
