import type { SourceNote } from '../src/elements/source-note.js';
import { FACT_KINDS } from '../src/report/lists/terms.js';
import { wrongFact, type ArgsOf, type CaseStory } from './lib/case.js';
import { factsOf, qualifier, select, WRITTEN } from './lib/controls.js';
import { invented, inventedFact } from './lib/invented.js';
import { HOSTILE } from './lib/texts.js';
import { READS_REPORT, whenToUse } from './lib/uses.js';

type Args = ArgsOf<SourceNote>;
type Story = CaseStory<Args>;

export default {
  title: 'Widgets/source-note',
  component: 'source-note',
  argTypes: { ...WRITTEN, qualifier, fact: select(factsOf(FACT_KINDS)) },
  parameters: {
    case: { width: 480 },
    shown: 'WithAChange',
    docs: whenToUse({
      zh: ['一个数字或整份报告的出处：原文、位置、更正。', '放在其他组件的`source`插槽里。', READS_REPORT.zh],
      en: [
        'Where a figure or a report is from: quotes, places, corrections.',
        'It goes into the `source` slot of another widget.',
        READS_REPORT.en,
      ],
    }),
  },
};

const tea = { label: '茶叶产值', value: '24.86', scale: '亿', unit: '元' };
const teaInEnglish = { label: 'Tea output' };

export const Folded: Story = { args: { fact: 'tax-revenue' } };
export const Unfolded: Story = { args: { fact: 'tax-revenue', open: true } };
export const StatedTwice: Story = { args: { fact: 'express-volume', open: true } };
export const WithAChange: Story = { args: { fact: 'industrial-output', open: true } };
export const OfATitle: Story = { args: { fact: 'red-roots-demonstration-subdistrict', open: true } };
export const OfTheReport: Story = { args: { open: true }, parameters: { case: { given: 'source', text: '稠江街道' } } };
const corrected = inventedFact({
  kind: 'amount',
  label: { zh: '茶叶产值', en: 'Tea output' },
  value: '24.86',
  scale: '亿',
  unit: '元',
  corrections: [
    {
      date: '2024-02',
      was: { value: '24.6', scale: '亿', unit: '元' },
      now: { value: '24.68', scale: '亿', unit: '元' },
      reason: { zh: '漏计两村', en: 'Two villages had been left out' },
    },
    {
      date: '2024-03-01',
      was: { value: '24.68', scale: '亿', unit: '元' },
      now: { value: '24.86', scale: '亿', unit: '元' },
      reason: { zh: '排版误植', en: 'A misprint' },
    },
  ],
});
export const Corrected: Story = { ...corrected, args: { ...corrected.args, open: true } };

/* Ways to give it its data. */

export const ByAttributes = invented<Args>({ ...tea, open: true, href: 'https://example.com/tea' }, teaInEnglish);
export const FromASource: Story = { args: { fact: 'tax-revenue' }, parameters: { case: { given: 'inline' } } };

/* What stands where there is nothing to unfold. */

export const UnknownFact: Story = {
  args: { fact: wrongFact('tax-revenu') },
  parameters: { case: { shows: 'fallback', text: '据稠江街道报告' } },
};
export const NothingGiven: Story = { args: {}, parameters: { case: { shows: 'fallback', text: '据稠江街道报告' } } };
export const HostileText = invented<Args>({ ...tea, label: HOSTILE, source: HOSTILE, open: true }, {});

/* Looks. */

export const VeryNarrow: Story = {
  args: { fact: 'express-volume', open: true },
  parameters: { case: { width: 120 } },
};
export const English: Story = { args: { fact: 'industrial-output', open: true }, globals: { lang: 'en' } };
export const Dark: Story = { args: { fact: 'industrial-output', open: true }, globals: { scheme: 'dark' } };
