import { choujiang2022Invented } from '../data/choujiang-2022-invented.js';
import { choujiang2023, type FactId } from '../data/choujiang-2023.js';
import type { ReportPage } from '../src/elements/report-page.js';
import { excerpt } from '../src/report/excerpt.js';
import type { Report } from '../src/report/types.js';
import { type ArgsOf, type CaseStory } from './lib/case.js';
import { CONTROLS } from './lib/controls.js';

type Args = ArgsOf<ReportPage> & { readonly report?: Report };
type Story = CaseStory<Args>;

const ONE_OF_EACH: readonly FactId[] = [
  'hongliu-sihai-brand',
  'jindu-retirees-demonstration-branch',
  'tax-revenue',
  'industrial-output',
  'enterprises-scaled-up',
  'national-high-tech-enterprises',
  'national-tech-smes',
  'market-entities',
  'songmenli-start',
  'hualai-yinlun-start',
  'police-incidents',
  'telecom-fraud',
  'villages-above-income-mark',
  'community-childcare-opening',
];

export default {
  title: 'Widgets/report-page',
  component: 'report-page',
  argTypes: CONTROLS['report-page'],
  parameters: { case: { given: 'source' } },
};

/** Everything that the sample report states. */
export const WholeReport: Story = {};

export const WithTheOtherLanguageElsewhere: Story = {
  args: { alternate: '#en' },
  tags: ['!autodocs'],
};

/** With a report of the year before, which is invented: what stands out as lines, and everything in a table. */
export const WithTheYearBefore: Story = { args: { earlier: choujiang2022Invented }, tags: ['!autodocs'] };

/** A page with one of each of its widgets, short enough to be looked at as a picture. */
export const OneOfEach: Story = {
  args: { report: excerpt(choujiang2023, [...ONE_OF_EACH]) },
  parameters: { case: { given: 'nothing' } },
  tags: ['!autodocs'],
};

export const OnAPhone: Story = { parameters: { case: { width: 320 } }, tags: ['!autodocs'] };

export const FromAScriptInThePage: Story = { parameters: { case: { given: 'inline' } }, tags: ['!autodocs'] };
