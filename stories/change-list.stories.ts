import type { FactId } from '../data/choujiang-2023.js';
import type { ChangeList } from '../src/elements/change-list.js';
import type { Change } from '../src/report/types.js';
import { NO_REPORT_URL, REPORT_URL } from './lib/addresses.js';
import { wrongFact, type ArgsOf, type CaseStory } from './lib/case.js';
import { LOOKS } from './lib/controls.js';
import { invented, inventedFacts } from './lib/invented.js';
import { HOSTILE, LABEL_OF_40 } from './lib/texts.js';
import { READS_LIST, whenToUse } from './lib/uses.js';

type Args = ArgsOf<ChangeList>;
type Story = CaseStory<Args>;

export default {
  title: 'Widgets/change-list',
  component: 'change-list',
  argTypes: LOOKS,
  parameters: {
    case: { width: 768 },
    shown: 'UpAndBad',
    docs: whenToUse({
      zh: ['几个增减放在一把尺子上比。', '数字本身要紧、增减其次时用`stat-card`。', READS_LIST.zh],
      en: [
        'Several changes on one scale.',
        'Where the figures come first and their changes second, take `stat-card`.',
        READS_LIST.en,
      ],
    }),
  },
};

const rises: readonly FactId[] = ['industrial-output', 'fixed-asset-investment', 'market-entities-growth'];
const falls: readonly FactId[] = ['police-incidents', 'telecom-fraud'];
const all = [...rises, ...falls];

const written = (...rows: readonly object[]): string => JSON.stringify(rows);

/* Changes of the report: up is not good, and down is not bad. */

export const RisesAndFalls: Story = {
  args: { facts: all, label: '变化' },
  parameters: { case: { en: { label: 'Changes' } } },
};
export const RisesOnly: Story = { args: { facts: rises } };
export const FallsOnly: Story = { args: { facts: falls } };

/* Changes that the sample does not have. */

const accidents = { label: '交通事故', change: '+3.1%', basis: 'year-on-year', better: 'down' };
const tea = { label: '茶叶产值', value: '24.86', scale: '亿', unit: '元', change: '-4.2%', better: 'up' };
export const UpAndBad = invented<Args>({ items: written(accidents, tea) }, {});
export const Points = invented<Args>(
  {
    items: written(
      { label: '空气优良率', change: '+3.2pp', basis: 'year-on-year', better: 'up' },
      { label: '投诉率', change: '-1.25pp', better: 'down' },
    ),
  },
  {},
);
export const Amounts = invented<Args>(
  { items: written({ label: '税收', change: '+3.2亿元' }, { label: '出让金', change: '-4500万元', better: 'up' }) },
  {},
);

const changed = (zh: string, en: string, change: Omit<Change, 'form' | 'mentions'>) => ({
  kind: 'change' as const,
  label: { zh, en },
  change: { form: 'percent' as const, mentions: [], ...change },
});
export const WithoutSizes = inventedFacts(
  changed('客流', 'Visitors', { direction: 'up', value: null, basis: 'year-on-year' }),
  changed('噪声', 'Noise', { direction: 'down', value: null, basis: 'year-on-year' }),
  changed('人口', 'Population', { direction: 'flat', value: '0', basis: 'not-stated' }),
  changed('水费', 'Water rates', { direction: 'down', value: '3', qualifier: 'over', word: '超', basis: 'not-stated' }),
);

/* Sizes. */

export const VeryNarrow: Story = { args: { facts: all }, parameters: { case: { width: 120 } } };
export const OnAPhone: Story = { args: { facts: all }, parameters: { case: { width: 320 } } };
export const VeryWide: Story = { args: { facts: all }, parameters: { case: { width: 1200 } } };
export const LongLabels = invented<Args>({ items: written({ ...tea, label: LABEL_OF_40 }, accidents) }, {});

/* Ways to give it its data. */

export const FromASource: Story = { args: { facts: falls }, parameters: { case: { given: 'inline' } } };
export const FromItsOwnAddress: Story = { args: { facts: falls, src: REPORT_URL } };
export const ByReportProperty: Story = { args: { facts: falls }, parameters: { case: { given: 'property' } } };

/* What stands where there are no bars. */

export const PointsBesidePercentRefused = invented<Args>(
  { items: written(accidents, { label: '投诉率', change: '-1.25pp' }) },
  {},
  { shows: 'fallback', text: '交通事故同比增长3.1%，投诉率下降1.25个百分点' },
);
export const AmountWithoutChangeRefused: Story = {
  args: { facts: ['industrial-output', 'tax-revenue'] },
  parameters: { case: { shows: 'fallback' } },
};
export const UnknownFact: Story = {
  args: { facts: [wrongFact('police-incident')] },
  parameters: { case: { shows: 'fallback', text: '总警情同比下降29.69%' } },
};
export const FailedLoad: Story = {
  args: { facts: falls, src: NO_REPORT_URL },
  parameters: { case: { shows: 'fallback' } },
};
export const HostileText = invented<Args>({ items: written({ label: HOSTILE, change: '+5%' }) }, {});

/* Looks. */

export const English: Story = { args: { facts: all }, globals: { lang: 'en' } };
export const Dark: Story = { args: { facts: all }, globals: { scheme: 'dark' } };
export const RisesInGreen: Story = { args: { facts: all, palette: 'intl' } };
export const WithoutColour: Story = { args: { facts: all, palette: 'neutral' } };
export const OnARightToLeftPage: Story = { args: { facts: all }, parameters: { case: { dir: 'rtl' } } };
