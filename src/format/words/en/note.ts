import type { NoteCounts, NoteWords } from '../note.js';

export const note: NoteWords = {
  summary: 'Source and wording',
  quotes: 'Wording',
  statedHere: 'here: ',
  section: 'Section',
  report: 'Report',
  publisher: 'Publisher',
  author: 'Author',
  period: 'Period',
  address: 'Address',
  fingerprint: 'Fingerprint',
  fingerprintOf: 'SHA-256 of the source text',
  corrections: 'Corrections',
  copyCitation: 'Copy citation',
  copyTable: 'Copy as table',
  csv: 'Download CSV',
  json: 'Download JSON',
  openSource: 'Open the source',
  copied: 'Copied',
  selected: 'Selected: press copy',
  toCopy: 'Text to copy',
  item: 'Item',
  content: 'Content',
};

export const noteCounts: NoteCounts = {
  facts: (count) => `${count} facts`,
  ofText: (length) => `text of ${length} characters`,
};
