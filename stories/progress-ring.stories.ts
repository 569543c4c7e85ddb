import type { ProgressRing } from '../src/elements/progress-ring.js';
import { NO_REPORT_URL, REPORT_URL } from './lib/addresses.js';
import { wrongFact, type ArgsOf, type CaseStory } from './lib/case.js';
import { factsOf, LOOKS, select, WRITTEN } from './lib/controls.js';
import { invented } from './lib/invented.js';
import { HOSTILE, LABEL_OF_40, LABEL_OF_40_EN, LABEL_OF_5000 } from './lib/texts.js';
import { READS_REPORT, whenToUse } from './lib/uses.js';

type Args = ArgsOf<ProgressRing>;
type Story = CaseStory<Args>;

export default {
  title: 'Widgets/progress-ring',
  component: 'progress-ring',
  argTypes: { standing: WRITTEN.standing, ...LOOKS, fact: select(factsOf(['share'])) },
  parameters: {
    case: { width: 320 },
    shown: 'PartOfAWhole',
    docs: whenToUse({
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
    }),
  },
};

const lamps = { label: '通路灯的村' };
const lampsInEnglish = { label: 'Villages with street lamps' };
const ofVillages = (value: string, of: string) =>
  invented<Args>({ ...lamps, value, of, unit: '个' }, { ...lampsInEnglish, unit: '' });
const inPercent = (percent: string) => invented<Args>({ ...lamps, percent }, lampsInEnglish);

/* Shares. n of m stays n of m; the percentage beside it is marked as calculated. */

export const PartOfAWhole: Story = { args: { fact: 'villages-above-income-mark' } };
export const AlmostAll: Story = { args: { fact: 'shuangjianghu-signing-rate' } };
export const Complete: Story = { args: { fact: 'songmenli-signing-rate' } };
export const None = inPercent('0');
export const NoneOfAWhole = ofVillages('0', '24');
export const AllOfAWhole = ofVillages('24', '24');
export const Decimals = inPercent('87.54');
export const ManyDecimals = inPercent('33.333333');
export const HardlyAny = inPercent('0.01');
export const MoreThanAll = inPercent('112.6');
export const BigNumbers = ofVillages('123456', '234567');
export const Ranked = invented<Args>({ ...lamps, percent: '87.5', standing: 'rank', position: '3' }, lampsInEnglish);

/* Sizes. */

export const LabelOf40Characters = invented<Args>({ label: LABEL_OF_40, percent: '87.5' }, { label: LABEL_OF_40_EN });
export const LabelOf5000Characters = {
  ...invented<Args>({ label: LABEL_OF_5000, percent: '87.5' }, {}),
  tags: ['!autodocs'],
};
export const VeryNarrow: Story = {
  args: { fact: 'villages-above-income-mark' },
  parameters: { case: { width: 120 } },
};
export const VeryWide: Story = { args: { fact: 'villages-above-income-mark' }, parameters: { case: { width: 1200 } } };

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

/* What stands where there is no ring. */

export const GrowthRateRefused: Story = {
  args: { fact: 'police-incidents' },
  parameters: { case: { shows: 'fallback' } },
};
export const MoreThanTheWholeRefused = invented<Args>({ ...lamps, value: '27', of: '24' }, lampsInEnglish, {
  shows: 'fallback',
});
export const UnknownFact: Story = {
  args: { fact: wrongFact('signing-rate') },
  parameters: { case: { shows: 'fallback', text: '签约率99%' } },
};
export const WrongValue = invented<Args>({ ...lamps, percent: '87,5' }, lampsInEnglish, {
  shows: 'fallback',
  text: '通路灯的村87.5%',
});
export const FailedLoad: Story = {
  args: { fact: 'villages-above-income-mark', src: NO_REPORT_URL },
  parameters: { case: { shows: 'fallback' } },
};
export const HostileText = invented<Args>({ label: HOSTILE, percent: '50' }, {});

/* Looks. */

export const English: Story = { args: { fact: 'villages-above-income-mark' }, globals: { lang: 'en' } };
export const Dark: Story = { args: { fact: 'villages-above-income-mark' }, globals: { scheme: 'dark' } };
export const SweepsOnce: Story = { args: { fact: 'villages-above-income-mark', motion: true } };
export const OnARightToLeftPage: Story = {
  args: { fact: 'villages-above-income-mark' },
  parameters: { case: { dir: 'rtl' } },
};
