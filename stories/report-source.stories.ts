import { choujiang2023, type FactId } from '../data/choujiang-2023.js';
import type { ReportSource } from '../src/elements/report-source.js';
import { NO_REPORT_URL, REPORT_URL } from './lib/addresses.js';
import type { ArgsOf, CaseStory } from './lib/case.js';
import type { Piece } from './lib/piece.js';
import { whenToUse } from './lib/uses.js';

type Args = ArgsOf<ReportSource>;
type Story = CaseStory<Args>;

export default {
  title: 'Widgets/report-source',
  component: 'report-source',
  parameters: {
    case: { width: 480 },
    docs: whenToUse({
      zh: [
        '一页里有好几个组件时，只在这里写一次报告的地址。',
        '只有一个组件时，直接写它的`src`。',
        '本身什么也不显示。',
      ],
      en: [
        'The address of a report, once for all widgets within it.',
        'A single widget has a `src` of its own.',
        'It shows nothing itself.',
      ],
    }),
  },
};

const widget = (tag: string, fact: FactId, text: string): Piece => ({ tag, attributes: { fact }, children: [text] });

const card = widget('stat-card', 'tax-revenue', '税收入库24.86亿元');
const badge = widget('ranking-badge', 'tax-revenue', '税收入库全市第一');
const ring = widget('progress-ring', 'villages-above-income-mark', '24个村中21个');
const script = (text: string): Piece => ({ tag: 'script', attributes: { type: 'application/json' }, children: [text] });

export const FromAnAddress: Story = {
  args: { src: REPORT_URL },
  parameters: { case: { children: [card, badge, ring] } },
};
export const FromAScriptInThePage: Story = {
  args: {},
  parameters: { case: { children: [script(JSON.stringify(choujiang2023)), card, badge, ring] } },
};
export const FromScript: Story = {
  args: {},
  parameters: { case: { given: 'source', children: [card, badge, ring] } },
};
export const AmongOtherContent: Story = {
  args: { src: REPORT_URL },
  parameters: {
    case: {
      children: [
        { tag: 'h2', children: ['税收'] },
        { tag: 'p', children: ['稠江街道2023年的税收：'] },
        { tag: 'div', children: [card] },
      ],
    },
  },
};

/* What stands where there is no report. */

export const NotAReport: Story = {
  args: { src: NO_REPORT_URL },
  parameters: { case: { shows: 'fallback', children: [card, ring] } },
};
export const AddressRefused: Story = {
  args: { src: 'javascript:void 0' },
  parameters: { case: { shows: 'fallback', children: [card] } },
};
export const BrokenScript: Story = {
  args: {},
  parameters: { case: { shows: 'fallback', children: [script('{"schemaVersion": "1.0",'), card] } },
};
