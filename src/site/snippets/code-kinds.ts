import type { CodeKind } from '../../format/words/codes.js';

/** The ways in which another page can show a subject, the most usual first. */
export const CODE_KINDS = [
  'frame',
  'script',
  'frame-only',
  'sentence',
  'html',
  'wechat',
  'picture',
  'markdown',
  'link',
  'oembed',
  'quote',
] as const satisfies readonly CodeKind[];
