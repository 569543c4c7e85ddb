import type { Locale } from '../../src/format/locale.js';

/* What the editor of tokens says in each language; names and descriptions of tokens are those of the file. */

export interface EditorWords {
  readonly theme: string;
  readonly density: string;
  readonly colours: string;
  readonly sizes: string;
  readonly typefaces: string;
  readonly space: string;
  readonly light: string;
  readonly dark: string;
  readonly contrast: string;
  /** Between a contrast and the least that it should have. */
  readonly under: string;
  /** In front of the token that another one repeats. */
  readonly as: string;
  readonly take: string;
  readonly what: string;
  readonly copy: string;
  readonly save: string;
  readonly reset: string;
  readonly copied: string;
  readonly selected: string;
  readonly shipped: string;
  readonly page: string;
  readonly every: string;
  /** One colour scheme in the Design Tokens Format. */
  readonly scheme: string;
  readonly source: string;
}

export const EDITOR_WORDS: Readonly<Record<Locale, EditorWords>> = {
  'zh-CN': {
    theme: '主题',
    density: '疏密',
    colours: '颜色',
    sizes: '字号',
    typefaces: '字体',
    space: '间距与线条',
    light: '浅色',
    dark: '深色',
    contrast: '与卡片、与网页底色的对比度',
    under: '低于',
    as: '同',
    take: '取用',
    what: '取用什么',
    copy: '复制',
    save: '保存',
    reset: '恢复原样',
    copied: '已复制。',
    selected: '已选中，请用键盘复制。',
    shipped: '已恢复原样。',
    page: '放进显示组件的网页即可，不用重新生成。',
    every: '全部变量，写成CSS自定义属性，供组件周围的网页使用。',
    scheme: '这个主题的一种明暗，格式是Design Tokens，供设计软件使用。',
    source: '变量文件本身，包括所有主题：替换src/theme/tokens.json后重新生成。',
  },
  en: {
    theme: 'Theme',
    density: 'Density',
    colours: 'Colours',
    sizes: 'Sizes of type',
    typefaces: 'Typefaces',
    space: 'Space and rules',
    light: 'Light',
    dark: 'Dark',
    contrast: 'contrast on surface, on page',
    under: 'under',
    as: 'as',
    take: 'Take it away',
    what: 'What to take',
    copy: 'Copy',
    save: 'Save',
    reset: 'Start again',
    copied: 'Copied.',
    selected: 'Selected; copy it with the keyboard.',
    shipped: 'As shipped.',
    page: 'Put it on a page that shows widgets; nothing is built.',
    every: 'All values as custom properties, for the page around the widgets.',
    scheme: 'One mode of this theme in the Design Tokens Format, for a design tool.',
    source: 'The source itself, all themes: replace src/theme/tokens.json and build.',
  },
};
