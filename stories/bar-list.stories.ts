import type { FactId } from '../data/choujiang-2023.js';
import type { BarList } from '../src/elements/bar-list.js';
import { ORDERS } from '../src/models/widgets/bar-list.js';
import { NO_REPORT_URL, REPORT_URL } from './lib/addresses.js';
import { wrongFact, type ArgsOf, type CaseStory } from './lib/case.js';
import { LOOKS, radio } from './lib/controls.js';
import { invented, inventedFacts } from './lib/invented.js';
import { HOSTILE, LABEL_OF_40, LABEL_OF_5000 } from './lib/texts.js';
import { READS_LIST, whenToUse } from './lib/uses.js';

type Args = ArgsOf<BarList>;
type Story = CaseStory<Args>;

export default {
  title: 'Widgets/bar-list',
  component: 'bar-list',
  argTypes: { order: radio(ORDERS), ...LOOKS },
  parameters: {
    case: { width: 768 },
    shown: 'BelowZero',
    docs: whenToUse({
      zh: [
        '同一单位的几个数字比大小，最大的在前。',
        '增减的比较用`change-list`；单位不同的不能比长短。',
        READS_LIST.zh,
      ],
      en: [
        'A few figures of one unit, compared by length, the greatest first.',
        'Changes have `change-list`; figures of different units can’t be compared by length.',
        READS_LIST.en,
      ],
    }),
  },
};

const blocks: readonly FactId[] = ['songmenli-area', 'fenghuangshan-area', 'hualai-yinlun-area'];
const revenue: readonly FactId[] = ['tax-revenue', 'general-budget-revenue', 'land-revenue'];
const enterprises: readonly FactId[] = [
  'national-high-tech-enterprises',
  'national-tech-smes',
  'provincial-tech-enterprises',
  'jinhua-research-centres',
];

const written = (...rows: readonly object[]): string => JSON.stringify(rows);
const yuan = (label: string, value: string, scale?: string) => ({ label, value, ...(scale && { scale }), unit: '元' });
const both = (zh: string, en: string) => ({ zh, en });

/* Figures of the report. */

export const Blocks: Story = {
  args: { facts: blocks, label: '三个区块' },
  parameters: { case: { en: { label: 'Three blocks' } } },
};
export const GreatestFirst: Story = { args: { facts: revenue, order: 'descending' } };
export const Enterprises: Story = { args: { facts: enterprises } };
export const WithAValueAxis: Story = {
  args: { facts: revenue, axis: true, label: '三项收入' },
  parameters: { case: { en: { label: 'Three kinds of revenue' } } },
};
export const Percentages: Story = { args: { facts: ['songmenli-signing-rate', 'shuangjianghu-signing-rate'] } };
export const Qualified: Story = {
  args: { facts: ['new-market-entities', 'sole-home-households', 'other-home-households'] },
};
export const One: Story = { args: { facts: ['land-revenue'] } };

/* Values that the sample does not have. */

const budget = [
  yuan('财政结余', '2.4', '亿'),
  yuan('调整预算之后的财政赤字（含上级补助）', '-1.35', '亿'),
  yuan('结转', '0'),
  yuan('捐赠', '200'),
];
export const BelowZero = invented<Args>({ items: written(...budget) }, {}, { text: '财政结余2.4亿元' });
export const OnlyBelowZero = invented<Args>({ items: written(...budget.slice(1, 2), yuan('上年', '-3000', '万')) }, {});
export const Nothing = invented<Args>({ items: written(yuan('捐赠', '0'), yuan('罚没', '0')) }, {});
export const MuAndHectares = invented<Args>(
  {
    items: written({ label: '茶园', value: '2400', unit: '亩' }, { label: '林地', value: '120', unit: '公顷' }),
  },
  {},
);
export const RangesAndMissing = inventedFacts(
  { kind: 'amount', label: both('安置年限', 'Years of rehousing'), value: { from: '3', to: '5' }, unit: '年' },
  { kind: 'amount', label: both('租约', 'Lease'), value: '4', unit: '年' },
  {
    kind: 'amount',
    label: both('上期租约', 'Last lease'),
    value: null,
    missing: 'withheld',
    unit: '年',
    period: '2022',
  },
);
export const LongFigures = invented<Args>(
  { items: written(yuan(LABEL_OF_40, '123456789012345678901234'), yuan('短', '0.5')) },
  {},
);

/* Sizes. */

export const VeryNarrow: Story = { args: { facts: blocks }, parameters: { case: { width: 120 } } };
export const OnAPhone: Story = { args: { facts: revenue }, parameters: { case: { width: 320 } } };
export const VeryWide: Story = { args: { facts: enterprises }, parameters: { case: { width: 1200 } } };
export const LongLabels = {
  ...invented<Args>({ items: written(yuan(LABEL_OF_40, '3'), yuan(LABEL_OF_5000.slice(0, 500), '2')) }, {}),
  tags: ['!autodocs'],
};

/* Ways to give it its data. */

export const WrittenByHand = invented<Args>(
  { items: written(yuan('茶叶', '2.4', '亿'), yuan('竹木', '8000', '万')) },
  {},
);
export const FromASource: Story = { args: { facts: blocks }, parameters: { case: { given: 'inline' } } };
export const FromItsOwnAddress: Story = { args: { facts: blocks, src: REPORT_URL } };
export const ByReportProperty: Story = { args: { facts: blocks }, parameters: { case: { given: 'property' } } };

/* What stands where there are no bars. */

export const MixedUnitsRefused: Story = {
  args: { facts: ['urban-renewal-area', 'demolished-floor-area'] },
  parameters: { case: { shows: 'fallback' } },
};
export const GrowthRateRefused: Story = {
  args: { facts: ['tax-revenue', 'police-incidents'] },
  parameters: { case: { shows: 'fallback' } },
};
export const UnknownFact: Story = {
  args: { facts: ['tax-revenue', wrongFact('land-revenu')] },
  parameters: { case: { shows: 'fallback', text: '税收入库24.86亿元，土地出让金56.87亿元' } },
};
export const WrongItems = invented<Args>(
  { items: '[{"label":"茶叶产值","value":24.86}]' },
  {},
  { shows: 'fallback', text: '茶叶产值24.86亿元' },
);
export const FailedLoad: Story = {
  args: { facts: blocks, src: NO_REPORT_URL },
  parameters: { case: { shows: 'fallback' } },
};
export const HostileText = invented<Args>({ items: written(yuan(HOSTILE, '5'), yuan('茶', '3')) }, {});

/* Looks. */

export const English: Story = { args: { facts: revenue }, globals: { lang: 'en' } };
export const Dark: Story = { args: { facts: blocks }, globals: { scheme: 'dark' } };
export const OnARightToLeftPage: Story = { args: { facts: blocks }, parameters: { case: { dir: 'rtl' } } };
