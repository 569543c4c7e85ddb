import type { MatrixWords } from '../fact-table.js';

export const matrix: MatrixWords = {
  aspects: { label: 'Indicator', period: 'Period', status: 'Status' },
  figure: 'Figure',
  whole: 'All',
  actual: 'actual',
  none: 'no figure',
  by: (axis) => `By ${axis}`,
  all: 'Figures',
  note: (number) => `note ${number}`,
};
