import type { StatCard } from '../src/elements/stat-card.js';
import { BASES, POLARITIES } from '../src/report/lists/terms.js';
import { NO_REPORT_URL, REPORT_URL } from './lib/addresses.js';
import { wrongFact, type ArgsOf, type CaseStory } from './lib/case.js';
import { factsOf, qualifier, radio, select, WRITTEN } from './lib/controls.js';
import { invented, inventedFact } from './lib/invented.js';
import { HOSTILE, LABEL_OF_40, LABEL_OF_40_EN, LABEL_OF_5000 } from './lib/texts.js';
import { READS_REPORT, whenToUse } from './lib/uses.js';

type Args = ArgsOf<StatCard>;
type Story = CaseStory<Args>;

export default {
  title: 'Widgets/stat-card',
  component: 'stat-card',
  argTypes: {
    ...WRITTEN,
    qualifier,
    fact: select(factsOf(['amount', 'share', 'change'])),
    basis: select(BASES),
    better: radio(POLARITIES),
    convert: select(['公顷', '平方米', 'percent']),
  },
  parameters: {
    case: { width: 320 },
    shown: 'UpAndGood',
    docs: whenToUse({
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
    }),
  },
};

const tea = { label: '茶叶产值', value: '24.86', scale: '亿', unit: '元' };
const teaInEnglish = { label: 'Tea output' };

/* Standings. */

export const First: Story = { args: { fact: 'express-volume' } };
export const FirstAgain: Story = { args: { fact: 'tax-revenue' } };
export const Third = invented<Args>({ ...tea, standing: 'rank', position: '3' }, teaInEnglish);
export const Eleventh = invented<Args>({ ...tea, standing: 'rank', position: '11' }, teaInEnglish);
export const Only = invented<Args>(
  { label: '茶博物馆', value: '1', unit: '座', standing: 'only' },
  { label: 'Tea museum', unit: 'museum' },
);
export const FirstBatch = invented<Args>({ ...tea, standing: 'first-batch' }, teaInEnglish);
export const FirstEver = invented<Args>({ ...tea, standing: 'first-ever' }, teaInEnglish);
export const Leading = invented<Args>({ ...tea, standing: 'leading' }, teaInEnglish);
export const SeveralStandings: Story = { args: { fact: 'demolished-floor-area' } };
export const RankOfAnotherMeasure: Story = { args: { fact: 'villages-above-income-mark' } };

/* Changes: direction and judgement are two things. */

export const UpAndGood: Story = { args: { fact: 'industrial-output' } };
export const UpAndBad = invented<Args>(
  { label: '交通事故', value: '318', unit: '起', change: '+3.1%', basis: 'year-on-year', better: 'down' },
  { label: 'Road accidents', unit: '' },
);
export const DownAndGood: Story = { args: { fact: 'police-incidents' } };
export const DownAndBad = invented<Args>(
  { ...tea, change: '-4.2%', basis: 'year-on-year', better: 'up' },
  teaInEnglish,
);
export const Flat = invented<Args>({ ...tea, change: '0%', basis: 'year-on-year', better: 'up' }, teaInEnglish);
export const DownByPoints = invented<Args>(
  { ...tea, change: '-1.2pp', basis: 'period-on-period', better: 'up' },
  teaInEnglish,
);
export const UpByAnAmount = invented<Args>(
  { ...tea, change: '+3.2亿元', basis: 'year-on-year', better: 'up' },
  teaInEnglish,
);
export const BasisNotStated: Story = { args: { fact: 'market-entities-growth' } };
export const DirectionOnly = inventedFact({
  kind: 'change',
  label: { zh: '茶叶产值', en: 'Tea output' },
  better: 'up',
  change: { direction: 'up', form: 'percent', value: null, basis: 'year-on-year', mentions: [] },
});
export const NoChange: Story = { args: { fact: 'general-budget-revenue' } };

/* Qualifiers: the word is printed where the report has it. */

export const MoreThan: Story = { name: '余 (over, inside)', args: { fact: 'new-market-entities' } };
export const Beyond: Story = { name: '突破 (over, before)', args: { fact: 'market-entities' } };
export const AtLeast = {
  name: '以上 (at least, after)',
  ...invented<Args>({ ...tea, qualifier: '以上' }, teaInEnglish),
};
export const About = { name: '约 (about)', ...invented<Args>({ ...tea, qualifier: '约' }, teaInEnglish) };
export const Nearly = { name: '近 (nearly)', ...invented<Args>({ ...tea, qualifier: '近' }, teaInEnglish) };
export const UpTo = { name: '以内 (up to)', ...invented<Args>({ ...tea, qualifier: '以内' }, teaInEnglish) };

/* Figures. */

