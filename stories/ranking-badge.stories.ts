import type { RankingBadge } from '../src/elements/ranking-badge.js';
import { FACT_KINDS } from '../src/report/lists/terms.js';
import { NO_REPORT_URL, REPORT_URL } from './lib/addresses.js';
import { wrongFact, type ArgsOf, type CaseStory } from './lib/case.js';
import { factsOf, qualifier, select, WRITTEN } from './lib/controls.js';
import { invented } from './lib/invented.js';
import { HOSTILE, LABEL_OF_40, LABEL_OF_40_EN, LABEL_OF_5000 } from './lib/texts.js';
import { READS_REPORT, whenToUse } from './lib/uses.js';

type Args = ArgsOf<RankingBadge>;
type Story = CaseStory<Args>;

export default {
  title: 'Widgets/ranking-badge',
  component: 'ranking-badge',
  argTypes: { ...WRITTEN, qualifier, fact: select(factsOf(FACT_KINDS, true)) },
  parameters: {
    case: { width: 320 },
    shown: 'TitleWithTwoStandings',
    docs: whenToUse({
      zh: ['说的是位次或称号：第一、首批、唯一、首个。', '数字比位次要紧时用`stat-card`。', READS_REPORT.zh],
      en: [
        'What counts is the standing: first, first batch, only, first ever.',
        'Where the figure matters more, take `stat-card`.',
        READS_REPORT.en,
      ],
    }),
  },
};

const tea = { label: '茶叶产值', value: '24.86', scale: '亿', unit: '元' };
const teaInEnglish = { label: 'Tea output' };

/* Kinds of standing. A rank is filled; a distinction is not, since it is no position. */

export const First: Story = { args: { fact: 'express-volume' } };
export const FirstAgain: Story = { args: { fact: 'tax-revenue' } };
export const Third = invented<Args>({ ...tea, standing: 'rank', position: '3' }, teaInEnglish);
export const Eleventh = invented<Args>({ ...tea, standing: 'rank', position: '11' }, teaInEnglish);
export const Hundredth = invented<Args>({ ...tea, standing: 'rank', position: '128' }, teaInEnglish);
export const Only = invented<Args>({ label: '国家级茶博物馆', standing: 'only' }, { label: 'National tea museum' });
export const FirstBatch = invented<Args>({ label: '绿色乡镇', standing: 'first-batch' }, { label: 'Green Township' });
export const FirstEver: Story = { args: { fact: 'residential-governance-standard' } };
export const Leading = invented<Args>({ ...tea, standing: 'leading' }, teaInEnglish);

/* What stands so. */

export const TitleWithTwoStandings: Story = { args: { fact: 'red-roots-demonstration-subdistrict' } };
export const TitleOfFirstBatchAndFirstEver: Story = { args: { fact: 'fuchun-model-area' } };
export const EventThatIsAFirst: Story = { args: { fact: 'community-childcare-opening' } };
export const FigureRankedAndLeading: Story = { args: { fact: 'demolished-floor-area' } };
export const RankOfAnotherMeasure: Story = { args: { fact: 'villages-above-income-mark' } };
export const LabelOf40Characters = invented<Args>(
  { ...tea, label: LABEL_OF_40, standing: 'rank', position: '3' },
  { label: LABEL_OF_40_EN },
);
export const LabelOf5000Characters = {
  ...invented<Args>({ ...tea, label: LABEL_OF_5000, standing: 'rank', position: '3' }, {}),
  tags: ['!autodocs'],
};

/* Sizes. */

export const VeryNarrow: Story = { args: { fact: 'tax-revenue' }, parameters: { case: { width: 120 } } };
export const VeryNarrowWithTwo: Story = { args: { fact: 'fuchun-model-area' }, parameters: { case: { width: 120 } } };
export const VeryWide: Story = { args: { fact: 'fuchun-model-area' }, parameters: { case: { width: 1200 } } };

/* Ways to give it its data. */

export const ByAttributes: Story = {
  args: {
    label: '税收入库',
    value: '24.86',
    scale: '亿',
    unit: '元',
    standing: 'rank',
    position: '1',
    among: '全市',
    retained: true,
    period: '2023',
    source: '稠江街道',
  },
  parameters: { case: { en: { label: 'Tax revenue', among: 'the city', source: 'Choujiang Sub-district' } } },
};
export const FromASource: Story = { args: { fact: 'tax-revenue' }, parameters: { case: { given: 'inline' } } };
export const FromItsOwnAddress: Story = { args: { fact: 'tax-revenue', src: REPORT_URL } };
export const ByReportProperty: Story = { args: { fact: 'tax-revenue' }, parameters: { case: { given: 'property' } } };

/* What stands where there is no badge. */

export const NoStanding: Story = { args: { fact: 'industrial-output' }, parameters: { case: { shows: 'fallback' } } };
export const UnknownFact: Story = {
  args: { fact: wrongFact('tax-revenu') },
  parameters: { case: { shows: 'fallback', text: '税收入库全市第一' } },
};
export const RankWithoutScope: Story = {
  args: { label: '税收入库', standing: 'rank', position: '1', source: '稠江街道' },
  parameters: { case: { shows: 'fallback', text: '税收入库第一' } },
};
export const FailedLoad: Story = {
  args: { fact: 'tax-revenue', src: NO_REPORT_URL },
  parameters: { case: { shows: 'fallback' } },
};
export const HostileText = invented<Args>({ label: HOSTILE, standing: 'only', among: HOSTILE }, {});

/* Looks. */

export const English: Story = { args: { fact: 'fuchun-model-area' }, globals: { lang: 'en' } };
export const Dark: Story = { args: { fact: 'red-roots-demonstration-subdistrict' }, globals: { scheme: 'dark' } };
export const OnARightToLeftPage: Story = { args: { fact: 'tax-revenue' }, parameters: { case: { dir: 'rtl' } } };
