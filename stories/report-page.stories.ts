import { choujiang2022Invented } from '../data/choujiang-2022-invented.js';
import type { ReportPage } from '../src/elements/report-page.js';
import type { Report } from '../src/report/types.js';
import { type ArgsOf, type CaseStory } from './lib/case.js';
import { HIDDEN, LOOKS } from './lib/controls.js';
import { ONE_OF_EACH } from './lib/one-of-each.js';
import { whenToUse } from './lib/uses.js';

type Args = ArgsOf<ReportPage> & { readonly report?: Report };
type Story = CaseStory<Args>;

export default {
  title: 'Widgets/report-page',
  component: 'report-page',
  argTypes: { ...LOOKS, earlier: HIDDEN },
  parameters: {
    case: { given: 'source' },
    docs: whenToUse({
      zh: ['整份报告一页：榜单在最前，各章节在后。', '只要其中几项时，用各个组件。', '`src`写报告的地址。'],
      en: [
        'A whole report as one page, its board first.',
        'For a part of it take the widgets one by one.',
        'It needs the address of the report in `src`.',
      ],
    }),
  },
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
  args: { report: ONE_OF_EACH },
  parameters: { case: { given: 'nothing' } },
  tags: ['!autodocs'],
};

export const OnAPhone: Story = { parameters: { case: { width: 320 } }, tags: ['!autodocs'] };

export const FromAScriptInThePage: Story = { parameters: { case: { given: 'inline' } }, tags: ['!autodocs'] };
