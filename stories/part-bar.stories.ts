import type { PartBar } from '../src/elements/part-bar.js';
import { PART_SHAPES } from '../src/models/widgets/part-bar.js';
import { NO_REPORT_URL, REPORT_URL } from './lib/addresses.js';
import { wrongFact, type ArgsOf, type CaseStory } from './lib/case.js';
import { factsOf, LOOKS, qualifier, radio, select, WRITTEN } from './lib/controls.js';
import { invented } from './lib/invented.js';
import { HOSTILE, LABEL_OF_40, LABEL_OF_40_EN, LABEL_OF_5000 } from './lib/texts.js';
import { READS_REPORT, whenToUse } from './lib/uses.js';

type Args = ArgsOf<PartBar>;
type Story = CaseStory<Args>;

export default {
  title: 'Widgets/part-bar',
  component: 'part-bar',
  argTypes: {
    as: radio(PART_SHAPES),
    standing: WRITTEN.standing,
    qualifier,
    ...LOOKS,
    fact: select(factsOf(['share'])),
  },
  parameters: {
    case: { width: 320 },
    shown: 'TwentyOneOfTwentyFour',
    docs: whenToUse({
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
    }),
  },
};

const lamps = { label: '通路灯的村' };
const lampsInEnglish = { label: 'Villages with street lamps' };
const ofVillages = (value: string, of: string, more: Args = {}) =>
  invented<Args>({ ...lamps, value, of, unit: '个', ...more }, { ...lampsInEnglish, unit: '' });
const inPercent = (percent: string, more: Args = {}) => invented<Args>({ ...lamps, percent, ...more }, lampsInEnglish);

/* Squares, where the whole can be counted. */

export const TwentyOneOfTwentyFour: Story = { args: { fact: 'villages-above-income-mark' } };
export const NoneOfFive = ofVillages('0', '5');
export const AllOfTwelve = ofVillages('12', '12');
export const FortyOneOfFortySeven = ofVillages('41', '47');
export const FiftyEightOfSixty = ofVillages('58', '60');

/* One bar. */

export const AsABar: Story = { args: { fact: 'villages-above-income-mark', as: 'bar' } };
export const TooManyToCount = ofVillages('123456', '234567');
export const Percentage: Story = { args: { fact: 'shuangjianghu-signing-rate' } };
export const Complete: Story = { args: { fact: 'songmenli-signing-rate' } };
export const None = inPercent('0');
export const HardlyAny = inPercent('0.01');
export const AlmostAll = inPercent('99.99');
export const MoreThanAll = inPercent('112.6');
export const Over = inPercent('90', { qualifier: '超' });
export const SquaresOfAPercentage = inPercent('87.5', { as: 'units' });
export const Ranked = inPercent('87.5', { standing: 'rank', position: '3' });

/* Sizes. */

export const VeryNarrow: Story = { args: { fact: 'villages-above-income-mark' }, parameters: { case: { width: 120 } } };
export const Wide: Story = { args: { fact: 'villages-above-income-mark' }, parameters: { case: { width: 768 } } };
export const VeryWide: Story = { args: { fact: 'shuangjianghu-signing-rate' }, parameters: { case: { width: 1200 } } };
export const LabelOf40Characters = invented<Args>({ label: LABEL_OF_40, percent: '87.5' }, { label: LABEL_OF_40_EN });
export const LabelOf5000Characters = {
  ...invented<Args>({ label: LABEL_OF_5000, percent: '87.5' }, {}),
  tags: ['!autodocs'],
};

/* Ways to give it its data. */

export const ByAttributes: Story = {
  args: { label: '双江湖区块签约', percent: '99', period: '2023', source: '稠江街道' },
  parameters: {
    case: { en: { label: 'Agreements signed in the Shuangjianghu block', source: 'Choujiang Sub-district' } },
  },
};
export const FromASource: Story = {
  args: { fact: 'villages-above-income-mark' },
  parameters: { case: { given: 'inline' } },
};
export const FromItsOwnAddress: Story = { args: { fact: 'villages-above-income-mark', src: REPORT_URL } };
export const ByReportProperty: Story = {
  args: { fact: 'villages-above-income-mark' },
  parameters: { case: { given: 'property' } },
};

/* What stands where there is no drawing. */

export const GrowthRateRefused: Story = {
  args: { fact: 'police-incidents' },
  parameters: { case: { shows: 'fallback' } },
};
export const MoreThanTheWhole = invented<Args>({ ...lamps, value: '27', of: '24', unit: '个' }, lampsInEnglish, {
  shows: 'fallback',
});
export const UnknownFact: Story = {
  args: { fact: wrongFact('signing-rate') },
  parameters: { case: { shows: 'fallback', text: '签约率99%' } },
};
export const FailedLoad: Story = {
  args: { fact: 'villages-above-income-mark', src: NO_REPORT_URL },
  parameters: { case: { shows: 'fallback' } },
};
export const HostileText = invented<Args>({ label: HOSTILE, percent: '50' }, {});

/* Looks. */

export const English: Story = { args: { fact: 'villages-above-income-mark' }, globals: { lang: 'en' } };
export const Dark: Story = { args: { fact: 'villages-above-income-mark' }, globals: { scheme: 'dark' } };
export const OnARightToLeftPage: Story = {
  args: { fact: 'villages-above-income-mark' },
  parameters: { case: { dir: 'rtl' } },
};
