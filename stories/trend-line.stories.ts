import { choujiang2022Invented } from '../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../data/choujiang-2023.js';
import type { TrendLine } from '../src/elements/trend-line.js';
import { INVENTED_REPORT_URL, NO_REPORT_URL, REPORT_URL } from './lib/addresses.js';
import { wrongFact, type ArgsOf, type CaseStory } from './lib/case.js';
import { factsOf, HIDDEN, LOOKS, select } from './lib/controls.js';
import { invented } from './lib/invented.js';
import { HOSTILE, LABEL_OF_40, LABEL_OF_40_EN } from './lib/texts.js';
import { whenToUse } from './lib/uses.js';

type Args = ArgsOf<TrendLine> & { readonly period?: string };
type Story = CaseStory<Args>;

export default {
  title: 'Widgets/trend-line',
  component: 'trend-line',
  argTypes: { ...LOOKS, fact: select(factsOf(['amount', 'share'])), reports: HIDDEN },
  parameters: {
    case: { width: 480 },
    shown: 'TwoReportsAndOneYearDerived',
    docs: whenToUse({
      zh: [
        '一个数字几年的走势，刻度从零起。',
        '两年的许多数字对比用`report-compare`。',
        '`fact`写标识，`srcs`写往年报告的地址；两期以上才有线。',
      ],
      en: [
        'One figure over the years, on a scale from zero.',
        'Many figures of two years have `report-compare`.',
        'It needs `fact`, and addresses of earlier reports in `srcs`; a line begins with two periods.',
      ],
    }),
  },
};

/* Two reports, of which the earlier is invented and says so. */

const reports = [choujiang2022Invented, choujiang2023];

export const TwoReports: Story = { args: { fact: 'tax-revenue', reports } };
export const TwoReportsAndOneYearDerived: Story = { args: { fact: 'industrial-output', reports } };
export const Shares: Story = { args: { fact: 'villages-above-income-mark', reports } };
export const NotInTheEarlierReport: Story = { args: { fact: 'land-revenue', reports } };

/* One report. What it prints against the year before gives one more point, which is marked as calculated. */

export const DerivedFromOneReport: Story = { args: { fact: 'industrial-output' } };
export const OneFigureIsNoLine: Story = { args: { fact: 'tax-revenue' } };

/* Written by hand. */

const tea = { label: '茶叶产值' };
const teaInEnglish = { label: 'Tea output' };
const rows = (values: Readonly<Record<string, string | null>>, more: object = { scale: '亿', unit: '元' }) =>
  JSON.stringify(Object.entries(values).map(([period, value]) => ({ period, value, ...more })));
const series = (values: Readonly<Record<string, string | null>>, more?: object) =>
  invented<Args>({ ...tea, items: rows(values, more) }, teaInEnglish);

export const WrittenByHand = series({ 2021: '18.2', 2022: '21.05', 2023: '24.86' });
export const AGap = series({ 2020: '15.4', 2021: '18.2', 2022: null, 2023: '24.86' });
export const YearsWithoutAWord = series({ 2019: '15.4', 2020: '16', 2023: '24.86' });
export const Falling = series({ 2022: '35', 2023: '24.86' });
export const AlmostLevel = series({ 2021: '24.6', 2022: '24.86', 2023: '24.71' });
export const BelowZero = {
  ...invented<Args>(
    { label: '净利润', items: rows({ 2021: '-3.5', 2022: '1.2', 2023: '0' }) },
    { label: 'Net profit' },
  ),
};
export const Months = series({ '2023-10': '2.1', '2023-11': '2.4', '2023-12': '1.8' });
export const MixedScales = invented<Args>(
  {
    ...tea,
    items: JSON.stringify([
      { period: '2022', value: '9500', scale: '万', unit: '元' },
      { period: '2023', value: '1.2', scale: '亿', unit: '元', change: '+26.32%', basis: 'year-on-year' },
    ]),
  },
  teaInEnglish,
);
export const EightYears = {
  ...series({
    2016: '15.4',
    2017: '16',
    2018: '18.2',
    2019: '21.05',
    2020: '17.7',
    2021: '20.3',
    2022: '23',
    2023: '24.86',
  }),
};
export const LabelOf40Characters = invented<Args>(
  { label: LABEL_OF_40, items: rows({ 2022: '21.05', 2023: '24.86' }) },
  { label: LABEL_OF_40_EN },
);

/* Sizes. Where the figures don't fit side by side, they are a list, and the line is left out. */

export const VeryNarrow: Story = {
  args: { fact: 'industrial-output', reports },
  parameters: { case: { width: 120 } },
};
export const OnAPhone: Story = { args: { fact: 'industrial-output', reports }, parameters: { case: { width: 320 } } };
export const VeryWide: Story = { args: { fact: 'industrial-output', reports }, parameters: { case: { width: 1200 } } };
export const EightYearsOnAPhone = {
  ...EightYears,
  parameters: { case: { ...EightYears.parameters?.case, width: 320 } },
};

/* Ways to give it its data. */

export const FromAddresses: Story = {
  args: { fact: 'tax-revenue', src: REPORT_URL, srcs: INVENTED_REPORT_URL },
};
export const FromASourceAndAnAddress: Story = {
  args: { fact: 'tax-revenue', srcs: INVENTED_REPORT_URL },
  parameters: { case: { given: 'inline' } },
};
export const OneAddressFails: Story = { args: { fact: 'industrial-output', srcs: NO_REPORT_URL } };

/* What stands where there is no line. */

export const UnknownFact: Story = {
  args: { fact: wrongFact('tax-revenu'), reports },
  parameters: { case: { shows: 'fallback', text: '税收入库：2022年22.1亿元（虚构）；2023年24.86亿元' } },
};
export const MixedUnits: Story = {
  args: { fact: 'urban-renewal-area', reports },
  parameters: { case: { shows: 'fallback' } },
};
export const MixedPeriods: Story = {
  args: { fact: 'transit-volume', reports },
  parameters: { case: { shows: 'fallback' } },
};
export const AChangeIsNoFigure: Story = {
  args: { fact: 'police-incidents', reports },
  parameters: { case: { shows: 'fallback' } },
};
export const WrongItems = invented<Args>({ ...tea, items: '[{"period":"2023","value":24.86}]' }, teaInEnglish, {
  shows: 'fallback',
  text: '茶叶产值24.86亿元',
});
export const HostileText = invented<Args>({ label: HOSTILE, items: rows({ 2022: '3', 2023: '5' }, {}) }, {});

/* Looks. */

export const English: Story = { args: { fact: 'industrial-output', reports }, globals: { lang: 'en' } };
export const Dark: Story = { args: { fact: 'industrial-output', reports }, globals: { scheme: 'dark' } };
export const GreenIsUp: Story = { args: { fact: 'industrial-output', reports }, globals: { palette: 'intl' } };
export const OnARightToLeftPage: Story = {
  args: { fact: 'tax-revenue', reports },
  parameters: { case: { dir: 'rtl' } },
};
