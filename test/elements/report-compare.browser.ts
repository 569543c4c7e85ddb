import { expect } from 'chai';
import { choujiang2022Invented } from '../../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { ReportCompare } from '../../src/elements/report-compare.js';
import { setUpNetwork } from '../support/network.js';
import { codes, heard, isDrawn, place, rendered, setUpPage, reported, until } from '../support/page.js';

setUpPage();
const network = setUpNetwork();

const FEW = 'tax-revenue industrial-output fixed-asset-investment urban-renewal-area';

async function compared(facts: string | undefined = FEW, attributes = ''): Promise<ReportCompare> {
  const table = place(`<report-compare ${attributes}>原文</report-compare>`, ReportCompare);
  Object.assign(table, { earlier: choujiang2022Invented, later: choujiang2023, facts });
  await rendered();
  return table;
}

const all = (element: Element, selector: string) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
const texts = (element: Element, selector: string) =>
  all(element, selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('<report-compare>', () => {
  describe('gets its reports', () => {
    it('from its properties', async () => {
      const table = await compared();
      expect(texts(table, 'tbody th')).to.deep.equal([
        '税收入库',
        '规上工业总产值',
        '固定资产投资',
        '城市有机更新面积',
      ]);
      expect(texts(table, 'caption')).to.deep.equal(['稠江街道：2022年与2023年对比']);
      expect(reported).to.deep.equal({ problems: [], warnings: [], errors: [] });
    });

    it('from two addresses, when both have answered', async () => {
      network.now.answer('/2022.json', { body: JSON.stringify(choujiang2022Invented) });
      network.now.answer('/2023.json', { body: JSON.stringify(choujiang2023) });
      const table = place(
        `<report-compare earlier-src="/2022.json" later-src="/2023.json" facts="tax-revenue">原文</report-compare>`,
      );
      await until(() => isDrawn(table), 'the table');
      expect(texts(table, 'tbody .said')).to.deep.equal(['22.1亿元', '24.86亿元']);
    });

    it('the later one from the source around it', async () => {
      network.now.answer('/2022.json', { body: JSON.stringify(choujiang2022Invented) });
      const source = place(
        `<report-source><report-compare earlier-src="/2022.json" facts="tax-revenue"></report-compare></report-source>`,
      );
      Object.assign(source, { report: choujiang2023 });
      const table = source.querySelector('report-compare')!;
      await until(() => isDrawn(table), 'the table');
      expect(texts(table, 'tbody .said')).to.deep.equal(['22.1亿元', '24.86亿元']);
    });

    it('and takes no other in place of an address that has not answered', async () => {
      network.now.answer('/2023.json', 'never');
      const source = place(
        `<report-source><report-compare later-src="/2023.json">原文</report-compare></report-source>`,
      );
      Object.assign(source, { report: choujiang2023 });
      const table = source.querySelector('report-compare')!;
      table.earlier = choujiang2022Invented;
      await rendered();
      expect(heard(table)).to.equal('原文');
    });
  });

  it('shows the computed and the printed change, and whether they agree', async () => {
    const table = await compared();
    expect(texts(table, 'tbody td:nth-child(4) .content')).to.deep.equal([
      '增加2.76亿元增长12.49%',
      '增加14.51亿元增长18.57%',
      '增加1.18亿元增长16.57%',
      '计量单位不同（公顷、亩），未作换算',
    ]);
    expect(texts(table, 'tbody td:nth-child(5) .content')).to.deep.equal([
      '未公布',
      '同比增长18.58%一致（在舍入误差内）',
      '同比增长13.69%不一致',
      '未公布',
    ]);
  });

  it('marks an invented report on screen and for screen readers', async () => {
    const table = await compared();
    expect(heard(table)).to.match(/^两份报告共有4项.*——示例数据（虚构）/);
    expect(texts(table, 'thead .invented')).to.deep.equal(['虚构']);
    expect(texts(table, '.source-line .invented')).to.deep.equal(['示例数据（虚构）']);
  });

  it('stays a table to assistive technology when it is displayed as blocks', async () => {
    const roles = (table: Element) =>
      ['table', 'row', 'columnheader', 'rowheader', 'cell'].map((role) => all(table, `[role="${role}"]`).length);
    const table = await compared();
    expect(roles(table)).to.deep.equal([1, 5, 5, 4, 16]);
    expect(all(table, 'th').map((each) => each.getAttribute('scope'))).to.deep.equal([
      ...Array<string>(5).fill('col'),
      ...Array<string>(4).fill('row'),
    ]);
  });

  for (const width of [120, 320, 639])
    it(`has one block per row at ${width} px, with the heading at each cell`, async () => {
      const table = await compared();
      table.parentElement!.style.width = `${width}px`;
      await rendered();
      const cell = all(table, 'tbody td')[0]!;
      expect(getComputedStyle(cell).display).to.equal('flex');
      expect(cell.querySelector<HTMLElement>('.head')!.offsetHeight).to.be.above(10);
      // Not displayed away: what is not rendered names no cell.
      expect(getComputedStyle(all(table, 'thead')[0]!).display).not.to.equal('none');
      expect(all(table, 'thead')[0]!.getBoundingClientRect().height).to.be.at.most(1);
      expect(table.scrollWidth).to.be.at.most(table.clientWidth);
    });

  for (const width of [680, 768, 1200])
    it(`has rows and columns at ${width} px`, async () => {
      const table = await compared();
      table.parentElement!.style.width = `${width}px`;
      await rendered();
      expect(getComputedStyle(all(table, 'tbody td')[0]!).display).to.equal('table-cell');
      expect(all(table, '.head')).not.to.have.length(0);
      expect(all(table, '.head').every((head) => (head as HTMLElement).offsetHeight === 0)).to.equal(true);
      expect(table.scrollWidth).to.be.at.most(table.clientWidth);
    });

  it('folds a long list of what one report alone has, and opens it by its summary', async () => {
    const table = await compared(undefined);
    table.facts = undefined;
    await rendered();
    const [added, dropped] = all(table, 'details') as HTMLDetailsElement[];
    expect([added!.open, dropped!.open]).to.deep.equal([false, true]);
    added!.querySelector('summary')!.click();
    expect(added!.open).to.equal(true);
    expect(added!.querySelectorAll('li')).to.have.length(74);
  });

  it('has no table if no fact is in both, and counts the facts of each report', async () => {
    const table = await compared('land-revenue');
    expect(all(table, 'table')).to.have.length(0);
    expect(heard(table)).to.contain('仅见于2023年报告（1项）');
  });

  it('is in the language of the page', async () => {
    const table = await compared('tax-revenue', 'lang="en"');
    expect(texts(table, 'caption')).to.deep.equal(['Choujiang Sub-district: 2022 and 2023 compared']);
    expect(all(table, 'td .beside').map((each) => each.getAttribute('lang'))).to.deep.equal(['zh-CN', 'zh-CN']);
  });

  it('refuses another entity, the wrong order and unknown facts, and shows its text', async () => {
    const table = await compared();
    const changes = [
      { earlier: { ...choujiang2022Invented, entity: { ...choujiang2023.entity, id: 'yunxi' } } },
      { earlier: choujiang2023 },
      { earlier: choujiang2022Invented, facts: 'tax-revenu' },
    ];
    for (const change of changes) {
      Object.assign(table, change);
      await rendered();
      expect(isDrawn(table)).to.equal(false);
    }
    expect(codes()).to.deep.equal(['ENTITIES_DIFFER', 'PERIODS_UNFIT', 'FACT_UNKNOWN']);
  });

  it('reports why an address returns no report', async () => {
    const table = place(`<report-compare earlier-src="/404.json">原文</report-compare>`, ReportCompare);
    table.later = choujiang2023;
    await until(() => codes().length > 0, 'the problem');
    expect(codes()).to.deep.equal(['DATA_HTTP']);
    expect(heard(table)).to.match(/^原文 /);
  });

  it('has its public parts', async () => {
    const table = await compared();
    const parts = new Set(all(table, '[part]').map((each) => each.getAttribute('part')));
    expect([...parts].sort()).to.deep.equal(['base', 'source', 'table']);
    table.facts = 'land-revenue';
    await rendered();
    expect(all(table, '[part="list"]')).to.have.length(1);
  });
});
