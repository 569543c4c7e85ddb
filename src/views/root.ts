import { PALETTES as PALETTE_OF } from '../format/words/languages.js';
import { html, type TemplateResult } from 'lit';
import type { Locale } from '../format/locale.js';

/** Colour convention for up and down: red-up, green-up, or neutral. */
export const PALETTES = ['cn', 'intl', 'neutral'] as const;
export const SCHEMES = ['light', 'dark'] as const;
/** The themes in `src/theme/tokens.json`. */
export const THEMES = ['neutral', 'newsroom', 'portal', 'elder'] as const;
/** How much space a widget takes. */
export const DENSITIES = ['compact', 'regular', 'poster'] as const;

export type Palette = (typeof PALETTES)[number];
export type Scheme = (typeof SCHEMES)[number];
export type Theme = (typeof THEMES)[number];
export type Density = (typeof DENSITIES)[number];

/** Options of a widget's wrapper, from its host. */
export interface Look {
  readonly locale: Locale;
  /** From the host; for an invalid palette, the language decides. */
  readonly palette?: string | null | undefined;
  /** Size class, for browsers without container queries. */
  readonly sizeClass?: string | undefined;
}

/** Renders the wrapper of a widget's shadow tree, which resets the page's styles. */
export function rootTemplate(content: TemplateResult, { locale, palette, sizeClass }: Look): TemplateResult {
  const colours = PALETTES.find((one) => one === palette) || PALETTE_OF[locale];
  return html`<div class="root palette-${colours} ${sizeClass || ''}" lang=${locale} part="base">${content}</div>`;
}
