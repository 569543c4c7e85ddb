/** When an element is the right one: for what, for what not, and what it needs. Three lines in either language. */
interface Use {
  readonly zh: readonly [string, string, string];
  readonly en: readonly [string, string, string];
}

const READS_REPORT = {
  zh: '`fact`写数字的标识，`src`写报告的地址；外面有`report-source`时不用写`src`。',
  en: 'It needs the id of a figure (`fact`) and the address of the report (`src`), or a `report-source` around it.',
};

const READS_LIST = {
  zh: '`facts`写几个标识，用空格隔开；不写报告时，数字写在`items`里。',
  en: 'It needs ids in `facts`, separated by spaces; without a report, figures go into `items`.',
};

/** By tag. */
export const USES: Readonly<Record<string, Use>> = {
  'stat-card': {
    zh: [
      '一个数字单独放：标签、数值、单位、增减、位次、出处都在。',
      '占比用`progress-ring`，称号用`ranking-badge`。',
      READS_REPORT.zh,
    ],
    en: [
      'One figure by itself, with its label, unit, change, standing and source.',
      'A share has `progress-ring`, a title `ranking-badge`.',
      READS_REPORT.en,
    ],
  },
  'ranking-badge': {
    zh: ['说的是位次或称号：第一、首批、唯一、首个。', '数字比位次要紧时用`stat-card`。', READS_REPORT.zh],
    en: [
      'What counts is the standing: first, first batch, only, first ever.',
      'Where the figure matters more, take `stat-card`.',
      READS_REPORT.en,
    ],
  },
  'progress-ring': {
    zh: [
      '整体中的一部分：24个村中的21个，或一个百分比。',
      '增长率不是占比，不能画成环；要数清个数时用`part-bar`。',
      READS_REPORT.zh,
    ],
    en: [
      'A part of a whole: 21 of 24 villages, or a percentage.',
      'A growth rate is no share and gets no ring; to count the parts, take `part-bar`.',
      READS_REPORT.en,
    ],
  },
  'part-bar': {
    zh: [
      '占比画成一条或一格一格，几个占比上下对着看也清楚。',
      '单独一个、要醒目时用`progress-ring`。',
      READS_REPORT.zh,
    ],
    en: [
      'A share as a bar or as squares to count; several of them line up.',
      'A single share that should stand out has `progress-ring`.',
      READS_REPORT.en,
    ],
  },
  'score-board': {
    zh: [
      '一组要紧的数字，如“十个第一”；`layout`选版式。',
      '同一单位、要比长短的用`bar-list`；有行有列的用`fact-table`。',
      '`board`写榜单的标识，或`facts`写几个标识。',
    ],
    en: [
      'A set of figures that belong together, such as ten firsts; `layout` chooses how.',
      'Figures of one unit to compare have `bar-list`; rows and columns have `fact-table`.',
      'It needs the id of a `board`, or ids in `facts`.',
    ],
  },
  'bar-list': {
    zh: ['同一单位的几个数字比大小，最大的在前。', '增减的比较用`change-list`；单位不同的不能比长短。', READS_LIST.zh],
    en: [
      'A few figures of one unit, compared by length, the greatest first.',
      'Changes have `change-list`; figures of different units can’t be compared by length.',
      READS_LIST.en,
    ],
  },
  'change-list': {
    zh: ['几个增减放在一把尺子上比。', '数字本身要紧、增减其次时用`stat-card`。', READS_LIST.zh],
    en: [
      'Several changes on one scale.',
      'Where the figures come first and their changes second, take `stat-card`.',
      READS_LIST.en,
    ],
  },
  'fact-table': {
    zh: [
      '有行有列的数字，如各镇的各项指标。',
      '只有几个数字时用`score-board`。',
      '`section`写章节，或`facts`写几个标识；行和列可以用`rows`、`columns`选。',
    ],
    en: [
      'Figures in rows and columns, such as indicators of each town.',
      'A few figures have `score-board`.',
      'It needs a `section`, or ids in `facts`; `rows` and `columns` choose what is where.',
    ],
  },
  'event-line': {
    zh: [
      '一年里的几件事，按月份排开，各带自己的数字。',
      '称号和奖项用`honour-roll`。',
      '`section`写章节，或`facts`写有日期的事项。',
    ],
    en: [
      'What happened in a year, by month, each with its figures.',
      'Titles and awards have `honour-roll`.',
      'It needs a `section`, or ids of dated facts in `facts`.',
    ],
  },
  'honour-roll': {
    zh: [
      '称号和奖项，按级别从高到低排，同一称号的获得者合在一起。',
      '单独一个称号用`ranking-badge`。',
      '`section`写章节，或`facts`写几个标识。',
    ],
    en: [
      'Titles and awards by level, with all who received one together.',
      'A single title has `ranking-badge`.',
      'It needs a `section`, or ids in `facts`.',
    ],
  },
  'trend-line': {
    zh: [
      '一个数字几年的走势，刻度从零起。',
      '两年的许多数字对比用`report-compare`。',
      '`fact`写标识，`srcs`写往年报告的地址；两期以上才有线。',
    ],
    en: [
      'One figure over the years, on a scale from zero.',
      'Many figures of two years have `report-compare`.',
      'It needs `fact`, and addresses of earlier reports in `srcs`; a line begins with two periods.',
    ],
  },
  'report-compare': {
    zh: [
      '两份报告逐项对比，增减由程序精确算出并注明。',
      '一个数字几年的走势用`trend-line`。',
      '`earlier-src`和`later-src`写两份报告的地址。',
    ],
    en: [
      'Two reports figure by figure; what is calculated is exact, and says so.',
      'One figure over the years has `trend-line`.',
      'It needs the addresses of both in `earlier-src` and `later-src`.',
    ],
  },
  'fact-ref': {
    zh: ['正文里的一个数字：点开可看原文和出处。', '单独放一块时用`stat-card`。', READS_REPORT.zh],
    en: [
      'A figure within a sentence, which opens its quote and source.',
      'As a block of its own it has `stat-card`.',
      READS_REPORT.en,
    ],
  },
  'source-note': {
    zh: ['一个数字或整份报告的出处：原文、位置、更正。', '放在其他组件的`source`插槽里。', READS_REPORT.zh],
    en: [
      'Where a figure or a report is from: quotes, places, corrections.',
      'It goes into the `source` slot of another widget.',
      READS_REPORT.en,
    ],
  },
  'report-page': {
    zh: ['整份报告一页：榜单在最前，各章节在后。', '只要其中几项时，用各个组件。', '`src`写报告的地址。'],
    en: [
      'A whole report as one page, its board first.',
      'For a part of it take the widgets one by one.',
      'It needs the address of the report in `src`.',
    ],
  },
  'report-source': {
    zh: ['一页里有好几个组件时，只在这里写一次报告的地址。', '只有一个组件时，直接写它的`src`。', '本身什么也不显示。'],
    en: [
      'The address of a report, once for all widgets within it.',
      'A single widget has a `src` of its own.',
      'It shows nothing itself.',
    ],
  },
};

/** The lines as Markdown, English first, as the rest of these pages; nothing for what is no element of ours. */
export function usesOf(tag: string): string {
  const use = USES[tag];
  if (!use) return '';
  const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
  return `${list(use.en)}\n\n${list(use.zh)}\n\nGuide: \`docs/which-widget.md\` · 选哪个组件`;
}
