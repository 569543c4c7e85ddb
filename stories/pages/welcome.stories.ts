import { html, type TemplateResult } from 'lit';
import { choujiang2023, type FactId } from '../../data/choujiang-2023.js';
import type { Locale } from '../../src/format/locale.js';
import { sentence } from '../../src/format/sentence.js';
import { findFact } from '../../src/report/lookup.js';
import { pageAddress, pageFrame, type PageContext } from './page.js';

const WORDS = {
  'zh-CN': {
    title: '报告怎么写，页面就怎么说',
    lead:
      '把一份年度报告变成数据，再变成网页组件：每个数字都与报告原文一字不差，带着单位、限定词、时期和出处，' +
      '没有脚本也读得出，放到任何网页上都不会改动别处。',
    use: '五行HTML',
    look: '看看组件',
    tokens: '颜色、字号与间距，以及算出来的对比度',
    widgets: {
      'stat-card': '一个数字，完整',
      'ranking-badge': '名次与称号',
      'progress-ring': '占比，不是增速',
      'part-bar': '一部分与全部，可以数得出',
      'score-board': '十个第一，或任意一组数字',
      'bar-list': '同类数字，比长短',
      'change-list': '升降，比幅度',
      'trend-line': '一个数字，历年走势',
      'event-line': '注明日期的事，按时间排列',
      'honour-roll': '称号与奖项，按级别排列',
      'fact-table': '按地区、行业等分列的数字',
      'fact-ref': '正文里的数字，点开看原文',
      'source-note': '出处与原文',
      'report-compare': '与上一年逐项比较',
      'report-page': '整份报告，一个元素',
      'report-source': '把报告交给里面的组件',
    },
  },
  en: {
    title: 'Every figure as the report printed it',
    lead:
      'A yearly report becomes data, and the data becomes web components. Each figure keeps its unit, its “over” or ' +
      '“about”, its period and its source; it can be read without script, and changes nothing else on the page.',
    use: 'Five lines of HTML',
    look: 'The widgets',
    tokens: 'colours, sizes and spacing, with their contrast',
    widgets: {
      'stat-card': 'one figure, complete',
      'ranking-badge': 'ranks and distinctions',
      'progress-ring': 'shares, never growth rates',
      'part-bar': 'a part of a whole, in squares that can be counted',
      'score-board': 'the Ten Firsts, or any list of figures',
      'bar-list': 'figures of one kind, by length',
      'change-list': 'rises and falls, by size',
      'trend-line': 'one figure over the years',
      'event-line': 'dated events in order',
      'honour-roll': 'titles and awards by level',
      'fact-table': 'figures by place, industry or another breakdown',
      'fact-ref': 'a figure in running text that opens its quote',
      'source-note': 'where the figures are from, with their quotes',
      'report-compare': 'this year beside the last, figure by figure',
      'report-page': 'a whole report as one element',
      'report-source': 'hands a report to the widgets inside',
    },
  },
} as const;

/** All that a page needs; inside the widgets stands what is read where there is no script. */
const LINES: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': lines('税收入库24.86亿元', '税收入库全市第一'),
  en: lines('Tax revenue 2.486 billion yuan', 'Tax revenue first in the city'),
};

function lines(card: string, badge: string): readonly string[] {
  return [
    '<script type="module" src="report-widgets.js"></script>',
    '<report-source src="choujiang-2023.json">',
    `  <stat-card fact="tax-revenue">${card}</stat-card>`,
    `  <ranking-badge fact="tax-revenue">${badge}</ranking-badge>`,
    '</report-source>',
  ];
}

/** A line with its tags in colour; what is at even places stands between them. */
const line = (text: string): readonly unknown[] => [
  ...text.split(/(<\/?[a-z-]+|>)/).map((part, i) => (i % 2 ? html`<span class="tag">${part}</span>` : part)),
  '\n',
];

function welcome(lang: Locale): TemplateResult {
  const { title, lead, use, look, tokens, widgets } = WORDS[lang];
  const say = (id: FactId): string => sentence(findFact(choujiang2023, id)!, choujiang2023, lang);
  return html`<header>
      <p class="name">Report Widgets</p>
      <h1>${title}</h1>
      <p class="lead">${lead}</p>
    </header>
    <report-source class="row" .report=${choujiang2023}>
      <stat-card fact="industrial-output">${say('industrial-output')}</stat-card>
      <progress-ring fact="villages-above-income-mark">${say('villages-above-income-mark')}</progress-ring>
      <ranking-badge fact="red-roots-demonstration-subdistrict"
        >${say('red-roots-demonstration-subdistrict')}</ranking-badge
      >
    </report-source>
    <div class="halves">
      <section>
        <h2>${use}</h2>
        <pre class="code" tabindex="0"><code>${LINES[lang].map(line)}</code></pre>
      </section>
      <nav aria-label=${look}>
        <h2>${look}</h2>
        <ul class="links">
          ${Object.entries(widgets).map(([tag, what]) => link(`/docs/widgets-${tag}--docs`, tag, what))}
          ${link('/story/tokens--tokens', 'tokens', tokens)}
        </ul>
      </nav>
    </div>`;
}

const link = (path: string, name: string, what: string): TemplateResult =>
  html`<li><a href=${pageAddress(path)} target="_top">${name}</a> <span>${what}</span></li>`;

export default { title: 'Welcome', tags: ['!autodocs'] };

export const Welcome = {
  render: (_: object, { globals }: PageContext): TemplateResult =>
    pageFrame('welcome', globals, welcome(globals.lang ?? 'zh-CN')),
};
