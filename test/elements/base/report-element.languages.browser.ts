import { expect } from 'chai';
import { chineseReport } from '../../fixtures/chinese-report.js';
import { englishReport } from '../../fixtures/english-report.js';
import { yearBefore } from '../../fixtures/one-language.js';
import { report as both } from '../../fixtures/model-facts.js';
import type { Report } from '../../../src/report/types.js';
import { heard, place, rendered, setUpPage, reported, wrapperOf } from '../../support/page.js';

setUpPage();

/** A widget of a report on a page in a language. */
async function shown(html: string, lang: string, given: object): Promise<Element> {
  const widget = place(html);
  widget.setAttribute('lang', lang);
  Object.assign(widget, given);
  await rendered();
  return widget;
}

const langOf = (widget: Element) => wrapperOf(widget).getAttribute('lang');

const WIDGETS: readonly (readonly [html: string, report: Report, wanted: string, lang: string, said: RegExp])[] = [
  ['<stat-card fact="grain"></stat-card>', chineseReport, 'en', 'zh-CN', /^粮食产量1\.26万吨，同比增长4\.2%，全县第三/],
  ['<stat-card fact="mains"></stat-card>', englishReport, 'zh-CN', 'en', /^Water mains renewed: over 29 km, up 4\.2%/],
  ['<progress-ring fact="buses"></progress-ring>', chineseReport, 'en', 'zh-CN', /^通公交的村15村/],
  ['<ranking-badge fact="cycle-city"></ranking-badge>', englishReport, 'zh', 'en', /Cycle City/],
  ['<score-board board="highlights"></score-board>', chineseReport, 'en', 'zh-CN', /粮食产量/],
  ['<change-list facts="planted felled"></change-list>', englishReport, 'zh', 'en', /Trees felled/],
  ['<source-note fact="grain"></source-note>', chineseReport, 'en', 'zh-CN', /粮食产量/],
];

describe('a widget in a language that its report lacks', () => {
  for (const [html, report, wanted, lang, said] of WIDGETS)
    it(`${html} on a page in ${wanted}`, async () => {
      const widget = await shown(html, wanted, { report });
      expect(langOf(widget)).to.equal(lang);
      expect(wrapperOf(widget).textContent.replace(/\s+/g, ' ')).to.match(new RegExp(said.source.replace('^', '')));
      expect(reported).to.deep.equal({ problems: [], warnings: [], errors: [] });
    });

  it('says it in the words of that language alone', async () => {
    const card = await shown('<stat-card fact="mains"></stat-card>', 'zh-CN', { report: englishReport });
    expect(heard(card)).not.to.match(/\p{Script=Han}/u);
    const page = await shown('<report-page></report-page>', 'zh-CN', { report: englishReport });
    expect(wrapperOf(page).textContent).not.to.match(/\p{Script=Han}/u);
  });

  it('goes on in the language of the page when the report has it', async () => {
    const card = await shown('<stat-card fact="grain"></stat-card>', 'en', { report: chineseReport });
    Object.assign(card, { report: both, fact: 'tea-output' });
    await rendered();
    expect(langOf(card)).to.equal('en');
    expect(heard(card)).to.match(/^Tea output/);
  });

  it('written by hand inside a report keeps the language of the page', async () => {
    const source = place('<report-source lang="en"><stat-card label="Rain" value="3"></stat-card></report-source>');
    Object.assign(source, { report: chineseReport });
    await rendered();
    expect(langOf(source.querySelector('stat-card')!)).to.equal('en');
  });
});

describe('a page of a report in one language', () => {
  it('has no switch, whatever address of another language it is given', async () => {
    const page = await shown('<report-page alternate="/en/"></report-page>', 'zh-CN', { report: chineseReport });
    expect(page.shadowRoot!.querySelector('.language')).to.equal(null);
  });

  it('is compared with reports of its language', async () => {
    const page = await shown('<report-page></report-page>', 'en', {
      report: englishReport,
      earlier: [yearBefore(englishReport)],
    });
    expect(page.shadowRoot!.querySelectorAll('report-compare')).to.have.length(1);
  });
});

describe('reports of different languages', () => {
  it('are compared in one that both have', async () => {
    const { languages: _, ...rest } = yearBefore(englishReport);
    const compared = await shown('<report-compare></report-compare>', 'zh-CN', { later: englishReport, earlier: rest });
    expect(langOf(compared)).to.equal('en');
    expect(reported.problems).to.deep.equal([]);
  });
});
