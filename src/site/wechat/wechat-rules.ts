/*
 * The HTML that an article of a WeChat official account keeps when pasted. The platform publishes no list; this is from
 * its documents, from the findings of open-source editors, and from the group standard. Each rule has the month of its
 * last verification and its sources. Data only: `wechat-lint.ts` applies it, with messages from `rules/en.ts` and
 * `rules/zh.ts`.
 */

export interface WechatRule {
  /** An error is lost or breaks the surrounding content; a warning may be, or needs manual work. */
  readonly level: 'error' | 'warning';
  readonly sources: readonly string[];
  /** Month of the last verification. */
  readonly seen: string;
}

const DRAFT = 'developers.weixin.qq.com, draft/add';
const DOOCS = 'github.com/doocs/md, issues 907 and 941';
const MBEDITOR = 'github.com/AAAAAnson/mbeditor 5.6.0, probes of the draft interface';
const STANDARD = 'T/CASME 1609-2024';
const PASTE = 'editors that inline styles before they copy (doocs/md, bm.md)';

export const WECHAT_RULES = {
  length: {
    level: 'error',
    sources: [DRAFT],
    seen: '2026-11',
  },
  bytes: {
    level: 'error',
    sources: [DRAFT],
    seen: '2026-11',
  },
  'one-section': {
    level: 'warning',
    sources: [MBEDITOR, PASTE],
    seen: '2026-11',
  },
  shape: {
    level: 'error',
    sources: ['a bound of this check: WeChat states none'],
    seen: '2026-11',
  },
  element: {
    level: 'error',
    sources: [DRAFT, MBEDITOR],
    seen: '2026-11',
  },
  block: {
    level: 'warning',
    sources: [MBEDITOR],
    seen: '2026-11',
  },
  attribute: {
    level: 'error',
    sources: [PASTE, DOOCS],
    seen: '2026-11',
  },
  property: {
    level: 'error',
    sources: [PASTE, MBEDITOR],
    seen: '2026-11',
  },
  value: {
    level: 'error',
    sources: [MBEDITOR, DOOCS],
    seen: '2026-11',
  },
  unit: {
    level: 'warning',
    sources: [PASTE],
    seen: '2026-11',
  },
  drawing: {
    level: 'error',
    sources: [DOOCS, MBEDITOR, STANDARD],
    seen: '2026-11',
  },
  reference: {
    level: 'error',
    sources: [DOOCS, MBEDITOR],
    seen: '2026-11',
  },
  animation: {
    level: 'error',
    sources: [STANDARD, MBEDITOR],
    seen: '2026-11',
  },
  'figure-as-text': {
    level: 'warning',
    sources: [MBEDITOR],
    seen: '2026-11',
  },
  link: {
    level: 'warning',
    sources: ['one editor’s notes; not confirmed by a second source'],
    seen: '2026-11',
  },
  picture: {
    level: 'warning',
    sources: [DRAFT],
    seen: '2026-11',
  },
} as const satisfies Record<string, WechatRule>;

export type WechatRuleName = keyof typeof WECHAT_RULES;

/** Limits of a whole article. */
export const MAX_CHARACTERS = 20_000;
export const MAX_BYTES = 1_000_000;

/** Limits for checking: parser time is quadratic in either. */
export const MAX_DEPTH = 200;
export const MAX_ATTRIBUTES = 500;

const named = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** HTML elements that are kept. */
export const ELEMENTS = named(
  'a b big blockquote br center code dd dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img li ol p pre s section small span strong sub sup svg table tbody td tfoot th thead tr u ul',
);

/** HTML elements that are usually kept. */
export const UNSURE_ELEMENTS = named('div article header footer main aside nav');

/** SVG elements that are kept. */
export const DRAWING_ELEMENTS = named(
  'svg g path circle ellipse rect line polyline polygon text tspan title desc animate set animateTransform animateMotion foreignObject',
);

/** Attributes that an SVG animation may change; `animateTransform` has `TRANSFORMS`, `set` also `visibility`. */
export const ANIMATED = named(
  'x y width height opacity d points cx cy r stroke-width stroke-dasharray stroke-dashoffset fill visibility transform',
);
export const TRANSFORMS = named('translate scale rotate skewX skewY');

/** Attributes that are removed, as are event attributes (`on…`). */
export const LOST_ATTRIBUTES = named('id class name slot is part contenteditable srcset');

/** CSS properties that are removed, including those with the name as a hyphenated prefix. */
export const LOST_PROPERTIES = named(
  'position z-index transform filter backdrop-filter clip-path mask animation transition grid content inset will-change mix-blend-mode',
);

/** Hosts of pictures and of links that the platform accepts. */
export const PICTURE_HOSTS = named('mmbiz.qpic.cn mmbiz.qlogo.cn mmecoa.qpic.cn');
export const LINK_HOSTS = named('mp.weixin.qq.com');
