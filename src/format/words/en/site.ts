import type { SiteWords } from '../site.js';

const named = (files: readonly string[]): string => files.map((path) => `\`${path}\``).join(', ');

export const site: SiteWords = {
  policy: {
    title: 'Content security policy',
    lead: 'Add these lines to the Content-Security-Policy of your page. Nothing else is needed: no inline style, no eval, no request to anybody else.',
    none: 'Nothing to add.',
    ways: { frame: 'Frame', script: 'Script', picture: 'Picture', others: 'HTML, WeChat, Markdown, link' },
  },
  parts: {
    change: 'change',
    part: 'part',
    whole: 'whole',
    count: 'count',
    from: 'lower end',
    to: 'upper end',
    start: 'start',
    comparative: 'comparative',
    contribution: 'contribution',
    term: 'term',
  },
  bound: 'What bounds the figure',
  kit: {
    title: 'Serve it yourself',
    lead: 'Unpacked, the folder can stand on any web server. It needs no database and asks no third party for anything.',
    leftOut: {
      nothing: '',
      pictures: 'Pictures (PNG) are left out, since there are too many: get them from the site.',
      subjects:
        'Pages and pictures of single figures (`w/`) are left out, since there are too many: get them from the site.',
    },
    whole: (data, tables) =>
      `\`embed/\`: scripts for pages; ${named(data)}: data of the widgets; \`report.json\`: all data; ${named(tables)}: the same table as CSV and for Excel`,
    subject: '`w/<id>/`: page, pictures, texts and snippets of each figure, board and section',
    code: 'The code to embed (with the address at which you put the files):',
  },
  robots: 'Only /robots.txt counts: put these lines into the one of this host.',
};
