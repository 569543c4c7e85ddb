import type { FactRef } from '../src/elements/fact-ref.js';
import { SHOWS } from '../src/models/widgets/fact-ref.js';
import { FACT_KINDS } from '../src/report/lists/terms.js';
import { wrongFact, type ArgsOf, type CaseParameters, type CaseStory } from './lib/case.js';
import { factsOf, qualifier, radio, select, WRITTEN } from './lib/controls.js';
import { invented, inventedFact } from './lib/invented.js';
import { HOSTILE, LABEL_OF_40, LABEL_OF_40_EN } from './lib/texts.js';
import { READS_REPORT, whenToUse } from './lib/uses.js';

type Args = ArgsOf<FactRef>;
type Story = CaseStory<Args>;
type Prose = NonNullable<CaseParameters['prose']>;

const said: Prose = { 'zh-CN': ['报告写道：', '。'], en: ['In the words of the report: ', '.'] };

export default {
  title: 'Widgets/fact-ref',
  component: 'fact-ref',
  argTypes: { ...WRITTEN, qualifier, fact: select(factsOf(FACT_KINDS)), show: radio(SHOWS) },
  parameters: {
    case: { width: 480, prose: said },
    shown: 'Figure',
    docs: whenToUse({
      zh: ['正文里的一个数字：点开可看原文和出处。', '单独放一块时用`stat-card`。', READS_REPORT.zh],
      en: [
        'A figure within a sentence, which opens its quote and source.',
        'As a block of its own it has `stat-card`.',
        READS_REPORT.en,
      ],
    }),
  },
};

const inProse = (args: Args, prose: Prose, text?: string): Story => ({
  args,
  parameters: { case: { prose, ...(text !== undefined && { text }) } },
});

const tea = { label: '茶叶产值', value: '24.86', scale: '亿', unit: '元' };
const teaInEnglish = { label: 'Tea output' };

/* What stands in the text. */

export const Figure = inProse(
  { fact: 'tax-revenue' },
  { 'zh-CN': ['税收入库', '，蝉联全市第一。'], en: ['Tax revenue came to ', ', still first in the city.'] },
  '24.86亿元',
);
export const Sentence: Story = { args: { fact: 'industrial-output', show: 'sentence' } };
export const LabelAndFigure: Story = { args: { fact: 'express-volume', show: 'label-figure' } };
export const NounInTheLabel: Story = { args: { fact: 'resettlement-homes', show: 'label-figure' } };

/* Kinds of fact. */

export const MoreThan = inProse(
  { fact: 'new-market-entities' },
  { 'zh-CN': ['新增市场主体', '。'], en: ['There were ', '.'] },
);
export const StatedTwice = inProse(
  { fact: 'express-volume' },
  { 'zh-CN': ['快递业务量', '。'], en: ['Express delivery came to ', '.'] },
);
export const Share = inProse(
  { fact: 'villages-above-income-mark' },
  { 'zh-CN': ['集体经济收入100万元以上的村有', '。'], en: ['Villages with 1 million yuan or more: ', '.'] },
);
export const Change = inProse(
  { fact: 'police-incidents' },
  { 'zh-CN': ['总警情同比下降', '。'], en: ['Police incidents were down by ', '.'] },
);
export const Title = inProse(
  { fact: 'red-roots-demonstration-subdistrict' },
  { 'zh-CN': ['街道被省委评为“', '”。'], en: ['It was named “', '”.'] },
);
export const Missing = inventedFact({
  kind: 'amount',
  label: { zh: '客流', en: 'Visitors' },
  value: null,
  missing: 'not-stated',
});
export const Corrected = inventedFact({
  kind: 'amount',
  label: { zh: '茶叶产值', en: 'Tea output' },
  value: '24.86',
  scale: '亿',
  unit: '元',
  corrections: [
    {
      date: '2024-03-01',
      was: { value: '24.68', scale: '亿', unit: '元' },
      now: { value: '24.86', scale: '亿', unit: '元' },
      reason: { zh: '排版误植', en: 'A misprint' },
    },
  ],
});

/* Ways to give it its data. */

export const ByAttributes = invented<Args>({ ...tea, standing: 'first-batch' }, teaInEnglish);
export const FromASource: Story = {
  args: { fact: 'tax-revenue' },
  parameters: { case: { given: 'inline', text: '24.86亿元' } },
};

/* What stands where there is no figure. */

export const UnknownFact: Story = {
  args: { fact: wrongFact('tax-revenu') },
  parameters: { case: { shows: 'fallback', text: '24.86亿元' } },
};
export const FailedWithoutText: Story = {
  args: { fact: wrongFact('tax-revenu') },
  parameters: { case: { shows: 'fallback', text: '' } },
};
export const NothingGiven: Story = { args: {}, parameters: { case: { shows: 'fallback', text: '24.86亿元' } } };
export const HostileText = invented<Args>({ ...tea, label: HOSTILE, unit: HOSTILE }, {});
export const LabelOf40Characters = invented<Args>(
  { ...tea, label: LABEL_OF_40, show: 'label-figure' },
  { label: LABEL_OF_40_EN },
);

/* Looks. */

export const VeryNarrow: Story = {
  args: { fact: 'industrial-output', show: 'sentence' },
  parameters: { case: { width: 120 } },
};
export const English: Story = { args: { fact: 'industrial-output', show: 'label-figure' }, globals: { lang: 'en' } };
export const Dark: Story = { args: { fact: 'tax-revenue' }, globals: { scheme: 'dark' } };
export const OnARightToLeftPage: Story = { args: { fact: 'tax-revenue' }, parameters: { case: { dir: 'rtl' } } };
