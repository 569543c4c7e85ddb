import type { ReportPage } from '../src/elements/report-page.js';
import { type ArgsOf, type CaseStory } from './lib/case.js';
import { CONTROLS } from './lib/controls.js';

type Args = ArgsOf<ReportPage>;
type Story = CaseStory<Args>;

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

export const OnAPhone: Story = { parameters: { case: { width: 320 } }, tags: ['!autodocs'] };

export const FromAScriptInThePage: Story = { parameters: { case: { given: 'inline' } }, tags: ['!autodocs'] };
