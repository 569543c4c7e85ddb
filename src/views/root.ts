import { PALETTES as PALETTE_OF } from '../format/words/languages.js';
import { html, type TemplateResult } from 'lit';
import type { Locale } from '../format/locale.js';

/** The reader's convention for the colours of up and down; red-up, green-up, or no colour. */
export const PALETTES = ['cn', 'intl', 'neutral'] as const;
export const SCHEMES = ['light', 'dark'] as const;
/** The looks that `src/theme/tokens.json` holds. */
export const THEMES = ['neutral', 'newsroom', 'portal', 'elder'] as const;
/** How much room a widget takes for what it says. */
export const DENSITIES = ['compact', 'regular', 'poster'] as const;

export type Palette = (typeof PALETTES)[number];
export type Scheme = (typeof SCHEMES)[number];
export type Theme = (typeof THEMES)[number];
export type Density = (typeof DENSITIES)[number];

/** What the wrapper of a widget takes from its host. */
export interface Look {
  readonly locale: Locale;
  /** As the host has it; anything but a palette is none, and the language decides. */
  readonly palette?: string | null | undefined;
  /** Width of the container, where the engine has no container queries. */
  readonly sizeClass?: string | undefined;
}

/** The one wrapper of a widget's shadow tree, which keeps the page's styles out. */
export function rootTemplate(content: TemplateResult, { locale, palette, sizeClass }: Look): TemplateResult {
  const colours = PALETTES.find((one) => one === palette) ?? PALETTE_OF[locale];
  return html`<div class="root palette-${colours} ${sizeClass ?? ''}" lang=${locale} part="base">${content}</div>`;
}
