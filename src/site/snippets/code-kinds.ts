import type { CodeKind } from '../../format/words/embed-codes.js';

/** The kinds of embed code, the most common first. */
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
