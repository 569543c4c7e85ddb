import type { FactId } from '../data/choujiang-2023.js';
import type { HonourRoll } from '../src/elements/honour-roll.js';
import { LEVELS } from '../src/report/lists/terms.js';
import { NO_REPORT_URL, REPORT_URL } from './lib/addresses.js';
import { wrongFact, type ArgsOf, type CaseStory } from './lib/case.js';
import { LOOKS, SECTIONS } from './lib/controls.js';
import { invented } from './lib/invented.js';
import { HOSTILE, LABEL_OF_40 } from './lib/texts.js';
import { whenToUse } from './lib/uses.js';

type Args = ArgsOf<HonourRoll>;
type Story = CaseStory<Args>;

export default {
  title: 'Widgets/honour-roll',
  component: 'honour-roll',
  argTypes: { section: SECTIONS, ...LOOKS },
  parameters: {
    case: { width: 1200 },
    shown: 'HonoursOfYourChoice',
    docs: whenToUse({
      zh: [
        '称号和奖项，按级别从高到低排，同一称号的获得者合在一起。',
        '单独一个称号用`ranking-badge`。',
        '`section`写章节，或`facts`写几个标识。',
      ],
      en: [
        'Titles and awards by level, with all who received one together.',
        'A single title has `ranking-badge`.',
        'It needs a `section`, or ids in `facts`.',
      ],
    }),
  },
};

const OWN_WORDS = '稠江街道2023年荣誉';
const allOfIt = { case: { given: 'source', text: OWN_WORDS } } as const;

/* Honours of the report. */

export const AllOfTheReport: Story = {
  args: { label: '荣誉' },
  parameters: { case: { ...allOfIt.case, en: { label: 'Titles and awards' } } },
};
export const OneSection: Story = { args: { section: 'party-building' }, parameters: allOfIt };

const distinguished: readonly FactId[] = ['fuchun-model-area', 'red-roots-demonstration-subdistrict'];

export const HonoursOfYourChoice: Story = { args: { facts: distinguished } };
export const OneHonour: Story = { args: { facts: distinguished.slice(1) }, parameters: { case: { width: 320 } } };
export const CountedAndNotNamed: Story = {
  args: { facts: ['waste-sorting-demonstration-compounds', 'charity-branch-provincial-honour'] },
};

/* Honours written by hand. */

const written = [
  { label: '绿色乡镇', level: 'province', recipient: '云溪镇', giver: '省生态环境厅', date: '2023-05' },
  { label: '茶叶之乡', level: 'county', recipient: '云溪镇', standing: 'first-batch', among: '全县' },
  { label: '示范食堂', level: 'county', recipient: '云溪村食堂', standing: 'rank', position: '3', among: '全县' },
  { label: '美丽田园', level: 'province' },
];
const standings = [
  { standing: 'only' },
  { standing: 'first-batch' },
  { standing: 'first-ever' },
  { standing: 'leading' },
  { standing: 'rank', position: '1' },
  { standing: 'rank', position: '1', retained: true },
].map((standing) => ({ label: '绿色乡镇', recipient: '云溪镇', level: 'county', among: '全县', ...standing }));
const everyLevel = LEVELS.map((level) => ({ label: '绿色单位', recipient: '云溪镇', level })).reverse();
const unequal = [
  { label: LABEL_OF_40, level: 'county', recipient: LABEL_OF_40, giver: LABEL_OF_40 },
  { label: '短', level: 'county', recipient: '云' },
  { label: HOSTILE, level: 'county', recipient: HOSTILE, giver: HOSTILE },
];
const many = Array.from({ length: 200 }, (_, index) => ({
  label: `绿色村庄`,
  recipient: `第${index + 1}村`,
  level: LEVELS[index % LEVELS.length],
}));

const byHand = (rows: readonly object[], label: string): CaseStory<Args> =>
  invented<Args>({ items: JSON.stringify(rows), label }, {});

export const WrittenByHand = byHand(written, '云溪镇2023年荣誉');
export const EveryStanding = byHand(standings, '云溪镇2023年荣誉');
export const EveryLevel = byHand(everyLevel, '云溪镇2023年荣誉');
export const UnequalHonours = byHand(unequal, '云溪镇2023年荣誉');
export const TwoHundredHonours = { ...byHand(many, '云溪镇200项荣誉'), tags: ['!autodocs'] };

/* Sizes. */

const wide = (width: number): Story => ({
  args: {},
  parameters: { case: { ...allOfIt.case, width } },
  tags: ['!autodocs'],
});

export const VeryNarrow = wide(120);
export const OnAPhone = wide(320);
export const OnATablet = wide(768);

/* Ways to give it its data. */

export const FromASource: Story = {
  args: { section: 'ten-firsts' },
  parameters: { case: { given: 'inline', text: OWN_WORDS } },
};
export const FromItsOwnAddress: Story = {
  args: { section: 'ten-firsts', src: REPORT_URL },
  parameters: { case: { text: OWN_WORDS } },
};
export const ByReportProperty: Story = {
  args: { section: 'ten-firsts' },
  parameters: { case: { given: 'property', text: OWN_WORDS } },
};

/* What stands where there is no roll. */

const instead = { shows: 'fallback', text: OWN_WORDS } as const;

export const UnknownSection: Story = {
  args: { section: 'party' },
  parameters: { case: { ...instead, given: 'source' } },
};
export const ASectionWithoutHonours: Story = {
  args: { section: 'economy' },
  parameters: { case: { ...instead, given: 'source' } },
};
export const UnknownFact: Story = {
  args: { facts: ['fuchun-model-area', wrongFact('red-roots')] },
  parameters: { case: instead },
};
export const NotAnHonour: Story = { args: { facts: ['tax-revenue'] }, parameters: { case: instead } };
export const WrongLevel = invented<Args>({ items: '[{"label":"绿色乡镇","level":"国家级"}]' }, {}, instead);
export const FailedLoad: Story = { args: { src: NO_REPORT_URL }, parameters: { case: instead } };

/* Looks. */

export const English: Story = { args: {}, parameters: allOfIt, globals: { lang: 'en' } };
export const Dark: Story = { args: {}, parameters: allOfIt, globals: { scheme: 'dark' } };
export const OnARightToLeftPage: Story = { args: {}, parameters: { case: { ...allOfIt.case, dir: 'rtl' } } };
