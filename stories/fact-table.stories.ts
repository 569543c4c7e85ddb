import { towns } from './lib/towns.js';
import type { FactTable } from '../src/elements/fact-table.js';
import type { Report } from '../src/report/types.js';
import { NO_REPORT_URL, REPORT_URL } from './lib/addresses.js';
import { wrongFact, type ArgsOf, type CaseStory } from './lib/case.js';
import { HIDDEN, LOOKS, SECTIONS } from './lib/controls.js';
import { invented } from './lib/invented.js';
import { HOSTILE, LABEL_OF_40, LABEL_OF_40_EN } from './lib/texts.js';
import { whenToUse } from './lib/uses.js';

type Args = ArgsOf<FactTable> & { readonly report?: Report };
type Story = CaseStory<Args>;

export default {
  title: 'Widgets/fact-table',
  component: 'fact-table',
  argTypes: { section: SECTIONS, report: HIDDEN, ...LOOKS },
  parameters: {
    case: { width: 768 },
    shown: 'SixTownsByFourIndicators',
    docs: whenToUse({
      zh: [
        '有行有列的数字，如各镇的各项指标。',
        '只有几个数字时用`score-board`。',
        '`section`写章节，或`facts`写几个标识；行和列可以用`rows`、`columns`选。',
      ],
      en: [
        'Figures in rows and columns, such as indicators of each town.',
        'A few figures have `score-board`.',
        'It needs a `section`, or ids in `facts`; `rows` and `columns` choose what is where.',
      ],
    }),
  },
};

const OWN_WORDS = '青岩县各镇乡2023年主要指标';

/** A table of the invented county. */
const ofTowns = (args: Args, more: Story = {}): Story => ({
  ...more,
  args: { report: towns, ...args },
  parameters: { case: { text: OWN_WORDS, ...more.parameters?.case } },
});

/* Figures that are broken down, and figures of several periods. */

export const SixTownsByFourIndicators = ofTowns({ section: 'towns' });
export const PreliminaryAndRevised = ofTowns({ section: 'accounts' });
export const IndicatorsByTown = ofTowns({ section: 'towns', rows: 'label', columns: 'town' });
export const ThisYearAndLast = ofTowns({ section: 'accounts', rows: 'period status' });
export const OneColumn = ofTowns({ facts: towns.facts.flatMap(({ id }) => (/^area-/.test(id) ? [id as never] : [])) });
export const OneFigure: Story = { args: { facts: ['tax-revenue'] } };
export const MixedFigures: Story = {
  args: {
    facts: ['tax-revenue', 'villages-above-income-mark', 'police-incidents', 'express-volume', 'new-market-entities'],
    label: '几个数',
  },
  parameters: { case: { en: { label: 'Some figures' } } },
};

/* Figures written by hand. */

const written = (...rows: readonly object[]): string => JSON.stringify(rows);
const cell = (member: string, label: string, value: string, more: object = {}) => ({ member, label, value, ...more });

const mu = { unit: '亩' };
export const WrittenByHand = invented<Args>(
  {
    items: written(
      cell('上村', '茶园', '1200', mu),
      cell('上村', '竹林', '310.5', mu),
      cell('下村', '茶园', '80', mu),
      cell('下村', '竹林', '2000', { ...mu, status: 'target' }),
    ),
    label: '两村种植',
  },
  { label: 'Two villages' },
);
const rows = Array.from({ length: 40 }, (_, at) => [
  cell(`第${at + 1}村`, '茶园', String((at * 37) % 400), mu),
  cell(`第${at + 1}村`, '户数', `${at * 11}.${at % 3}`),
]);
export const FortyRows = invented<Args>({ items: written(...rows.flat()) }, {});
export const LongWords = invented<Args>(
  {
    items: written(
      cell(LABEL_OF_40, LABEL_OF_40_EN, '123456789012345678901234', { unit: '元' }),
      cell(LABEL_OF_40, LABEL_OF_40, '0.5', { unit: '元' }),
      cell('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', LABEL_OF_40, '7', { unit: '元' }),
    ),
  },
  {},
);
export const HostileText = invented<Args>(
  { items: written(cell(HOSTILE, HOSTILE, '5'), cell(HOSTILE, '茶', '3'), cell('茶', '茶', '1')), label: HOSTILE },
  {},
);

/* Sizes. */

export const OnAPhone = ofTowns({ section: 'towns' }, { parameters: { case: { width: 375 } } });
export const VeryNarrow = ofTowns({ section: 'accounts' }, { parameters: { case: { width: 160 } } });
export const VeryWide = ofTowns({ section: 'towns' }, { parameters: { case: { width: 1200 } } });

/* Ways to give it its data. */

export const FromASource: Story = {
  args: { facts: ['tax-revenue', 'land-revenue'] },
  parameters: { case: { given: 'inline' } },
};
export const FromItsOwnAddress: Story = { args: { facts: ['tax-revenue', 'land-revenue'], src: REPORT_URL } };

/* What stands where there is no table. */

export const TitleRefused: Story = {
  args: { facts: ['tax-revenue', 'sto-express-party-branch'] },
  parameters: { case: { shows: 'fallback' } },
};
export const UnknownFact: Story = {
  args: { facts: ['tax-revenue', wrongFact('land-revenu')] },
  parameters: { case: { shows: 'fallback', text: '税收入库24.86亿元，土地出让金56.87亿元' } },
};
export const WrongItems = invented<Args>(
  { items: '[{"label":"茶园","value":1200}]' },
  {},
  { shows: 'fallback', text: '茶园1200亩' },
);
export const FailedLoad: Story = {
  args: { facts: ['tax-revenue'], src: NO_REPORT_URL },
  parameters: { case: { shows: 'fallback' } },
};

/* Looks. */

export const English = ofTowns({ section: 'towns' }, { globals: { lang: 'en' } });
export const Dark = ofTowns({ section: 'towns' }, { globals: { scheme: 'dark' } });
export const OnARightToLeftPage = ofTowns({ section: 'towns' }, { parameters: { case: { dir: 'rtl', width: 375 } } });
