import { plural } from './plural.js';

/** Texts of the Import screen. */
export const importWords = {
  title: 'From a yearly report to a website',
  lead: 'The program finds every figure of the text, you check them one by one, and get pages, pictures and tables.',
  drop: 'Drop the Word file here',
  wps: 'From WPS, save it as .docx first',
  choose: 'Choose a file',
  another: 'Another file',
  here: 'Drop it here',
  reads:
    'Reads Word (.docx), Excel (.xlsx, .csv), web pages, Markdown and plain text. PDF too, but with more mistakes: use the Word file where there is one.',
  safe: 'The file is read on this computer and sent nowhere.',
  paste: 'No file? Paste the text',
  pasted: 'Pasted text',
  pasteLabel: 'Paste the text here',
  read: 'Read this text',
  reading: 'Reading…',
  three: [
    ['Import', 'Drop it in; it is read in seconds.'],
    ['Review', 'One Enter a figure: about half an hour for 100.'],
    ['Publish', 'Download one zip for the person who runs the website.'],
  ] as readonly (readonly [string, string])[],
  sample: 'report.docx',
  sampleLabel: 'Tax revenue',
  found: (n: number) => `${plural(n, 'figure')} found.`,
  none: 'The text has no figures.',
  noneHint: 'If they are in pictures or text boxes, put them into the text and drop the file again.',
  look: 'See whether anything is missing. What was not read as it is in the document is listed below.',
  counts: {
    sections: 'Sections',
    paragraphs: 'Paragraphs',
    numerals: 'Numerals',
    figures: 'Figures',
    unread: 'of these not read',
  },
  units: { sections: '', paragraphs: '', numerals: '', figures: '', unread: '' },
  sections: 'Sections found',
  left: 'Not read as it is in the document',
  nothingLeft: 'Nothing was left out; headings, numbers and line breaks are kept.',
  places: (n: number) => plural(n, 'place'),
  items: (n: number) => plural(n, 'figure'),
  again: 'If the document changes, drop it again: what is confirmed stays.',
  tables: 'What is in each column?',
  tablesLead:
    'Guessed from heads and contents; change what is wrong. Cells are read as the sheet shows them: 64.20 stays 64.20.',
  column: (head: string) => `The column “${head}” is`,
  roles: {
    indicator: 'Name',
    unit: 'Unit',
    value: 'This year',
    earlier: 'Last year',
    change: 'Change',
    none: 'Not used',
  },
  sure: 'sure',
  guess: 'a guess',
  wrong: 'Filled in wrongly',
  refused: 'This file could not be read.',
};

export type ImportWords = typeof importWords;
