import { expect } from 'chai';
import { ProgressRing } from '../../src/elements/progress-ring.js';
import { ring } from '../../src/geometry/ring.js';
import { factOf, report, share } from '../fixtures/model-facts.js';
import { validReport } from '../fixtures/report.js';
import { setUpNetwork } from '../support/network.js';
import { codes, draw, heard, isDrawn, place, rendered, seen, setUpPage, reported, until } from '../support/page.js';

setUpPage();
const network = setUpNetwork();

const REPORTED = '通路灯的村21村（共24村，占87.5%）（2023年） 2023年 据云溪镇人民政府报告';

/** What the ring draws: its arc, or nothing. */
const arcOf = (element: Element): string | null | undefined =>
  element.shadowRoot?.querySelector('path.arc')?.getAttribute('d');

describe('<progress-ring>', () => {
  describe('gets its share', () => {
    it('from plain attributes alone', async () => {
      const element = await draw(`<progress-ring label="通路灯的村" value="21" of="24" unit="村"></progress-ring>`);
      expect(heard(element)).to.equal('通路灯的村21村（共24村）');
      expect(seen(element)).to.equal('21/24 通路灯的村 87.5%（计算值）');
      expect(network.now.requests).to.deep.equal([]);
      expect(reported).to.deep.equal({ problems: [], warnings: [], errors: [] });
    });

    it('by the id of a fact inside a source', async () => {
      const source = place(`<report-source><progress-ring fact="villages-lit"></progress-ring></report-source>`);
      Object.assign(source, { report });
      await rendered();
      expect(heard(source.querySelector('progress-ring')!)).to.equal(REPORTED);
    });

    it('by the id of a fact from its own address', async () => {
      network.now.answer('/report.json', { body: JSON.stringify(validReport()) });
      const element = place(`<progress-ring src="/report.json" fact="villages-lit"></progress-ring>`);
      await until(() => isDrawn(element), 'the share');
      expect(heard(element)).to.equal(REPORTED);
    });

    it('by its report property, and by its fact property', async () => {
      const element = place(`<progress-ring fact="villages-lit"></progress-ring>`, ProgressRing);
      element.report = report;
      await rendered();
      expect(heard(element)).to.equal(REPORTED);
      element.fact = share({ percent: '50' });
      await rendered();
      expect(heard(element)).to.equal('名目50%（2023年） 2023年 据云溪镇人民政府报告');
      expect(arcOf(element)).to.equal(ring(0.5).arc);
    });
  });

  for (const [percent, text, arc] of [
    ['0', '0%', undefined],
    ['0.00', '0.00%', undefined],
    ['18.58', '18.58%', ring(0.1858).arc],
    ['99.995', '99.995%', ring(1).arc],
    ['100', '100%', ring(1).arc],
    ['104', '104%', ring(1.04).arc],
  ] as const)
    it(`D07: draws ${text}`, async () => {
      const element = await draw(`<progress-ring label="完成率" percent="${percent}"></progress-ring>`);
      expect(heard(element)).to.equal(`完成率${text}`);
      expect(seen(element)).to.equal(`${text} 完成率`);
      expect(arcOf(element)).to.equal(arc);
    });

  it('keeps the counts beside a printed percentage', async () => {
    const element = await draw(
      `<progress-ring label="村" value="21" of="24" unit="村" percent="87.5"></progress-ring>`,
    );
    expect(seen(element)).to.equal('21/24 村 21村（共24村，占87.5%）');
  });

  for (const id of ['accidents', 'tea-output', 'green-town', 'tea-fair'])
    it(`D07: refuses ${id}, which is no share`, async () => {
      const element = place(`<progress-ring fact="${id}">原文</progress-ring>`, ProgressRing);
      element.report = report;
      await rendered();
      expect(isDrawn(element)).to.equal(false);
      expect(heard(element)).to.equal('原文 数据暂时无法加载，以原文为准');
      expect(codes()).to.deep.equal(['KIND_UNFIT']);
    });

  it('A03: is a picture with a sentence beside it, not a busy progress bar', async () => {
    const element = place(`<progress-ring></progress-ring>`, ProgressRing);
    element.report = report;
    element.fact = factOf('villages-lit');
    await rendered();
    const { shadowRoot } = element;
    expect(shadowRoot?.querySelector('svg')?.closest('[aria-hidden="true"]')).not.to.equal(null);
    expect(shadowRoot?.querySelectorAll('progress, meter, [role="progressbar"]')).to.have.length(0);
    expect(shadowRoot?.querySelector('a')?.closest('[aria-hidden]')).to.equal(null);
  });
});
