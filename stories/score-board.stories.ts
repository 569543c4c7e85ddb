import { choujiang2023, type FactId } from '../data/choujiang-2023.js';
import type { ScoreBoard } from '../src/elements/score-board.js';
import { LAYOUTS } from '../src/elements/score-board.js';
import { NO_REPORT_URL, REPORT_URL } from './lib/addresses.js';
import { wrongBoard, wrongFact, type ArgsOf, type CaseStory } from './lib/case.js';
import { LOOKS, radio, select } from './lib/controls.js';
import { invented } from './lib/invented.js';
import { HOSTILE, LABEL_OF_40, LABEL_OF_5000 } from './lib/texts.js';
import { whenToUse } from './lib/uses.js';

type Args = ArgsOf<ScoreBoard>;
type Story = CaseStory<Args>;

export default {
  title: 'Widgets/score-board',
  component: 'score-board',
  argTypes: {
    board: select(choujiang2023.boards.map(({ id }) => id)),
    layout: radio(LAYOUTS),
    ...LOOKS,
  },
  parameters: {
    case: { width: 1200 },
    shown: 'ThreeEntries',
    docs: whenToUse({
      zh: [
        '一组要紧的数字，如“十个第一”；`layout`选版式。',
        '同一单位、要比长短的用`bar-list`；有行有列的用`fact-table`。',
        '`board`写榜单的标识，或`facts`写几个标识。',
      ],
      en: [
        'A set of figures that belong together, such as ten firsts; `layout` chooses how.',
        'Figures of one unit to compare have `bar-list`; rows and columns have `fact-table`.',
        'It needs the id of a `board`, or ids in `facts`.',
      ],
    }),
  },
};

/* The report's own board. */

export const TenFirsts: Story = { args: { board: 'ten-firsts', numbered: true } };
export const TenFirstsAsAList: Story = {
  args: { board: 'ten-firsts', numbered: true, layout: 'list' },
  parameters: { case: { width: 768 } },
};
export const TenFirstsInTiles: Story = { args: { board: 'ten-firsts', numbered: true, layout: 'tiles' } };
export const TenFirstsInTilesOnAPhone: Story = {
  args: { board: 'ten-firsts', numbered: true, layout: 'tiles' },
  parameters: { case: { width: 375 } },
};
export const TenFirstsWithoutNumbers: Story = { args: { board: 'ten-firsts' } };

/* From one entry to two hundred. */

const revenue: readonly FactId[] = ['tax-revenue', 'general-budget-revenue', 'land-revenue'];
const everything = choujiang2023.facts.map(({ id }) => id as FactId);

export const OneEntry: Story = { args: { facts: revenue.slice(0, 1) }, parameters: { case: { width: 320 } } };
export const ThreeEntries: Story = {
  args: { facts: revenue, label: '收入' },
  parameters: { case: { en: { label: 'Revenue' } } },
};
export const ThreeEntriesAsAStrip: Story = {
  args: { facts: revenue, label: '收入', layout: 'strip' },
  parameters: { case: { en: { label: 'Revenue' } } },
};
export const TwelveEntriesAsATable: Story = {
  args: { facts: everything.slice(30, 42), layout: 'table' },
  parameters: { case: { width: 768 } },
};
export const FortyEntries: Story = { args: { facts: everything.slice(0, 40), numbered: true } };

const item = (_: unknown, index: number) => ({
  label: `第${index + 1}村茶叶产值`,
  value: ((index * 37 + 11) % 997).toString(),
  scale: '万',
  unit: '元',
  ...(index % 3 === 0 && { change: `${index % 2 ? '-' : '+'}${(index % 17) + 1}.5%`, better: 'up' }),
});
const villages = JSON.stringify(Array.from({ length: 200 }, item));

export const TwoHundredEntries = {
  ...invented<Args>({ items: villages, numbered: true }, {}, { text: '云溪镇200个村的茶叶产值' }),
  tags: ['!autodocs'],
};

/* Entries written by hand. */

const written = [
  { label: '茶叶产值', value: '24.86', scale: '亿', unit: '元', standing: 'rank', position: '3', among: '全县' },
  { label: '客流', value: '35', scale: '万', unit: '人次', qualifier: '余', change: '+12.4%', better: 'up' },
  { label: '通路灯的村', value: '21', of: '24', unit: '个' },
  { label: '交通事故', value: '318', unit: '起', change: '-29.69%', basis: 'year-on-year', better: 'down' },
];
const writtenInEnglish = [
  { ...written[0], label: 'Tea output', among: 'the county' },
  { ...written[1], label: 'Visitors' },
  { ...written[2], label: 'Villages with street lamps', unit: '' },
  { ...written[3], label: 'Road accidents', unit: '' },
];
const unequal = [
  { label: LABEL_OF_40, value: '1', unit: '项' },
  { label: '短', value: '123456789012345678901234', unit: '元' },
  { label: LABEL_OF_5000.slice(0, 200), value: '24.86', scale: '亿', unit: '元', change: '-1.2pp' },
  { label: HOSTILE, value: '0', unit: '件' },
];

export const WrittenByHand = invented<Args>(
  { items: JSON.stringify(written), label: '云溪镇2023年' },
  { items: JSON.stringify(writtenInEnglish), label: 'Yunxi Town in 2023' },
);
export const UnequalEntries = invented<Args>({ items: JSON.stringify(unequal), numbered: true }, {});

/* Sizes. */

export const VeryNarrow: Story = {
  args: { board: 'ten-firsts', numbered: true },
  parameters: { case: { width: 120 } },
  tags: ['!autodocs'],
};
export const OnAPhone: Story = {
  args: { board: 'ten-firsts', numbered: true },
  parameters: { case: { width: 320 } },
  tags: ['!autodocs'],
};

/* Ways to give it its data. */

export const FromASource: Story = { args: { facts: revenue }, parameters: { case: { given: 'inline' } } };
export const FromItsOwnAddress: Story = { args: { facts: revenue, src: REPORT_URL } };
export const ByReportProperty: Story = { args: { facts: revenue }, parameters: { case: { given: 'property' } } };

/* What stands where there is no board. */

export const UnknownBoard: Story = {
  args: { board: wrongBoard('ten-first') },
  parameters: { case: { shows: 'fallback', text: '十个第一：税收入库24.86亿元，全市第一……' } },
};
export const UnknownFact: Story = {
  args: { facts: ['tax-revenue', wrongFact('land-revenu')] },
  parameters: { case: { shows: 'fallback', text: '税收入库24.86亿元，土地出让金56.87亿元' } },
};
export const WrongItems = invented<Args>(
  { items: '[{"label":"茶叶产值","value":24.86}]' },
  {},
  { shows: 'fallback', text: '茶叶产值24.86亿元' },
);
export const FailedLoad: Story = {
  args: { facts: revenue, src: NO_REPORT_URL },
  parameters: { case: { shows: 'fallback' } },
};

/* Looks. */

export const English: Story = { args: { board: 'ten-firsts', numbered: true }, globals: { lang: 'en' } };
export const Dark: Story = { args: { board: 'ten-firsts', numbered: true }, globals: { scheme: 'dark' } };
export const OnARightToLeftPage: Story = { args: { facts: revenue }, parameters: { case: { dir: 'rtl' } } };
