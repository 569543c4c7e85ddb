import type { Locale } from '../../src/format/locale.js';
import { PALETTES } from '../../src/views/root.js';
import tokens from '../../src/theme/tokens.json' with { type: 'json' };

/* What the page of tokens says in each language. The names of tokens are those of the file, so they are the same in both. */

interface TokenWords {
  readonly title: string;
  readonly lead: string;
  readonly looks: string;
  readonly changes: string;
  readonly palette: string;
  readonly uses: Readonly<Record<Use, string>>;
  /** What a theme or density is for, by name. */
  readonly look: Readonly<Record<string, string>>;
  /** What a colour of a palette says, by palette and use. */
  readonly colour: Readonly<Record<string, Readonly<Partial<Record<Use, string>>>>>;
}

/** What a colour of a palette is for, in the order of the columns. */
export const USES = ['rise', 'fall', 'good', 'bad'] as const;
export type Use = (typeof USES)[number];

type Described = Record<string, { readonly $description: string }>;

/** The descriptions of a group, by name; the group has one of its own, which is left out. */
const described = (group: object): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(group as Described)
      .filter(([name]) => !name.startsWith('$'))
      .map(([name, { $description }]) => [name, $description]),
  );

const NO_DIRECTION = '报告没有写明哪个方向算好，不上色。';
const NO_COLOUR = '不用颜色，只用箭头和文字。';

export const TOKEN_WORDS: Readonly<Record<Locale, TokenWords>> = {
  'zh-CN': {
    title: '颜色、字号与间距',
    lead:
      '组件的每一种颜色、字号和字体都出自一个文件：src/theme/tokens.json，格式是Design Tokens。改一个数值，下面的组件马上跟着变，' +
      '对比度也重新计算。改好以后，可以存成网页用的CSS、设计软件用的变量，或者这个文件本身。变量名在各处都是同一个英文名。',
    looks: '主题与疏密',
    changes: '涨跌配色',
    palette: '配色',
    uses: { rise: '上升', fall: '下降', good: '向好', bad: '变差' },
    look: {
      neutral: '没有选主题时的样子：安静，靠字体说话，放在哪个网页上都合适。',
      newsroom: '新闻版面：上方一条粗线，没有边框，数字大到可以放在一页开头。',
      portal: '政府门户：红色用于位次、称号和上方的线，别处不用。',
      elder: '适合老年人：字不小于18像素，行距不小于1.3，可点的地方不小于60像素，文字对比度都不低于7:1。',
      compact: '地方小、数字多：表格、侧栏。',
      poster: '一个数字占一块版面：页面开头、社交媒体的图片。数字随版面变大。',
    },
    colour: {
      cn: { rise: '国内习惯：红色为上升。', fall: '国内习惯：绿色为下降。' },
      intl: {
        rise: NO_DIRECTION,
        fall: NO_DIRECTION,
        good: '国际习惯：向好用绿色，不论升降。',
        bad: '国际习惯：变差用红色，不论升降。',
      },
      neutral: { rise: NO_COLOUR, fall: NO_COLOUR },
    },
  },
  en: {
    title: 'Tokens',
    lead:
      'Every colour, size and typeface of the widgets comes from one file in the Design Tokens Format, ' +
      'src/theme/tokens.json. Change a value: the widgets below follow at once, and so do the contrasts. Then take it ' +
      'away as CSS for a page, as tokens for a design tool, or as the source itself.',
    looks: 'Themes and densities',
    changes: 'Rise and fall',
    palette: 'palette',
    uses: { rise: 'rise', fall: 'fall', good: 'good', bad: 'bad' },
    look: {
      neutral: 'What is there where no theme is chosen: quiet, typographic, at home on any page.',
      ...described(tokens.theme),
      ...described(tokens.density),
    },
    colour: Object.fromEntries(PALETTES.map((name) => [name, described(tokens.palette[name])])),
  },
};
