/*
 * The sizes in which a picture is made. Each is laid out for the place that it will be seen in, and none is another one
 * stretched: a poster for WeChat is as wide as a phone, and a social card is seen at half its size.
 */

export const FORMAT_NAMES = ['card', 'article', 'social', 'wechat-900', 'wechat-1080'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** Sizes of type and room, in px of the layout. */
export interface Sizes {
  readonly small: number;
  readonly label: number;
  readonly title: number;
  /** The one figure of a picture, and the many of a list. */
  readonly figure: number;
  readonly compact: number;
  /** A fourth of the usual distance between two lines; all room is a multiple of it. */
  readonly unit: number;
}

export interface Format {
  readonly width: number;
  /** What the picture is at least, or just, as high as. */
  readonly height: number;
  readonly isFixed: boolean;
  /** Px of the file for one of the layout. */
  readonly scale: number;
  readonly pad: number;
  /** How high a board of a few entries should be, in a picture that may be higher; absent where its columns are always two. */
  readonly boardHeight?: number;
  /** The smallest label that is still read where the picture is seen; a Chinese character has more lines than a letter. */
  readonly leastLabel: Readonly<Record<'han' | 'latin', number>>;
  /** A card is a widget by itself; a poster says whose report it is, and where it can be read. */
  readonly isPoster: boolean;
  readonly sizes: Sizes;
}

/** A height that is whole px in the file too, whose scale may end in a half. */
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
