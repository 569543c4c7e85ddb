import type { PageWords } from '../page.js';

export const page: PageWords = {
  contents: 'Contents',
  facts: (count) => `${count} facts`,
  groups: {
    highlights: 'Highlights',
    shares: 'Shares',
    tables: 'In a table',
    changes: 'Changes',
    peers: 'Side by side',
    figures: 'Figures',
    events: 'Events',
    titles: 'Titles and awards',
  },
  onBoard: (title) => `Also in “${title}”`,
  titleLines: (title) => [title],
  trends: 'Over the years',
  comparedWith: (period) => `Compared with ${period}`,
  colophon:
    'Every figure, unit and qualifier is as the report prints it. What is marked “calculated” or “converted” follows from a printed figure.',
  data: 'The report as data (JSON)',
  embed: 'Embed',
  quotes: 'Quotes',
  quotesHint: 'select a figure to read its source',
  linkNamed: (text, label) => `${text}: ${label}`,
};
