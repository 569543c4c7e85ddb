import { expect } from 'chai';
import { StatCard } from '../../src/elements/stat-card.js';
import { factOf, report } from '../fixtures/model-facts.js';
import { validReport } from '../fixtures/report.js';
import { setUpNetwork } from '../support/network.js';
import { draw, heard, isDrawn, place, rendered, seen, setUpPage, reported, until, wrapperOf } from '../support/page.js';

setUpPage();
const network = setUpNetwork();

const TEA = 'label="税收入库" value="24.86" scale="亿" unit="元"';
const REPORTED = '茶叶产值24.86亿元，同比增长18.58%，全县第一（2023年） 2023年 据云溪镇人民政府报告';
const REPORTED_IN_ENGLISH =
  'Tea output 2.486 billion yuan (24.86亿元), up 18.58% year on year, first in the county, 2023 2023 ' +
  'as reported by Yunxi Town Government';

describe('<stat-card>', () => {
  describe('gets its figure', () => {
    it('from plain attributes alone', async () => {
      const card = await draw(`<stat-card ${TEA}></stat-card>`);
      expect(heard(card)).to.equal('税收入库24.86亿元');
      expect(seen(card)).to.equal('税收入库 24.86亿元');
      expect(network.now.requests).to.deep.equal([]);
      expect(reported).to.deep.equal({ problems: [], warnings: [], errors: [] });
    });

    it('by the id of a fact inside a source', async () => {
      const source = place(`<report-source><div><stat-card fact="tea-output"></stat-card></div></report-source>`);
      Object.assign(source, { report });
      await rendered();
      expect(heard(source.querySelector('stat-card')!)).to.equal(REPORTED);
    });

    it('by the id of a fact from its own address', async () => {
      network.now.answer('/report.json', { body: JSON.stringify(validReport()) });
      const card = place(`<stat-card src="/report.json" fact="tea-output"></stat-card>`);
      await until(() => isDrawn(card), 'the figure');
      expect(heard(card)).to.equal(REPORTED);
      expect(network.now.asked('/report.json')).to.equal(1);
    });

    it('by its report property', async () => {
      const card = place(`<stat-card fact="tea-output"></stat-card>`, StatCard);
      card.report = report;
      await rendered();
      expect(heard(card)).to.equal(REPORTED);
    });

    it('by its fact property', async () => {
      const card = place(`<stat-card period="2023" source="云溪镇"></stat-card>`, StatCard);
      card.fact = factOf('fair-days');
      await rendered();
      expect(heard(card)).to.equal('茶会天数3～5天（2023年） 2023年 据云溪镇报告');
    });

    it('D25: by properties that were set before it was defined', async () => {
      const early = document.createElement('late-stat-card');
      Object.assign(early, { fact: 'tea-output', report, palette: 'neutral' });
      document.body.append(early);
      const { defineStatCard } = await import('../../src/define/stat-card.js');
      defineStatCard(customElements, 'late-');
      await rendered();
      expect(heard(early)).to.equal(REPORTED);
      expect(early.getAttribute('palette')).to.equal('neutral');
      early.remove();
    });

    it('by the id of a fact rather than by attributes, which may stand beside it', async () => {
      const card = place(`<stat-card fact="tea-output" ${TEA}></stat-card>`, StatCard);
      card.report = report;
      await rendered();
      expect(heard(card)).to.equal(REPORTED);
    });
  });

  it('A13: says the same in English, with the Chinese figure marked as Chinese', async () => {
    const card = place(`<stat-card lang="en" fact="tea-output"></stat-card>`, StatCard);
    card.report = report;
    await rendered();
    expect(heard(card)).to.equal(REPORTED_IN_ENGLISH);
    expect(wrapperOf(card).lang).to.equal('en');
    expect(wrapperOf(card).querySelector('[lang="zh-CN"]')?.textContent).to.equal('24.86亿元');
  });

  it('draws everything that the attributes say', async () => {
    const card = await draw(`<stat-card label="交通事故" value="318" unit="起" qualifier="约" change="-29.69%"
      basis="year-on-year" better="down" standing="rank" position="3" among="全县" period="2023-06" source="云溪镇"
      href="https://example.com/a"></stat-card>`);
    expect(heard(card)).to.equal('交通事故约318起，同比下降29.69%，全县第三（2023年6月） 2023年6月 据云溪镇报告');
    expect(seen(card)).to.match(/^交通事故 约318起 同比下降29\.69% 向好 全县第三$/);
  });

  it('shows a conversion on demand', async () => {
    const card = await draw(`<stat-card label="有机更新" value="826" unit="亩" convert="公顷"></stat-card>`);
    expect(seen(card)).to.equal('有机更新 826亩 约55.07公顷（换算值）');
    const share = await draw(`<stat-card label="村" value="21" of="24" unit="个" convert="percent"></stat-card>`);
    expect(seen(share)).to.equal('村 21/24个 87.5%（计算值）');
  });

  it('keeps a printed percentage beside its counts', async () => {
    const card = await draw(`<stat-card label="村" value="21" of="24" unit="个" percent="87.5"></stat-card>`);
    expect(seen(card)).to.equal('村 21/24个21个（共24个，占87.5%）');
  });

  it('states that a figure is not stated, without a number', async () => {
    const card = place(`<stat-card></stat-card>`, StatCard);
    card.report = report;
    card.fact = 'fair-visitors';
    await rendered();
    expect(seen(card)).to.equal('茶会客流 未公布');
  });

  it('shows a change whose amount is not stated as the figure', async () => {
    const card = place(`<stat-card fact="accidents"></stat-card>`, StatCard);
    card.report = report;
    await rendered();
    expect(seen(card)).to.equal('交通事故 29.69% 下降 向好');
    expect(heard(card)).to.equal('交通事故下降29.69%（2023年） 2023年 据云溪镇人民政府报告');
  });

  it('A02: hides its drawing from assistive technology, but not the link', async () => {
    const card = place(`<stat-card fact="tea-output"></stat-card>`, StatCard);
    card.report = report;
    await rendered();
    const { shadowRoot } = card;
    const link = shadowRoot?.querySelector('a');
    expect(link?.closest('[aria-hidden]')).to.equal(null);
    expect(link?.href).to.equal('https://example.com/yunxi-2023');
    expect(link?.rel.split(' ')).to.include('noopener');
    const drawings = [...(shadowRoot?.querySelectorAll('svg') ?? [])];
    expect(drawings).not.to.have.length(0);
    expect(drawings.every((svg) => svg.closest('[aria-hidden="true"]'))).to.equal(true);
    expect(shadowRoot?.querySelectorAll('[aria-hidden="true"] a, [aria-hidden="true"] [tabindex]')).to.have.length(0);
  });

  it('has its public parts', async () => {
    const card = place(`<stat-card fact="tea-output"></stat-card>`, StatCard);
    card.report = report;
    await rendered();
    const parts = [...(card.shadowRoot?.querySelectorAll('[part]') ?? [])].map((each) => each.getAttribute('part'));
    expect([...new Set(parts)].sort()).to.deep.equal(['base', 'figure', 'source', 'standing']);
  });
});
