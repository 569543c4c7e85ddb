import type { FigureMarks } from '../embed.js';

/** Replaces a figure that could not be loaded. */
export const failed = '数据暂时无法加载，以原文为准';

/** Printed with a figure that could not be updated, before its date. */
export const stale = '更新失败，所示数据截至';

export const figureMarks: FigureMarks = {
  corrected: '已更正',
  late: '未更新',
  around: ['（', '、', '）'],
  between: '；',
};
