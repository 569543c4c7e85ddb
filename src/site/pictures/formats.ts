/*
 * Picture formats. Each has its own layout for where it is seen, instead of stretching another: a poster for WeChat is
 * as wide as a phone, and a social card is seen at half size.
 */

export const FORMAT_NAMES = ['card', 'article', 'social', 'wechat-900', 'wechat-1080'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** Sizes of type and spacing, in px of the layout. */
export interface Sizes {
  readonly small: number;
  readonly label: number;
  readonly title: number;
  /** The figure of a single-figure picture, and those of a list. */
  readonly figure: number;
  readonly compact: number;
  /** A quarter of the usual line distance; all spacing is a multiple of it. */
  readonly unit: number;
}

export interface Format {
  readonly width: number;
  /** The minimum height, or the exact one if fixed. */
  readonly height: number;
  readonly isFixed: boolean;
  /** File px per layout px. */
  readonly scale: number;
  readonly pad: number;
  /**
   * Target height of a board with few entries, in a picture that may be higher; absent if it always has two columns.
   */
  readonly boardHeight?: number;
  /**
   * The smallest legible label at the size the picture is seen; a Chinese character needs more pixels than a letter.
   */
  readonly leastLabel: Readonly<Record<'han' | 'latin', number>>;
  /** A card is only the widget; a poster names the report and its address. */
  readonly isPoster: boolean;
  readonly sizes: Sizes;
}

/** Rounds up to a height with whole px in the file too, as the scale may be a multiple of a half. */
export const wholePx = (height: number): number => 2 * Math.ceil(height / 2);

const PHONE: Omit<Format, 'scale'> = {
  width: 360,
  height: 360,
  isFixed: false,
  pad: 24,
  leastLabel: { han: 12, latin: 11 },
  isPoster: true,
  sizes: { small: 12, label: 17, title: 20, figure: 60, compact: 27, unit: 4 },
};

export const FORMATS: Readonly<Record<FormatName, Format>> = {
  card: {
    width: 480,
    height: 0,
    isFixed: false,
    scale: 1,
    pad: 32,
    leastLabel: { han: 12, latin: 11 },
    isPoster: false,
    sizes: { small: 12, label: 15, title: 17, figure: 48, compact: 24, unit: 4 },
  },
  article: {
    width: 800,
    height: 400,
    isFixed: false,
    scale: 1.5,
    pad: 40,
    boardHeight: 540,
    leastLabel: { han: 12, latin: 11 },
    isPoster: true,
    sizes: { small: 14, label: 21, title: 25, figure: 84, compact: 32, unit: 5 },
  },
  social: {
    width: 600,
    height: 315,
    isFixed: true,
    scale: 2,
    pad: 24,
    leastLabel: { han: 9, latin: 7.4 },
    isPoster: true,
    sizes: { small: 11.5, label: 18, title: 20, figure: 92, compact: 28, unit: 4 },
  },
  'wechat-900': { ...PHONE, scale: 2.5 },
  'wechat-1080': { ...PHONE, scale: 3 },
};
