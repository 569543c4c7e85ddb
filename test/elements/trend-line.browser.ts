import { expect } from 'chai';
import { choujiang2022Invented } from '../../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { TrendLine } from '../../src/elements/trend-line.js';
import { setUpNetwork } from '../support/network.js';
import { codes, draw, heard, isDrawn, place, rendered, seen, setUpPage, reported, until } from '../support/page.js';

setUpPage();
const network = setUpNetwork();

const TAX = '税收入库：2022年22.1亿元——示例数据（虚构）；2023年24.86亿元';
const SOURCES = '2022年 据虚构的稠江街道报告 示例数据（虚构） 2023年 据稠江街道报告';

const items = (values: readonly (string | null)[], more = '') =>
  `items='${JSON.stringify(values.map((value, i) => ({ period: String(2024 - values.length + i), value })))}' ${more}`;

const line = (values: readonly (string | null)[], width?: number) =>
  draw(`<trend-line label="茶叶产值" ${items(values)}></trend-line>`, width);

const answerBoth = () => {
  network.now.answer('/2022.json', { body: JSON.stringify(choujiang2022Invented) });
  network.now.answer('/2023.json', { body: JSON.stringify(choujiang2023) });
};

const all = (element: Element, selector: string) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];

const middleOf = (element: Element): number => {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
};

