import { create } from 'storybook/theming/create';

const FONT =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, "PingFang SC", ' +
  '"Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** Storybook's own interface in the library's colours: paper, ink and ink-blue. */
export const theme = create({
  base: 'light',
  brandTitle: 'Report Widgets',
  brandTarget: '_self',
  fontBase: FONT,
  fontCode: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
  colorPrimary: '#1f4e79',
  colorSecondary: '#1f4e79',
  appBg: '#f8f6f1',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#ddd8ce',
  appBorderRadius: 3,
  textColor: '#1d1b18',
  textMutedColor: '#605b53',
  barTextColor: '#605b53',
  barSelectedColor: '#1f4e79',
  barHoverColor: '#1f4e79',
  inputBorderRadius: 3,
});
