import type { CodeKind, PasteTarget, Survival } from '../../format/words/embed-codes.js';

/** What remains of each code in each place; `docs` has the table, which a test verifies with real filters. */
export const SURVIVAL: Readonly<Record<CodeKind, Readonly<Record<PasteTarget, Survival>>>> = {
  frame: { own: 'whole', filtered: 'text', wechat: 'text', feed: 'text', mail: 'text' },
  script: { own: 'whole', filtered: 'text', wechat: 'text', feed: 'text', mail: 'text' },
  'frame-only': { own: 'whole', filtered: 'text', wechat: 'text', feed: 'text', mail: 'text' },
  sentence: { own: 'whole', filtered: 'text', wechat: 'text', feed: 'text', mail: 'text' },
  html: { own: 'whole', filtered: 'text', wechat: 'text', feed: 'whole', mail: 'whole' },
  wechat: { own: 'whole', filtered: 'text', wechat: 'whole', feed: 'text', mail: 'text' },
  picture: { own: 'whole', filtered: 'text', wechat: 'text', feed: 'whole', mail: 'text' },
  markdown: { own: 'whole', filtered: 'text', wechat: 'text', feed: 'text', mail: 'text' },
  link: { own: 'whole', filtered: 'whole', wechat: 'text', feed: 'whole', mail: 'whole' },
  quote: { own: 'whole', filtered: 'whole', wechat: 'whole', feed: 'whole', mail: 'whole' },
  oembed: { own: 'whole', filtered: 'none', wechat: 'none', feed: 'none', mail: 'none' },
};
