import type { BilingualText } from '../../report/problems.js';

/*
 * What an article of a WeChat official account keeps of the HTML that is pasted into it. The platform publishes no list;
 * this is what its documents say, what open-source editors for it found out, and what the group standard allows. Each
 * rule says when it was last seen to hold and whether more than one source has it. Only data: `wechat-lint.ts` reads it.
 */

export interface WechatRule {
  /** An error is lost or breaks what stands around it; a warning may be, or needs a hand. */
  readonly level: 'error' | 'warning';
  /** What happens to it, and what to do. */
  readonly says: BilingualText;
  readonly sources: readonly string[];
  /** Month in which it was last seen to hold. */
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
    says: {
      zh: '正文须少于2万个字符：请拆分或精简',
      en: 'an article has fewer than 20,000 characters: shorten or part it',
    },
    sources: [DRAFT],
    seen: '2026-11',
  },
  bytes: {
    level: 'error',
    says: {
      zh: '正文须小于1 MB：图片请另行上传',
      en: 'an article is smaller than 1 MB: upload pictures by themselves',
    },
    sources: [DRAFT],
    seen: '2026-11',
  },
  'one-section': {
    level: 'warning',
    says: {
      zh: '外层应为一个section：粘贴时多个并列的块可能被拆开或重排',
      en: 'the whole should be one section: blocks side by side may be parted when they are pasted',
    },
    sources: [MBEDITOR, PASTE],
    seen: '2026-11',
  },
  shape: {
    level: 'error',
    says: {
      zh: '嵌套超过200层，或一个元素超过500个属性：不是文章的写法，未再检查，请先精简',
      en: 'nested more than 200 deep, or more than 500 attributes on one element: no article is written so, and nothing more was checked; make it simpler first',
    },
    sources: ['a bound of this check: WeChat states none'],
    seen: '2026-11',
  },
  element: {
    level: 'error',
    says: {
      zh: '此元素会被删除：请改用section、p、span等',
      en: 'the element is removed: use section, p, span and the like',
    },
    sources: [DRAFT, MBEDITOR],
    seen: '2026-11',
  },
  block: {
    level: 'warning',
    says: { zh: '粘贴后不如section稳定：请改用section', en: 'it survives less surely than a section: use a section' },
    sources: [MBEDITOR],
    seen: '2026-11',
  },
  attribute: {
    level: 'error',
    says: { zh: '此属性会被删除：请改用行内样式', en: 'the attribute is removed: use inline styles' },
    sources: [PASTE, DOOCS],
    seen: '2026-11',
  },
  property: {
    level: 'error',
    says: { zh: '此样式属性会被删除：请改用普通排版', en: 'the property is removed: do without it' },
    sources: [PASTE, MBEDITOR],
    seen: '2026-11',
  },
  value: {
    level: 'error',
    says: {
      zh: '变量、渐变和url()会失效：请直接写颜色和数值',
      en: 'variables, gradients and url() do not work: write the colour or number itself',
    },
    sources: [MBEDITOR, DOOCS],
    seen: '2026-11',
  },
  unit: {
    level: 'warning',
    says: {
      zh: '长度请用px：其他单位随字号设置变化或失效',
      en: 'give lengths in px: other units change with the reader’s settings or fail',
    },
    sources: [PASTE],
    seen: '2026-11',
  },
  drawing: {
    level: 'error',
    says: {
      zh: 'SVG内不可用的元素：请直接画出形状，不引用、不嵌样式和链接',
      en: 'not usable within SVG: draw the shape itself, without references, style sheets and links',
    },
    sources: [DOOCS, MBEDITOR, STANDARD],
    seen: '2026-11',
  },
  reference: {
    level: 'error',
    says: {
      zh: 'id会被删除而引用保留，引用因此失效：请不要引用',
      en: 'ids are removed and what refers to them stays, and breaks: do not refer to anything',
    },
    sources: [DOOCS, MBEDITOR],
    seen: '2026-11',
  },
  animation: {
    level: 'error',
    says: { zh: '此属性不可动画：请只用许可的属性', en: 'this can’t be animated there: use what the list allows' },
    sources: [STANDARD, MBEDITOR],
    seen: '2026-11',
  },
  'figure-as-text': {
    level: 'warning',
    says: {
      zh: '此文字只在图中：SVG可能不显示，请在正文里也写出',
      en: 'this is said in the drawing only, which may not be shown: say it in the text too',
    },
    sources: [MBEDITOR],
    seen: '2026-11',
  },
  link: {
    level: 'warning',
    says: {
      zh: '正文只保留公众号文章的链接：请写出网址，或放入“阅读原文”',
      en: 'only links to articles of WeChat stay: print the address, or give it as “read the original”',
    },
    sources: ['one editor’s notes; not confirmed by a second source'],
    seen: '2026-11',
  },
  picture: {
    level: 'warning',
    says: {
      zh: '外部图片会被过滤：请先上传到公众号素材库，再插入',
      en: 'pictures from elsewhere are filtered: upload them to the account and insert them from there',
    },
    sources: [DRAFT],
    seen: '2026-11',
  },
} as const satisfies Record<string, WechatRule>;

export type WechatRuleName = keyof typeof WECHAT_RULES;

/** Of a whole article. */
export const MOST_CHARACTERS = 20_000;
export const MOST_BYTES = 1_000_000;

/** Of what is checked: what time a parser takes grows with the square of either. */
export const MOST_DEPTH = 200;
export const MOST_ATTRIBUTES = 500;

const named = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Elements of HTML that stay. */
export const ELEMENTS = named(
  'a b big blockquote br center code dd dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img li ol p pre s section small span strong sub sup svg table tbody td tfoot th thead tr u ul',
);

/** Elements that mostly stay. */
export const UNSURE_ELEMENTS = named('div article header footer main aside nav');

/** Elements of SVG that stay. */
export const DRAWING_ELEMENTS = named(
  'svg g path circle ellipse rect line polyline polygon text tspan title desc animate set animateTransform animateMotion foreignObject',
);

/** What an animation of SVG may change; `animateTransform` has `TRANSFORMS`, `set` has `visibility` too. */
export const ANIMATED = named(
  'x y width height opacity d points cx cy r stroke-width stroke-dasharray stroke-dashoffset fill visibility transform',
);
export const TRANSFORMS = named('translate scale rotate skewX skewY');

/** Attributes that are removed; those of events, `on…`, too. */
export const LOST_ATTRIBUTES = named('id class name slot is part contenteditable srcset');

/** Properties of CSS that are removed, each with those that begin with its name and a hyphen. */
export const LOST_PROPERTIES = named(
  'position z-index transform filter backdrop-filter clip-path mask animation transition grid content inset will-change mix-blend-mode',
);

/** Hosts that the platform keeps pictures on, and links to. */
export const PICTURE_HOSTS = named('mmbiz.qpic.cn mmbiz.qlogo.cn mmecoa.qpic.cn');
export const LINK_HOSTS = named('mp.weixin.qq.com');