describe('<trend-line>', () => {
  describe('gets its reports', () => {
    it('from its property, beside the one of the source around it', async () => {
      const source = place(`<report-source><trend-line fact="tax-revenue"></trend-line></report-source>`);
      Object.assign(source, { report: choujiang2023 });
      const trend = source.querySelector('trend-line')!;
      trend.reports = [choujiang2022Invented];
      await rendered();
      expect(heard(trend)).to.equal(`${TAX} ${SOURCES}`);
      expect(reported).to.deep.equal({ problems: [], warnings: [], errors: [] });
    });

    it('from addresses, each asked for once for all widgets', async () => {
      answerBoth();
      const markup = `<trend-line fact="tax-revenue" srcs=" /2022.json  /2023.json /2022.json"></trend-line>`;
      const page = place(`<div>${markup}${markup}</div>`);
      const [first, second] = page.querySelectorAll('trend-line');
      await until(() => isDrawn(first!) && isDrawn(second!), 'both lines');
      expect(heard(first!)).to.equal(`${TAX} ${SOURCES}`);
      expect([network.now.asked('/2022.json'), network.now.asked('/2023.json')]).to.deep.equal([1, 1]);
    });

    it('from its own address and others', async () => {
      answerBoth();
      const trend = place(`<trend-line fact="tax-revenue" src="/2023.json" srcs="/2022.json">原文</trend-line>`);
      expect(heard(await rendered().then(() => trend))).to.satisfy((text: string) =>
        ['原文', `${TAX} ${SOURCES}`].includes(text),
      );
      await until(() => isDrawn(trend), 'the line');
      expect(heard(trend)).to.equal(`${TAX} ${SOURCES}`);
    });
  });

  it('shows its own text until every address has answered, so that the line is drawn once', async () => {
    answerBoth();
    network.now.answer('/2022.json', 'never');
    const trend = place(`<trend-line fact="tax-revenue" srcs="/2023.json /2022.json">原文</trend-line>`);
    await until(() => network.now.asked('/2023.json') === 1, 'the request');
    await new Promise((done) => setTimeout(done, 50));
    expect(heard(trend)).to.equal('原文');
    expect(codes()).to.deep.equal([]);
  });

  it('draws the other periods if one address fails, and reports it', async () => {
    answerBoth();
    const trend = place(`<trend-line fact="tax-revenue" srcs="/2023.json /404.json">原文</trend-line>`);
    await until(() => isDrawn(trend), 'the figure');
    expect(heard(trend)).to.equal('税收入库：2023年24.86亿元 据稠江街道报告');
    expect(codes()).to.deep.equal(['DATA_HTTP']);
  });

  it('follows its addresses', async () => {
    answerBoth();
    const trend = place(`<trend-line fact="tax-revenue" srcs="/2022.json"></trend-line>`, TrendLine);
    await until(() => isDrawn(trend), 'the first');
    trend.srcs = '/2022.json /2023.json';
    await until(() => heard(trend).startsWith(TAX), 'both');
    trend.removeAttribute('srcs');
    trend.srcs = undefined;
    await rendered();
    expect(isDrawn(trend)).to.equal(false);
  });

  it('aborts a request when it is removed, but not when it is moved', async () => {
    network.now.answer('/2022.json', 'never');
    const trend = place(`<trend-line fact="tax-revenue" srcs="/2022.json"></trend-line>`);
    await until(() => network.now.asked('/2022.json') === 1, 'the request');
    const parent = trend.parentElement!;
    parent.append(trend);
    await rendered();
    expect(network.now.asked('/2022.json')).to.equal(1);
    trend.remove();
    await until(() => network.now.requests[0]!.signal.aborted, 'the end of it');
  });

  it('refuses reports of two bodies and different units, and shows its text', async () => {
    const trend = place(`<trend-line fact="urban-renewal-area">原文</trend-line>`, TrendLine);
    trend.reports = [choujiang2022Invented, choujiang2023];
    await rendered();
    expect(isDrawn(trend)).to.equal(false);
    trend.fact = 'tax-revenue';
    trend.reports = [{ ...choujiang2022Invented, entity: { ...choujiang2023.entity, id: 'yunxi' } }, choujiang2023];
    await rendered();
    expect(codes()).to.deep.equal(['UNITS_DIFFER', 'ENTITIES_DIFFER']);
  });

  it('accepts anything as reports from script without throwing', async () => {
    const trend = place(`<trend-line fact="tax-revenue">原文</trend-line>`);
    for (const reports of [5, [null], [{}], 'x']) {
      Object.assign(trend, { reports });
      await rendered();
      expect(isDrawn(trend)).to.equal(false);
    }
    expect(new Set(codes())).to.deep.equal(new Set(['DATA_SCHEMA']));
  });

  describe('is drawn', () => {
    it('with every point over its period', async () => {
      const trend = await line(['3', '5', '4'], 480);
      const dots = all(trend, '.dot').map(middleOf);
      const periods = all(trend, '.period').map(middleOf);
      const values = all(trend, '.value').map(middleOf);
      expect(dots).to.have.length(3);
      dots.forEach((x, i) => {
        expect(Math.abs(x - periods[i]!)).to.be.below(1);
        expect(Math.abs(x - values[i]!)).to.be.below(3);
      });
    });

    it('from zero, with points that stay round', async () => {
      const trend = await line(['50', '100'], 480);
      const [low, high] = all(trend, '.dot').map((dot) => dot.getBoundingClientRect());
      const zero = all(trend, '.zero')[0]!.getBoundingClientRect();
      const rise = (box: DOMRect) => zero.top - (box.top + box.height / 2);
      expect(rise(high!) / rise(low!)).to.be.closeTo(2, 0.05);
      expect(Math.abs(low!.width - low!.height)).to.be.below(0.5);
    });

    it('with a gap where a figure is missing, and hollow where it is calculated', async () => {
      const gap = await line(['3', null, '5'], 480);
      expect(seen(gap)).to.match(/2022年 未公布/);
      expect(all(gap, '.dot')).to.have.length(2);
      const trend = place(`<trend-line fact="industrial-output"></trend-line>`, TrendLine);
      trend.report = choujiang2023;
      await rendered();
      // The ground lies on the first dot, and under the second.
      expect(all(trend, 'circle').map((one) => one.getAttribute('class'))).to.deep.equal([
        'dot',
        'ground',
        'ground',
        'dot',
      ]);
      expect(seen(trend)).to.contain('2022年 78.12亿元 计算值');
    });

    it('as text alone where one figure is known', async () => {
      const trend = await line(['3'], 480);
      expect(all(trend, 'svg')).to.have.length(0);
      expect(seen(trend)).to.equal('茶叶产值 | 2023年 3');
    });

    it('with no line, but a list, where the figures have no room side by side', async () => {
      const narrow = await line(['3', '5', '4'], 200);
      const lefts = all(narrow, '.value').map((value) => Math.round(value.getBoundingClientRect().left));
      expect(new Set(lefts).size).to.equal(1);
      expect(all(narrow, '.trend')[0]!.getBoundingClientRect().width).to.equal(0);
    });

    for (const width of [120, 220, 320, 480, 768, 1200])
      for (const lang of ['zh-CN', 'en'])
        it(`within ${width} px in ${lang}`, async () => {
          const trend = place(`<trend-line lang="${lang}" fact="industrial-output"></trend-line>`, width);
          Object.assign(trend, { reports: [choujiang2022Invented, choujiang2023] });
          await rendered();
          const { right } = trend.getBoundingClientRect();
          const parts = all(trend, '.value *, .period, .source-line');
          expect(parts).not.to.have.length(0);
          for (const each of parts) expect(each.getBoundingClientRect().right).to.be.at.most(right);
          const boxes = all(trend, '.figure').map((figure) => {
            const range = document.createRange();
            range.selectNodeContents(figure);
            return range.getBoundingClientRect();
          });
          expect(boxes.length).to.be.at.least(2);
          boxes.forEach((box, i) => {
            const before = boxes[i - 1];
            if (before) expect(box.left >= before.right || box.top >= before.bottom - 1).to.equal(true);
          });
        });
  });

  it('has its public parts, and hides the drawing from assistive technology', async () => {
    const trend = await line(['3', '5'], 480);
    expect(all(trend, '[part]').map((each) => each.getAttribute('part'))).to.deep.equal(['base', 'plot']);
    expect(all(trend, 'svg')).not.to.have.length(0);
    expect(all(trend, 'svg').every((svg) => svg.closest('[aria-hidden="true"]'))).to.equal(true);
    expect(heard(trend)).to.equal('茶叶产值：2022年3；2023年5');
  });
});
