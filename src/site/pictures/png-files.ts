import type { FormatName } from './formats.js';

/** A PNG of a subject, by its suffix after the language in the file name. */
export interface PngFile {
  readonly ending: string;
  readonly format: FormatName;
  readonly zoom: number;
}

/** All PNG files of a subject. */
export const PNG_FILES: readonly PngFile[] = [
  { ending: '.png', format: 'card', zoom: 1 },
  { ending: '@2x.png', format: 'card', zoom: 2 },
  { ending: '.article.png', format: 'article', zoom: 1 },
  { ending: '.social.png', format: 'social', zoom: 1 },
  { ending: '.wechat-900.png', format: 'wechat-900', zoom: 1 },
  { ending: '.wechat-1080.png', format: 'wechat-1080', zoom: 1 },
];
