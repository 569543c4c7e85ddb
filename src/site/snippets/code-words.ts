import type { Locale } from '../../format/locale.js';
import type { CodeKind } from './code-kinds.js';

/** Where a code may be pasted. */
export const PLACES = ['own', 'filtered', 'wechat', 'feed', 'mail'] as const;
export type Place = (typeof PLACES)[number];

/** What is left of a code there: all of it, its words and links, or nothing. */
export type Survival = 'whole' | 'text' | 'none';

/** What the pages of codes say. */
export interface CodeWords {
  heading(title: string): string;
  readonly lead: string;
  readonly preview: string;
  readonly codes: string;
  readonly copy: string;
  readonly copyRich: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly downloads: string;
  readonly parts: string;
  /** The picture to choose, and what each is for, by what follows the language in its file's name. */
  readonly picture: string;
  readonly pictures: Readonly<Record<string, string>>;
  readonly back: string;
  readonly close: string;
  readonly failed: string;
  otherCodes(language: string): string;
  readonly where: string;
  readonly places: Readonly<Record<Place, string>>;
  readonly survival: Readonly<Record<Survival, string>>;
  readonly kinds: Readonly<Record<CodeKind, { readonly name: string; readonly hint: string }>>;
  readonly looks: Readonly<Record<LookName, string>>;
  readonly values: Readonly<Record<string, string>>;
  /** What each choice for the figure does, by its value; for a frame and a script. */
  readonly keeping: Readonly<Record<Keeping, string>>;
}

/** How a frame or a script keeps its figure: as published when the page is opened, followed, or fixed. */
export type Keeping = 'published' | 'live' | 'pinned';

export const LOOK_NAMES = ['language', 'theme', 'palette', 'scheme', 'width', 'keeping'] as const;
export type LookName = (typeof LOOK_NAMES)[number];

export const LANGUAGES: Readonly<Record<Locale, string>> = { 'zh-CN': '中文', en: 'English' };

/** What stays of each code in each place; `docs` holds the table that a test makes of real filters. */
export const SURVIVAL: Readonly<Record<CodeKind, Readonly<Record<Place, Survival>>>> = {
  frame: { own: 'whole', filtered: 'text', wechat: 'text', feed: 'text', mail: 'text' },
  script: { own: 'whole', filtered: 'text', wechat: 'text', feed: 'text', mail: 'text' },
  sentence: { own: 'whole', filtered: 'text', wechat: 'text', feed: 'text', mail: 'text' },
  html: { own: 'whole', filtered: 'text', wechat: 'text', feed: 'whole', mail: 'whole' },
  wechat: { own: 'whole', filtered: 'text', wechat: 'whole', feed: 'text', mail: 'text' },
  picture: { own: 'whole', filtered: 'text', wechat: 'text', feed: 'whole', mail: 'text' },
  markdown: { own: 'whole', filtered: 'text', wechat: 'text', feed: 'text', mail: 'text' },
  link: { own: 'whole', filtered: 'whole', wechat: 'text', feed: 'whole', mail: 'whole' },
  oembed: { own: 'whole', filtered: 'none', wechat: 'none', feed: 'none', mail: 'none' },
};

