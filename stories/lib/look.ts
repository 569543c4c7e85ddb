import { DENSITIES, PALETTES, SCHEMES, THEMES } from '../../src/views/root.js';
import { LOCALES } from '../../src/format/locale.js';

/** Widths of the frame around a story in px; `auto` is the story's own, `full` all there is. */
export const WIDTHS = ['auto', '120', '320', '480', '768', '1200', 'full'] as const;

/** What the toolbars decide, by toolbar. */
export const CHOICES = {
  lang: LOCALES,
  palette: ['auto', ...PALETTES],
  scheme: ['auto', ...SCHEMES],
  theme: THEMES,
  density: DENSITIES,
  width: WIDTHS,
} as const;

/** How a story is looked at: the state of the toolbars. */
export type Look = { readonly [K in keyof typeof CHOICES]: (typeof CHOICES)[K][number] };

/** What a widget is where nothing is chosen. */
export const DEFAULT_LOOK: Look = {
  lang: 'zh-CN',
  palette: 'auto',
  scheme: 'auto',
  theme: 'neutral',
  density: 'regular',
  width: 'auto',
};
