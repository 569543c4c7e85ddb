import type { WechatRuleName } from '../wechat-rules.js';

/** The effect of breaking each rule, and the remedy; the other languages have the same keys. */
export const en = {
  length: 'an article has fewer than 20,000 characters: shorten or part it',
  bytes: 'an article is smaller than 1 MB: upload pictures by themselves',
  'one-section': 'the whole should be one section: blocks side by side may be parted when they are pasted',
  shape:
    'nested more than 200 deep, or more than 500 attributes on one element: no article is written so, and nothing more was checked; make it simpler first',
  element: 'the element is removed: use section, p, span and the like',
  block: 'it survives less surely than a section: use a section',
  attribute: 'the attribute is removed: use inline styles',
  property: 'the property is removed: do without it',
  value: 'variables, gradients and url() do not work: write the colour or number itself',
  unit: 'give lengths in px: other units change with the reader’s settings or fail',
  drawing: 'not usable within SVG: draw the shape itself, without references, style sheets and links',
  reference: 'ids are removed and what refers to them stays, and breaks: do not refer to anything',
  animation: 'this can’t be animated there: use what the list allows',
  'figure-as-text': 'this is said in the drawing only, which may not be shown: say it in the text too',
  link: 'only links to articles of WeChat stay: print the address, or give it as “read the original”',
  picture: 'pictures from elsewhere are filtered: upload them to the account and insert them from there',
} satisfies Record<WechatRuleName, string>;

export type RuleTexts = typeof en;
