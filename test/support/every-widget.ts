/* Every visible element, with the markup and properties to render it, and with other figures. */
import { choujiang2022Invented } from '../../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import type { Report } from '../../src/report/types.js';
import { report } from '../fixtures/model-facts.js';

type Given = Readonly<Record<string, unknown>>;

export interface EveryWidget {
  readonly tag: string;
  readonly attributes: string;
  readonly given: Given;
  /** Set after rendering: each of these changes visible figures. */
  readonly changes: readonly Given[];
}

const OTHERS = [
  ['24.86', '31.97'],
  ['29.69', '30.68'],
  ['"21"', '"19"'],
  ['2023-10-16', '2023-10-17'],
  ['绿色乡镇', '清洁乡镇'],
] as const;

/** The invented report with another figure, date or name in each fact. */
const otherReport = JSON.parse(
  OTHERS.reduce((text, [from, to]) => text.replaceAll(from, to), JSON.stringify(report)),
) as Report;

const one = (tag: string, fact: string, other: string): EveryWidget => ({
  tag,
  attributes: `fact="${fact}"`,
  given: { report },
  changes: [{ fact: other }, { report: otherReport }, { lang: 'en' }],
});

const several = (tag: string, attributes: string, change: Given): EveryWidget => ({
  tag,
  attributes,
  given: { report },
  changes: [change, { report: otherReport }, { lang: 'en' }],
});

export const EVERY_WIDGET: readonly EveryWidget[] = [
  one('stat-card', 'tea-output', 'fair-days'),
  one('ranking-badge', 'tea-output', 'green-town'),
  one('progress-ring', 'villages-lit', 'nothing'),
  one('part-bar', 'villages-lit', 'nothing'),
  one('trend-line', 'tea-output', 'nothing'),
  one('fact-ref', 'tea-output', 'fair-days'),
  one('source-note', 'tea-output', 'fair-days'),
  several('score-board', 'board="highlights"', { facts: 'fair-days', board: undefined }),
  several('event-line', 'facts="tea-fair"', { facts: 'nothing' }),
  several('honour-roll', 'facts="green-town"', { facts: 'nothing' }),
  several('bar-list', 'facts="tea-output"', { facts: 'fair-days' }),
  several('change-list', 'facts="accidents"', { facts: 'tea-output' }),
  several('fact-table', 'facts="tea-output villages-lit"', { facts: 'fair-days' }),
  several('report-page', '', { report: otherReport, codes: '/{id}/' }),
  {
    tag: 'report-compare',
    attributes: 'facts="tax-revenue express-volume"',
    given: { earlier: choujiang2022Invented, later: choujiang2023 },
    changes: [{ facts: 'express-volume' }, { lang: 'en' }],
  },
];
