import type { FigureMarks } from '../embed.js';

/** In the place of a figure that could not be had. */
export const failed = '数据暂时无法加载，以原文为准';

/** Beside one that could not be brought up to date, before the date that it is of. */
export const stale = '更新失败，所示数据截至';

export const figureMarks: FigureMarks = {
  corrected: '已更正',
  late: '未更新',
  around: ['（', '、', '）'],
  between: '；',
};
