import type { Words } from '../common.js';
import { quoted } from '../quotation.js';

export const common: Words = {
  asReportedBy: (publisher) => `as reported by ${publisher}`,
  asOf: (date) => `data as of ${date}`,
  missing: { 'not-stated': 'not stated', 'not-applicable': 'not applicable', withheld: 'withheld' },
  calculated: 'calculated',
  converted: 'converted',
  about: 'about',
  invented: 'Sample data (invented)',
  source: 'Source',
  loading: 'Loading',
  dataUnavailable: 'The figure can’t be loaded just now; the original text applies.',
  whichIsOpen: 'the report does not say which',
  monthNotStated: 'month not stated',
  givenBy: (giver) => `given by ${giver}`,
  comma: ', ',
  separator: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '.',
  dash: ' – ',
  space: ' ',
  inBrackets: { gap: ' ', marks: ['(', ')'] },
  bracketed: (text) => ` (${text})`,
  quoted,
};