export const Missing = inventedFact({
  kind: 'amount',
  label: { zh: '客流', en: 'Visitors' },
  value: null,
  missing: 'not-stated',
});
export const Withheld = inventedFact({
  kind: 'amount',
  label: { zh: '客流', en: 'Visitors' },
  value: null,
  missing: 'withheld',
});
export const Range = inventedFact({
  kind: 'amount',
  label: { zh: '茶会会期', en: 'Length of the tea fair' },
  value: { from: '3', to: '5' },
  unit: '天',
});
export const Negative = invented<Args>({ ...tea, label: '净利润', value: '-3.5' }, { label: 'Net profit' });
export const LongNumber = invented<Args>(
  { label: '茶树株数', value: '123456789012345678901234.123456', unit: '株' },
  { label: 'Tea plants', unit: 'plants' },
);
export const ShareOfAWhole: Story = { args: { fact: 'villages-above-income-mark', convert: 'percent' } };
export const Percentage: Story = { args: { fact: 'shuangjianghu-signing-rate' } };
export const Converted: Story = { args: { fact: 'urban-renewal-area', convert: '公顷' } };

/* Sizes. */

export const LabelOf40Characters = invented<Args>({ ...tea, label: LABEL_OF_40 }, { label: LABEL_OF_40_EN });
export const LabelOf5000Characters = { ...invented<Args>({ ...tea, label: LABEL_OF_5000 }, {}), tags: ['!autodocs'] };
export const VeryNarrow: Story = { args: { fact: 'industrial-output' }, parameters: { case: { width: 120 } } };
export const VeryNarrowWithEverything: Story = {
  args: { fact: 'demolished-floor-area' },
  parameters: { case: { width: 120 } },
};
export const VeryWide: Story = { args: { fact: 'industrial-output' }, parameters: { case: { width: 1200 } } };

/* Ways to give it its data. */

export const ByAttributes: Story = {
  args: {
    label: '税收入库',
    value: '24.86',
    scale: '亿',
    unit: '元',
    standing: 'rank',
    position: '1',
    among: '全市',
    retained: true,
    period: '2023',
    source: '稠江街道',
  },
  parameters: { case: { en: { label: 'Tax revenue', among: 'the city', source: 'Choujiang Sub-district' } } },
};
export const FromASource: Story = { args: { fact: 'tax-revenue' }, parameters: { case: { given: 'inline' } } };
export const FromItsOwnAddress: Story = {
  args: { fact: 'tax-revenue', src: REPORT_URL },
  parameters: { case: { given: 'nothing' } },
};
export const ByReportProperty: Story = { args: { fact: 'tax-revenue' }, parameters: { case: { given: 'property' } } };
export const ByFactProperty = inventedFact({
  kind: 'amount',
  label: { zh: '茶叶产值', en: 'Tea output' },
  value: '24.86',
  scale: '亿',
  unit: '元',
});

/* What it can hold. */

export const WithASourceNote: Story = {
  args: { fact: 'tax-revenue' },
  parameters: {
    case: {
      children: ['税收入库24.86亿元', { tag: 'source-note', attributes: { slot: 'source', fact: 'tax-revenue' } }],
    },
  },
};

/* What stands where there is no figure. */

export const UnknownFact: Story = {
  args: { fact: wrongFact('tax-revenu') },
  parameters: { case: { shows: 'fallback', text: '税收入库24.86亿元' } },
};
export const WrongValue = invented<Args>({ ...tea, value: '24,86' }, teaInEnglish, {
  shows: 'fallback',
  text: '茶叶产值24.86亿元',
});
export const WrongKind: Story = {
  args: { fact: 'red-roots-demonstration-subdistrict' },
  parameters: { case: { shows: 'fallback' } },
};
export const FailedLoad: Story = {
  args: { fact: 'tax-revenue', src: NO_REPORT_URL },
  parameters: { case: { shows: 'fallback', given: 'nothing' } },
};
export const FailedWithoutText: Story = {
  args: { fact: wrongFact('tax-revenu') },
  parameters: { case: { shows: 'fallback', text: '' } },
};
export const NothingGiven: Story = { args: {}, parameters: { case: { shows: 'fallback', text: '税收入库24.86亿元' } } };
export const HostileText = invented<Args>({ ...tea, label: HOSTILE, unit: HOSTILE }, {});

/* Looks. */

export const English: Story = { args: { fact: 'industrial-output' }, globals: { lang: 'en' } };
export const EnglishWithQualifier: Story = { args: { fact: 'new-market-entities' }, globals: { lang: 'en' } };
export const Dark: Story = { args: { fact: 'industrial-output' }, globals: { scheme: 'dark' } };
export const GreenIsUp: Story = { args: { fact: 'industrial-output' }, globals: { palette: 'intl' } };
export const Neutral: Story = { args: { fact: 'industrial-output' }, globals: { palette: 'neutral' } };
export const OnARightToLeftPage: Story = { args: { fact: 'tax-revenue' }, parameters: { case: { dir: 'rtl' } } };
