import type { Destination } from '../../../format/words/embed-codes.js';

/*
 * Icons of destinations, 60 by 40 px: lines for the surrounding text, a filled shape for the figure. In `currentColor`,
 * so that they follow the theme and forced colours.
 */

const box = (x: number, y: number, width: number, height: number): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}"/>`;

/** @param path in px, such as `M4 10H56` */
const line = (path: string): string => `<path d="${path}"/>`;

const ours = (x: number, y: number, width: number, height: number): string =>
  `<rect class="ours" x="${x}" y="${y}" width="${width}" height="${height}"/>`;

const DRAWINGS: Readonly<Record<Destination, string>> = {
  site: box(0.5, 0.5, 58, 38) + line('M.5 8.5H58.5M10 15.5H50M10 32.5H42') + ours(10, 19, 38, 9),
  cms:
    box(0.5, 0.5, 58, 38) + line('M6 4.5H14M18 4.5H26M30 4.5H38M.5 8.5H58.5M8 15.5H50M8 33.5H46') + ours(8, 22, 26, 7),
  wechat: box(0.5, 0.5, 24, 38) + line('M4 7.5H21M4 11.5H17M4 32.5H21') + ours(4, 17, 17, 11),
  mail: box(0.5, 0.5, 58, 38) + line('M.5 .5L29.5 20.5L58.5 .5') + ours(17, 26, 25, 8),
  picture: box(0.5, 0.5, 58, 38) + ours(6, 6, 47, 27),
  link: line('M4.5 3.5H55.5V28.5H23.5L14.5 36.5V28.5H4.5Z') + ours(13, 13, 33, 7),
  quote: line('M0 8.5H59M0 20.5H10M49 20.5H59M0 32.5H40') + ours(13, 15, 33, 11),
};

export const destinationIcon = (destination: Destination): string =>
  `<svg viewBox="0 0 60 40" width="60" height="40" aria-hidden="true" focusable="false">${DRAWINGS[destination]}</svg>`;
