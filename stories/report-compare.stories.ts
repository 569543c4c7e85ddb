import { choujiang2022Invented } from '../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../data/choujiang-2023.js';
import type { ReportCompare } from '../src/elements/report-compare.js';
import type { Report } from '../src/report/types.js';
import { INVENTED_REPORT_URL, NO_REPORT_URL, REPORT_URL } from './lib/addresses.js';
import { wrongFact, type ArgsOf, type CaseStory } from './lib/case.js';
import { HIDDEN, LOOKS } from './lib/controls.js';
import { whenToUse } from './lib/uses.js';

type Args = ArgsOf<ReportCompare> & { readonly 'earlier-src'?: string; readonly 'later-src'?: string };
type Story = CaseStory<Args>;

export default {
  title: 'Widgets/report-compare',
  component: 'report-compare',
  argTypes: { ...LOOKS, earlier: HIDDEN, later: HIDDEN },
  parameters: {
    case: { width: 1200, text: '稠江街道2022年（虚构）与2023年对比' },
    shown: 'Differs',
    docs: whenToUse({
      zh: [
        '两份报告逐项对比，增减由程序精确算出并注明。',
        '一个数字几年的走势用`trend-line`。',
        '`earlier-src`和`later-src`写两份报告的地址。',
      ],
      en: [
        'Two reports figure by figure; what is calculated is exact, and says so.',
        'One figure over the years has `trend-line`.',
        'It needs the addresses of both in `earlier-src` and `later-src`.',
      ],
    }),
  },
};

/* The sample beside an invented report of the year before, which says everywhere that it is invented. */

const earlier = choujiang2022Invented;
const later = choujiang2023;
const few: Args['facts'] = [
  'tax-revenue',
  'industrial-output',
  'fixed-asset-investment',
  'market-entities',
  'villages-above-income-mark',
  'land-revenue',
];

export const WholeReports: Story = { args: { earlier, later } };
export const AFewFacts: Story = { args: { earlier, later, facts: few } };

/* What the later report prints beside its figure. */

export const AgreesWithinRounding: Story = { args: { earlier, later, facts: ['industrial-output'] } };
export const Differs: Story = { args: { earlier, later, facts: ['fixed-asset-investment'] } };
export const NoChangeStated: Story = { args: { earlier, later, facts: ['tax-revenue'] } };

/* What can't be compared says why. */

export const OtherUnit: Story = { args: { earlier, later, facts: ['urban-renewal-area'] } };
export const OtherPeriod: Story = { args: { earlier, later, facts: ['transit-volume'] } };
export const OtherKind: Story = { args: { earlier, later, facts: ['telecom-fraud'] } };
export const ChangesAlone: Story = { args: { earlier, later, facts: ['police-incidents'] } };
export const BoundedFigures: Story = { args: { earlier, later, facts: ['new-market-entities'] } };
export const AMissingFigure: Story = { args: { earlier, later, facts: ['hazards-removed'] } };
export const OnlyInOneReport: Story = { args: { earlier, later, facts: ['land-revenue'] } };

/* Sizes. */

export const VeryNarrow: Story = { args: { earlier, later, facts: few }, parameters: { case: { width: 120 } } };
export const OnAPhone: Story = { args: { earlier, later, facts: few }, parameters: { case: { width: 320 } } };
export const Medium: Story = { args: { earlier, later, facts: few }, parameters: { case: { width: 768 } } };

/* Ways to give it its data. */

export const FromAddresses: Story = {
  args: { 'earlier-src': INVENTED_REPORT_URL, 'later-src': REPORT_URL, facts: few },
  parameters: { case: { given: 'nothing' } },
};
export const FromASourceAndAnAddress: Story = {
  args: { 'earlier-src': INVENTED_REPORT_URL, facts: few },
  parameters: { case: { given: 'inline' } },
};

/* What stands where there is no comparison. */

const elsewhere: Report = { ...earlier, entity: { ...earlier.entity, id: 'yunxi' } };

export const OtherEntity: Story = {
  args: { earlier: elsewhere, later },
  parameters: { case: { shows: 'fallback' } },
};
export const WrongOrder: Story = {
  args: { earlier: later, later: earlier },
  parameters: { case: { shows: 'fallback' } },
};
export const UnknownFact: Story = {
  args: { earlier, later, facts: [wrongFact('tax-revenu')] },
  parameters: { case: { shows: 'fallback' } },
};
export const FailedLoad: Story = {
  args: { 'earlier-src': NO_REPORT_URL, 'later-src': REPORT_URL },
  parameters: { case: { shows: 'fallback' } },
};

/* Looks. */

export const English: Story = { args: { earlier, later }, globals: { lang: 'en' } };
export const Dark: Story = { args: { earlier, later, facts: few }, globals: { scheme: 'dark' } };
export const OnARightToLeftPage: Story = {
  args: { earlier, later, facts: few },
  parameters: { case: { dir: 'rtl' } },
};