const TABLE: Readonly<Record<Locale, CodeWords>> = {
  'zh-CN': {
    heading: (title) => `嵌入“${title}”`,
    lead: '选好样式，复制一段代码，粘贴到您的网页即可。数字始终与报告原文一致。',
    preview: '预览',
    codes: '代码',
    copy: '复制代码',
    copyRich: '复制图文',
    copied: '已复制',
    notCopied: '浏览器不允许复制，请选中后按Ctrl+C',
    downloads: '下载',
    parts: '单独嵌入其中一项',
    picture: '图片',
    pictures: {
      '.svg': 'SVG，任意放大都清晰',
      '.png': 'PNG，480像素宽',
      '@2x.png': 'PNG，高清屏（2倍）',
      '.article.png': 'PNG，文章配图',
      '.social.png': 'PNG，分享卡片',
      '.wechat-900.png': 'PNG，微信，900像素',
      '.wechat-1080.png': 'PNG，微信，1080像素',
    },
    back: '返回报告',
    close: '关闭',
    failed: '代码没有载入，正在打开单独的页面。',
    otherCodes: (language) => `${language}的代码`,
    where: '粘贴到哪里能用',
    places: { own: '自己的网站', filtered: '过滤脚本的后台', wechat: '微信公众号', feed: '订阅（RSS）', mail: '邮件' },
    survival: { whole: '完整', text: '留文字', none: '不可用' },
    kinds: {
      frame: { name: '框架', hint: '最省事。样式与网页互不影响，高度自动调整。' },
      script: { name: '脚本', hint: '直接成为网页的一部分，跟随网页的宽度。没有脚本时显示文字。' },
      sentence: { name: '句中', hint: '放进您自己的句子：数字与正文同样排版，点一下就看到出处。前后的字可以改。' },
      html: { name: 'HTML', hint: '纯文字与链接，不需要脚本，过滤再严也读得通。适合后台、订阅和邮件。' },
      wechat: { name: '微信', hint: '点“复制图文”，在公众号编辑器里直接粘贴。没有脚本时，请复制代码。' },
      picture: { name: '图片', hint: '一张图，点开就是这一项的页面；图不显示时，文字仍在。' },
      markdown: { name: 'Markdown', hint: '适合用Markdown写作的网站和文档。' },
      link: { name: '链接', hint: '这一项数据自己的页面，打开即可看，也可以转发；WordPress等会自动展开。' },
      oembed: { name: 'oEmbed', hint: '供需要oEmbed接口地址的系统使用。' },
    },
    looks: { language: '语言', theme: '主题', palette: '涨跌配色', scheme: '明暗', width: '宽度', keeping: '数字' },
    values: {
      default: '默认',
      neutral: '素净',
      newsroom: '新闻',
      portal: '政务',
      elder: '长辈版',
      cn: '红涨绿跌',
      intl: '绿涨红跌',
      plain: '不分颜色',
      auto: '跟随读者',
      light: '浅色',
      dark: '深色',
      '100%': '跟随网页',
      '320': '320像素',
      '480': '480像素',
      '640': '640像素',
      published: '最新',
      '300': '每5分钟更新',
      '3600': '每小时更新',
      pinned: '固定',
    },
    keeping: {
      published: '每次打开网页，显示报告当时最新的数字；看着的时候不变。',
      live: '实时：有人看着的时候，按此间隔取最新的数字；取不到时保留上一次的数字，并注明日期。',
      pinned: '固定：数字永远是今天这一版，不再改变；报告以后若有更正，下方会出现更正说明。',
    },
  },
  en: {
    heading: (title) => `Embed “${title}”`,
    lead: 'Choose how it looks, copy a code, paste it into your page. The figure stays exactly as the report prints it.',
    preview: 'Preview',
    codes: 'Codes',
    copy: 'Copy the code',
    copyRich: 'Copy for pasting',
    copied: 'Copied',
    notCopied: 'The browser does not allow copying; select it and press Ctrl+C',
    downloads: 'Downloads',
    parts: 'One of these by itself',
    picture: 'Picture',
    pictures: {
      '.svg': 'SVG, sharp at any size',
      '.png': 'PNG, 480 px wide',
      '@2x.png': 'PNG for sharp screens (2×)',
      '.article.png': 'PNG for an article',
      '.social.png': 'PNG, social card',
      '.wechat-900.png': 'PNG for WeChat, 900 px',
      '.wechat-1080.png': 'PNG for WeChat, 1080 px',
    },
    back: 'Back to the report',
    close: 'Close',
    failed: 'The codes could not be loaded; their own page opens.',
    otherCodes: (language) => `Codes in ${language}`,
    where: 'Where it can be pasted',
    places: { own: 'Own site', filtered: 'CMS without scripts', wechat: 'WeChat', feed: 'Feed', mail: 'E-mail' },
    survival: { whole: 'whole', text: 'text stays', none: 'not there' },
    kinds: {
      frame: { name: 'Frame', hint: 'The easiest. Page and widget leave each other alone, and the height follows.' },
      script: {
        name: 'Script',
        hint: 'Becomes part of the page and follows its width. Without script, its text stands.',
      },
      sentence: {
        name: 'In a sentence',
        hint: 'For a sentence of your own: the figure stands in your type, and a press opens its source. Change the words around it.',
      },
      html: {
        name: 'HTML',
        hint: 'Words and a link, no script: reads well whatever a filter takes. For a CMS, a feed, an e-mail.',
      },
      wechat: {
        name: 'WeChat',
        hint: 'Press “Copy for pasting”, then paste it into the editor of an Official Account.',
      },
      picture: {
        name: 'Picture',
        hint: 'A picture that leads to its page; where no picture is shown, the figure stands in words.',
      },
      markdown: { name: 'Markdown', hint: 'For sites and documents that are written in Markdown.' },
      link: { name: 'Link', hint: 'The page of this figure alone: opens anywhere; WordPress and others unfold it.' },
      oembed: { name: 'oEmbed', hint: 'For systems that ask for the address of an oEmbed answer.' },
    },
    looks: {
      language: 'Language',
      theme: 'Theme',
      palette: 'Rise and fall',
      scheme: 'Light or dark',
      width: 'Width',
      keeping: 'Figure',
    },
    values: {
      default: 'Default',
      neutral: 'Neutral',
      newsroom: 'Newsroom',
      portal: 'Portal',
      elder: 'Large',
      cn: 'Red is up',
      intl: 'Green is up',
      plain: 'No colour',
      auto: 'Reader’s own',
      light: 'Light',
      dark: 'Dark',
      '100%': 'As the page',
      '320': '320 px',
      '480': '480 px',
      '640': '640 px',
      published: 'Newest',
      '300': 'Every 5 minutes',
      '3600': 'Every hour',
      pinned: 'Fixed',
    },
    keeping: {
      published: 'Shows the newest figure whenever the page is opened; it does not change while it is read.',
      live: 'Live: asks for the newest figure at this interval while somebody looks; when that fails, the last one stays, with its date.',
      pinned: 'Pinned: never changes its figure, but learns of a correction: a note then appears below it.',
    },
  },
};

export const codeWords = (locale: Locale): CodeWords => TABLE[locale];
