import { expect } from 'chai';
import { RankingBadge } from '../../src/elements/ranking-badge.js';
import { factOf, report } from '../fixtures/model-facts.js';
import { validReport } from '../fixtures/report.js';
import { setUpNetwork } from '../support/network.js';
import { codes, draw, heard, isDrawn, place, rendered, seen, setUpPage, reported, until } from '../support/page.js';

setUpPage();
const network = setUpNetwork();

const REPORTED = '茶叶产值24.86亿元，同比增长18.58%，全县第一（2023年） 2023年 据云溪镇人民政府报告';
const WRITTEN = 'label="绿色乡镇" among="全县" period="2023" source="云溪镇"';

async function inReport(markup: string): Promise<RankingBadge> {
  const badge = place(markup, RankingBadge);
  badge.report = report;
  await rendered();
  return badge;
}

describe('<ranking-badge>', () => {
  describe('gets its standing', () => {
    it('from plain attributes alone', async () => {
      const badge = await draw(`<ranking-badge ${WRITTEN} standing="first-batch"></ranking-badge>`);
      expect(heard(badge)).to.equal('绿色乡镇，全县首批（2023年） 2023年 据云溪镇报告');
      expect(network.now.requests).to.deep.equal([]);
      expect(reported).to.deep.equal({ problems: [], warnings: [], errors: [] });
    });

    it('by the id of a fact inside a source', async () => {
      const source = place(`<report-source><ranking-badge fact="tea-output"></ranking-badge></report-source>`);
      Object.assign(source, { report });
      await rendered();
      expect(heard(source.querySelector('ranking-badge')!)).to.equal(REPORTED);
    });

    it('by the id of a fact from its own address', async () => {
      network.now.answer('/report.json', { body: JSON.stringify(validReport()) });
      const badge = place(`<ranking-badge src="/report.json" fact="tea-output"></ranking-badge>`);
      await until(() => isDrawn(badge), 'the standing');
      expect(heard(badge)).to.equal(REPORTED);
    });

    it('by its report property, and by its fact property', async () => {
      const badge = await inReport(`<ranking-badge fact="tea-output"></ranking-badge>`);
      expect(heard(badge)).to.equal(REPORTED);
      badge.fact = factOf('green-town');
      await rendered();
      expect(heard(badge)).to.equal('云溪镇获评“绿色乡镇”，全县首批（2023年） 2023年 据云溪镇人民政府报告');
    });
  });

  for (const [kind, position, look, text] of [
    ['rank', '1', 'mark rank', '全县第一'],
    ['rank', '12', 'mark rank', '全县第12'],
    ['only', '', 'mark', '全县唯一'],
    ['first-batch', '', 'mark', '全县首批'],
    ['first-ever', '', 'mark', '全县首个'],
    ['leading', '', 'mark', '全县领先'],
  ] as const)
    it(`A04: shows ${text} as one mark, its period and whose word it is`, async () => {
      const at = position && `position="${position}"`;
      const badge = await draw(`<ranking-badge ${WRITTEN} standing="${kind}" ${at}></ranking-badge>`);
      expect(heard(badge)).to.equal(`绿色乡镇，${text}（2023年） 2023年 据云溪镇报告`);
      const mark = badge.shadowRoot?.querySelector('[part~="mark"]');
      expect([mark?.className, mark?.textContent]).to.deep.equal([look, text]);
    });

  it('states that a standing was retained', async () => {
    const badge = await draw(`<ranking-badge ${WRITTEN} standing="rank" position="1" retained></ranking-badge>`);
    expect(heard(badge)).to.include('蝉联全县第一');
    expect(seen(badge)).to.include('蝉联');
  });

  it('is in English too', async () => {
    const badge = await inReport(`<ranking-badge lang="en" fact="green-town"></ranking-badge>`);
    expect(heard(badge)).to.equal(
      'Yunxi was named “Green town”, in the first batch in the county, 2023 2023 as reported by Yunxi Town Government',
    );
  });

  it('shows its text if there is no standing', async () => {
    const badge = await inReport(`<ranking-badge fact="accidents">交通事故下降29.69%</ranking-badge>`);
    expect(isDrawn(badge)).to.equal(false);
    expect(heard(badge)).to.equal('交通事故下降29.69% 数据暂时无法加载，以原文为准');
    expect(codes()).to.deep.equal(['KIND_UNFIT']);
  });

  it('hides its drawing from assistive technology, but not the link', async () => {
    const { shadowRoot } = await inReport(`<ranking-badge fact="tea-output"></ranking-badge>`);
    expect(shadowRoot?.querySelector('a')?.closest('[aria-hidden]')).to.equal(null);
    expect(shadowRoot?.querySelector('[part~="mark"]')?.closest('[aria-hidden="true"]')).not.to.equal(null);
  });
});
