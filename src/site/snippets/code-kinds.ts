/** The ways in which another page can show a subject, the most usual first. */
export const CODE_KINDS = [
  'frame',
  'script',
  'sentence',
  'html',
  'wechat',
  'picture',
  'markdown',
  'link',
  'oembed',
] as const;
export type CodeKind = (typeof CODE_KINDS)[number];
