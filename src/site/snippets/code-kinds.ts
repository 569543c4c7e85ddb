import type { CodeKind } from '../../format/words/codes.js';

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
] as const satisfies readonly CodeKind[];
