import type { FactId } from '../data/choujiang-2023.js';
import type { EventLine } from '../src/elements/event-line.js';
import { NO_REPORT_URL, REPORT_URL } from './lib/addresses.js';
import { wrongFact, type ArgsOf, type CaseStory } from './lib/case.js';
import { LOOKS, SECTIONS } from './lib/controls.js';
import { invented } from './lib/invented.js';
import { HOSTILE, LABEL_OF_40, LABEL_OF_5000 } from './lib/texts.js';
import { whenToUse } from './lib/uses.js';

type Args = ArgsOf<EventLine>;
type Story = CaseStory<Args>;

export default {
  title: 'Widgets/event-line',
  component: 'event-line',
  argTypes: { section: SECTIONS, ...LOOKS },
  parameters: {
    case: { width: 1200 },
    shown: 'EventsOfYourChoice',
    docs: whenToUse({
      zh: [
        '一年里的几件事，按月份排开，各带自己的数字。',
        '称号和奖项用`honour-roll`。',
        '`section`写章节，或`facts`写有日期的事项。',
      ],
      en: [
        'What happened in a year, by month, each with its figures.',
        'Titles and awards have `honour-roll`.',
        'It needs a `section`, or ids of dated facts in `facts`.',
      ],
    }),
  },
};

const OWN_WORDS = '稠江街道2023年大事';
const allOfIt = { case: { given: 'source', text: OWN_WORDS } } as const;

/* Events of the report. */

export const TheWholeYear: Story = {
  args: { label: '大事' },
  parameters: { case: { ...allOfIt.case, en: { label: 'Events' } } },
};
export const OneSection: Story = { args: { section: 'urban-renewal' }, parameters: allOfIt };

const renewal: readonly FactId[] = ['hualai-yinlun-start', 'songmenli-start', 'fenghuangshan-clearance'];
const undated: readonly FactId[] = ['residential-governance-standard', 'community-childcare-opening'];

export const EventsOfYourChoice: Story = { args: { facts: renewal } };
export const OneEvent: Story = { args: { facts: renewal.slice(0, 1) } };
export const ATitleAndItsMonth: Story = { args: { facts: ['red-roots-demonstration-subdistrict'] } };
export const WithoutAMonth: Story = { args: { facts: undated } };

/* Events written by hand: days, months, ranges, and what is dated by its year alone. */

const written = [
  { label: '茶园开采', date: '2023-03-20/2023-04-05' },
  { label: '招商季', date: '2023-03/2023-05', standing: 'first-ever', among: '全县' },
  { label: '茶会', date: '2023-10-16' },
  { label: '年终总结会', date: '2023-12-28' },
  { label: '路灯工程', date: '2023' },
];
const years = [
  { label: '水厂开工', date: '2021-09' },
  { label: '水厂停工', date: '2022-05/2023-02' },
  { label: '水厂竣工', date: '2024-06-18' },
  { label: '农田整治', date: '2021/2023' },
];
const unequal = [
  { label: LABEL_OF_40, date: '2023-01' },
  { label: '短', date: '2023-01' },
  { label: HOSTILE, date: '2023-12' },
];
const tooLong = [{ label: LABEL_OF_5000.slice(0, 400), date: '2023-05' }];
const item = (_: unknown, index: number) => ({
  label: `第${index + 1}次集市`,
  date: `2023-${String((index % 12) + 1).padStart(2, '0')}`,
});

const byHand = (rows: readonly object[], label: string): CaseStory<Args> =>
  invented<Args>({ items: JSON.stringify(rows), label }, {});

export const WrittenByHand = byHand(written, '云溪镇2023年大事');
export const SeveralYears = {
  ...byHand(years, '云溪镇水厂'),
  args: { ...byHand(years, '云溪镇水厂').args, period: '' },
};
export const UnequalLabels = byHand(unequal, '云溪镇2023年大事');
export const ALabelWithoutRoom = byHand(tooLong, '云溪镇2023年大事');
export const EightAtOnce = byHand(
  Array.from({ length: 8 }, (_, index) => ({ label: `第${index + 1}场招聘会`, date: '2023-06' })),
  '云溪镇6月招聘会',
);
export const FortyEvents = { ...byHand(Array.from({ length: 40 }, item), '云溪镇集市'), tags: ['!autodocs'] };

/* Sizes: one column below 480 px, then two to four. */

const wide = (width: number): Story => ({
  args: {},
  parameters: { case: { ...allOfIt.case, width } },
  tags: ['!autodocs'],
});

export const VeryNarrow = wide(120);
export const OnAPhone = wide(320);
export const InAColumn = wide(560);
export const OnATablet = wide(768);

/* Ways to give it its data. */

export const FromASource: Story = {
  args: { section: 'urban-renewal' },
  parameters: { case: { given: 'inline', text: OWN_WORDS } },
};
export const FromItsOwnAddress: Story = {
  args: { section: 'urban-renewal', src: REPORT_URL },
  parameters: { case: { text: OWN_WORDS } },
};
export const ByReportProperty: Story = {
  args: { section: 'urban-renewal' },
  parameters: { case: { given: 'property', text: OWN_WORDS } },
};

/* What stands where there is no line. */

const instead = { shows: 'fallback', text: OWN_WORDS } as const;

export const UnknownSection: Story = {
  args: { section: 'urban-renewals' },
  parameters: { case: { ...instead, given: 'source' } },
};
export const ASectionWithoutDates: Story = {
  args: { section: 'economy' },
  parameters: { case: { ...instead, given: 'source' } },
};
export const UnknownFact: Story = {
  args: { facts: ['songmenli-start', wrongFact('songmenli-end')] },
  parameters: { case: instead },
};
export const AFactWithoutADate: Story = { args: { facts: ['tax-revenue'] }, parameters: { case: instead } };
export const WrongDate = invented<Args>({ items: '[{"label":"茶会","date":"2023年10月"}]' }, {}, instead);
export const FailedLoad: Story = { args: { src: NO_REPORT_URL }, parameters: { case: instead } };

/* Looks. */

export const English: Story = { args: {}, parameters: allOfIt, globals: { lang: 'en' } };
export const Dark: Story = { args: {}, parameters: allOfIt, globals: { scheme: 'dark' } };
export const OnARightToLeftPage: Story = { args: {}, parameters: { case: { ...allOfIt.case, dir: 'rtl' } } };
