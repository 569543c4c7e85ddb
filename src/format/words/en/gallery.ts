import type { GalleryWords } from '../gallery.js';

export const gallery: GalleryWords = {
  embed: 'Embed on another page',
  original: 'Original text',
  corrections: 'Corrections',
  figure: {
    quotes: 'Original text',
    inReport: 'See it in the report',
    uses: 'Use it',
    embed: ['Embed', 'Website, WeChat, mail'],
    picture: ['Picture', 'As PNG or SVG'],
    quote: ['Copy quotation', 'One sentence with its source'],
    data: 'Data',
    near: 'In the same section',
    all: (count) => `All ${count} figures`,
    previous: 'Previous',
    next: 'Next',
    source: 'Source',
    uncorrected: 'No corrections. If there is one, this page will say what was changed and why.',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address may be mistaken, or the page was taken down. Every figure of the report can be found from the first page.',
    home: 'To the first page',
  },
  contents: 'There is much in it: each section has a page, and each figure one of its own.',
  reports: {
    title: 'Reports',
    count: (reports) => (reports === 1 ? 'One report' : `${reports} reports`),
    facts: (count) => (count === 1 ? 'one fact' : `${count} facts`),
  },
};
