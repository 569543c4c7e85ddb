import type { SiteWords } from '../site.js';

export const site: SiteWords = {
  policy: {
    title: 'Content security policy',
    lead: 'Add these lines to the Content-Security-Policy of your page. Nothing else is needed: no inline style, no eval, no request to anybody else.',
    none: 'Nothing to add.',
    ways: { frame: 'Frame', script: 'Script', picture: 'Picture', others: 'HTML, WeChat, Markdown, link' },
  },
  parts: { change: 'change', part: 'part', whole: 'whole', count: 'count', from: 'lower end', to: 'upper end' },
  bound: 'What bounds the figure',
};
