import { expect } from 'chai';
import { ReportSource } from '../../../src/elements/report-source.js';
import { reportWith, validReport } from '../../fixtures/report.js';
import { setUpNetwork } from '../../support/network.js';
import { codes, heard, isDrawn, place, rendered, setUpPage, reported, until } from '../../support/page.js';
import { WIDGETS } from '../../support/widgets.js';

setUpPage();
const network = setUpNetwork();

const json = JSON.stringify(validReport());

describe('a thousand widgets', function () {
  // Time enough for a machine that has much else to do.
  this.timeout(60_000);

  it('P01: on one address: one request, one parse, and all are drawn', async () => {
    network.now.answer('/report.json', { body: json });
    const parse = JSON.parse.bind(JSON);
    const parsed: string[] = [];
    JSON.parse = (text: string, ...rest: [never?]) => {
      parsed.push(text);
      return parse(text, ...rest) as unknown;
    };
    const each = WIDGETS.map(({ tag, named }) => `<${tag} src="/report.json" ${named}></${tag}>`).join('');
    const box = place(`<div>${each.repeat(250)}</div>`);
    await until(() => [...box.children].every(isDrawn), 'a thousand widgets', 50_000);
    JSON.parse = parse;
    expect(network.now.requests).to.have.length(1);
    expect(parsed.filter((text) => text === json)).to.have.length(1);
    expect([...new Set([...box.children].map(heard))]).to.have.length(new Set(WIDGETS.map((w) => w.saysOfReport)).size);
  });

  it('P02: on fifty addresses, ten of which fail: fifty requests, ten warnings', async () => {
    for (let i = 0; i < 50; i++) network.now.answer(`/fifty-${i}.json`, i % 5 ? { body: json } : { status: 410 });
    const card = (_: unknown, i: number) => `<stat-card src="/fifty-${i % 50}.json" fact="tea-output">原文</stat-card>`;
    const box = place(`<div>${Array.from({ length: 1_000 }, card).join('')}</div>`);
    const done = () => [...box.children].filter(isDrawn).length + codes().length;
    await until(() => done() === 1_000, 'an outcome for each', 50_000);
    expect(network.now.requests).to.have.length(50);
    expect(codes()).to.have.length(200);
    expect(reported.warnings).to.have.length(10);
  });

  it('in one source: one request', async () => {
    network.now.answer('/report.json', { body: json });
    const each = WIDGETS.map(({ tag, named }) => `<${tag} ${named}></${tag}>`).join('');
    const source = place(`<report-source src="/report.json">${each.repeat(250)}</report-source>`);
    await until(() => [...source.children].every(isDrawn), 'a thousand widgets', 50_000);
    expect(network.now.requests).to.have.length(1);
  });

  it('that were removed hear nothing any more', async () => {
    network.now.answer('/report.json', { body: json });
    const each = WIDGETS.map(({ tag, named }) => `<${tag} src="/report.json" ${named}></${tag}>`).join('');
    const box = place(`<div>${each.repeat(25)}</div>`);
    const source = place('<report-source src="/report.json"></report-source>', ReportSource);
    await until(() => [...box.children].every(isDrawn), 'the widgets', 50_000);
    box.remove();
    network.now.answer('/report.json', { body: JSON.stringify(reportWith('$.period', '1999')) });
    source.refresh();
    await until(() => source.report?.period === '1999', 'the new report');
    expect([...box.children].filter((element) => heard(element).includes('1999'))).to.have.length(0);
    document.body.append(box);
    await rendered();
    expect([...box.children].filter((element) => heard(element).includes('1999年'))).to.have.length(
      25 * WIDGETS.length,
    );
    box.remove();
  });

  it('L01: that come and go leave no listener on document and window', async () => {
    let left = 0;
    const count = (target: EventTarget, method: 'addEventListener' | 'removeEventListener', by: number) => {
      const real = Reflect.get(target, method) as (...args: unknown[]) => void;
      Reflect.set(target, method, (...args: unknown[]) => {
        left += by;
        real.apply(target, args);
      });
    };
    for (const target of [document, window]) {
      count(target, 'addEventListener', 1);
      count(target, 'removeEventListener', -1);
    }
    network.now.answer('/report.json', { body: json });
    for (let round = 0; round < 20; round++) {
      const each = WIDGETS.map(({ tag, named }) => `<${tag} src="/report.json" ${named}></${tag}>`).join('');
      const box = place(`<div>${each.repeat(10)}</div>`);
      await until(() => [...box.children].every(isDrawn), 'the widgets', 50_000);
      box.remove();
    }
    for (const target of [document, window])
      for (const method of ['addEventListener', 'removeEventListener']) Reflect.deleteProperty(target, method);
    expect(left).to.be.at.most(0);
  });
});
