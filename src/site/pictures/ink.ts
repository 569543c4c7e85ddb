import { PALETTES } from '../../format/words/languages.js';
import type { Locale } from '../../format/locale.js';
import tokens from '../../theme/tokens.json' with { type: 'json' };

/*
 * The colours of pictures, from the widgets' design tokens. A picture has no page behind it, so translucent colours are
 * blended with the background here: every colour is six hexadecimal digits.
 */

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** The roles of colours. */
export type Ink =
  | Ground
  | 'ground'
  | 'ink'
  | 'muted'
  | 'rule'
  | 'accent'
  | 'quiet'
  | 'warning'
  | 'on-band'
  | 'on-band-muted'
  | 'distinction'
  | 'on-distinction'
  | ChangeInk;

/** The background of a picture: the surface of a widget, that of a page, or the band of a board or single figure. */
export type Ground = 'surface' | 'page' | 'band';

/** A change by direction and, if the report states a polarity, by whether it is good. */
type ChangeInk = 'rise' | 'fall' | `${'rise' | 'fall'}-${'good' | 'bad'}`;

export type Inks = Readonly<Record<Ink, string>>;

type Token =
  | Ground
  | 'ink'
  | 'muted'
  | 'rule'
  | 'accent'
  | 'accent-quiet'
  | 'red'
  | 'green'
  | 'band-rule'
  | 'on-band'
  | 'on-band-muted'
  | 'distinction'
  | 'on-distinction';
type Colours = Readonly<Record<Token | 'warning', string>>;

/** The colours given by value in a token file; pictures use no aliases. */
const hexOf = (group: Readonly<Record<string, unknown>>): Colours =>
  Object.fromEntries(
    Object.entries(group).flatMap(([name, token]) => {
      const { hex } = (token as { readonly $value?: { readonly hex?: string } }).$value ?? {};
      return hex ? [[name, hex]] : [];
    }),
  ) as Colours;

const channels = (hex: string): readonly number[] =>
  [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));

/** Blends a translucent colour with its background. */
export function mix(colour: string, alpha: number, ground: string): string {
  const below = channels(ground);
  const mixed = channels(colour).map((channel, i) => Math.round(channel * alpha + below[i]! * (1 - alpha)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * The colours of a scheme. Direction has no colour: arrow and word show it. In English, green means good and red bad,
 * where the report says which direction is better.
 * @param ground the background of the picture
 */
export function inksOf(scheme: Scheme, locale: Locale, ground: Ground): Inks {
  const [light, dark] = [hexOf(tokens.color), { ...hexOf(tokens.color), ...hexOf(tokens.dark.color) }];
  const hex = scheme === 'dark' ? dark : light;
  const { surface, page, band, distinction, red, green } = hex;
  const fixed = { surface, page, band, distinction, ground: hex[ground] };
  const onBand = {
    'on-band': hex['on-band'],
    'on-band-muted': hex['on-band-muted'],
    'on-distinction': hex['on-distinction'],
  };
  const changes = PALETTES[locale] === 'intl' ? byJudgement : uncoloured;
  // The band is dark in both schemes.
  if (ground === 'band')
    return {
      ...fixed,
      ...onBand,
      ...inBand(hex),
      warning: hex['on-band'],
      ...changes(dark.red, dark.green, hex['on-band']),
    };
  const { alpha } = (scheme === 'dark' ? tokens.dark : tokens).color['accent-quiet'].$value;
  const { ink, muted, rule, accent, warning } = hex;
  const quiet = mix(hex['accent-quiet'], alpha, hex[ground]);
  return { ...fixed, ...onBand, ink, muted, rule, accent, quiet, warning, ...changes(red, green, ink) };
}

const inBand = (hex: Colours) => ({
  ink: hex['on-band'],
  muted: hex['on-band-muted'],
  rule: hex['band-rule'],
  accent: hex['on-band'],
  quiet: mix(hex['on-band'], 0.2, hex.band),
});

type ChangeInks = Readonly<Record<ChangeInk, string>>;

const uncoloured = (_red: string, _green: string, ink: string): ChangeInks => byJudgement(ink, ink, ink);

const byJudgement = (red: string, green: string, ink: string): ChangeInks => ({
  rise: ink,
  'rise-good': green,
  'rise-bad': red,
  fall: ink,
  'fall-good': green,
  'fall-bad': red,
});
