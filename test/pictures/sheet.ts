import { LOCALES, type Locale } from '../../src/format/locale.js';
import { THEMES, type Scheme, type Theme } from '../../src/views/root.js';
import { SHOWN, type NamedStory } from '../../stories/stories.js';
import { serverHtml } from '../stories/server.js';

/*
 * A contact sheet: one element in one language, in every theme, at every width on light and at that of a phone on dark, as a
 * server renders it. Whoever changes a token sees at one glance what follows from it.
 */

/** A place on the sheet. */
interface Cell {
  readonly theme: Theme;
  readonly width: number;
  readonly scheme: Scheme;
}

const light = (theme: Theme, width: number): Cell => ({ theme, width, scheme: 'light' });

/** For each theme the widths that have room beside each other; the narrowest, which is the highest, of all themes in one row. */
const ROWS: readonly (readonly Cell[])[] = [
  ...THEMES.flatMap((theme) => [
    [light(theme, 1200)],
    [light(theme, 768), light(theme, 320), { theme, width: 320, scheme: 'dark' } as const],
  ]),
  THEMES.map((theme) => light(theme, 120)),
];

const STYLES = `
  body { margin: 0; width: 1456px; background: #f4f4f2; font: 16px/1.5 'Noto Sans CJK SC', sans-serif; }
  .row { display: flex; align-items: flex-start; }
  .cell { box-sizing: content-box; padding: 8px; }
  .light { color: #1d1b18; color-scheme: light; }
  .dark { color: #eee; background: #161512; color-scheme: dark; }
  .cell > p { margin: 0; }
  h2 { margin: 0 0 8px; font: 12px/1 sans-serif; }`;

function storyOf(tag: string): NamedStory {
  const story = SHOWN.find(({ component }) => component === tag);
  if (!story) throw new Error(`There is no such story of ${tag}`);
  return story;
}

const cell = (story: NamedStory, lang: Locale, { theme, width, scheme }: Cell): string =>
  `<div class="cell ${scheme}" style="width: ${width}px"><h2>${theme} ${width}</h2>
${serverHtml(story.in({ lang, theme, scheme }))}</div>`;

const row = (story: NamedStory, lang: Locale, cells: readonly Cell[]): string =>
  `<div class="row">${cells.map((one) => cell(story, lang, one)).join('')}</div>`;

/** The sheet as a document; what is in it is parsed, since only then are there shadow roots. */
export const sheetOf = (tag: string, lang: Locale): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>${STYLES}</style>
${ROWS.map((cells) => row(storyOf(tag), lang, cells)).join('')}`;

/** All sheets there are. */
export const SHEETS = SHOWN.flatMap(({ component: tag }) => LOCALES.map((lang) => ({ tag, lang })));
