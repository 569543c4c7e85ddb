import { expect } from 'chai';
import { validReport } from '../fixtures/report.js';
import { setUpNetwork } from '../support/network.js';
import { codes, heard, isDrawn, place, setUpPage, told, until } from '../support/page.js';
import { WIDGETS } from '../support/widgets.js';

setUpPage();
const network = setUpNetwork();

const json = JSON.stringify(validReport());

describe('a thousand widgets', () => {
  it('on one address: one request, one parse, and all are drawn', async () => {
    network.now.answer('/report.json', { body: json });
    const parse = JSON.parse.bind(JSON);
    const parsed: string[] = [];
    JSON.parse = (text: string, ...rest: [never?]) => {
      parsed.push(text);
      return parse(text, ...rest) as unknown;
    };
    const each = WIDGETS.map(({ tag, named }) => `<${tag} src="/report.json" ${named}></${tag}>`).join('');
    const box = place(`<div>${each.repeat(250)}</div>`);
    await until(() => [...box.children].every(isDrawn), 'a thousand widgets');
    JSON.parse = parse;
    expect(network.now.requests).to.have.length(1);
    expect(parsed.filter((text) => text === json)).to.have.length(1);
    expect([...new Set([...box.children].map(heard))]).to.have.length(new Set(WIDGETS.map((w) => w.saysOfReport)).size);
  });

  it('on fifty addresses, ten of which fail: fifty requests, ten warnings', async () => {
    for (let i = 0; i < 50; i++) network.now.answer(`/fifty-${i}.json`, i % 5 ? { body: json } : { status: 410 });
    const card = (_: unknown, i: number) => `<stat-card src="/fifty-${i % 50}.json" fact="tea-output">原文</stat-card>`;
    const box = place(`<div>${Array.from({ length: 1_000 }, card).join('')}</div>`);
    const done = () => [...box.children].filter(isDrawn).length + codes().length;
    await until(() => done() === 1_000, 'an outcome for each');
    expect(network.now.requests).to.have.length(50);
    expect(codes()).to.have.length(200);
    expect(told.warnings).to.have.length(10);
  });

  it('in one source: one request', async () => {
    network.now.answer('/report.json', { body: json });
    const each = WIDGETS.map(({ tag, named }) => `<${tag} ${named}></${tag}>`).join('');
    const source = place(`<report-source src="/report.json">${each.repeat(250)}</report-source>`);
    await until(() => [...source.children].every(isDrawn), 'a thousand widgets');
    expect(network.now.requests).to.have.length(1);
  });

  it('that come and go leave no listener on document and window', async () => {
    const added = new Map<string, number>();
    const change = (by: number) => (_: unknown, type: string) => added.set(type, (added.get(type) ?? 0) + by);
    const restore = [document, window].map((target) => {
      const add = target.addEventListener.bind(target) as typeof target.addEventListener;
      const remove = target.removeEventListener.bind(target) as typeof target.removeEventListener;
      Object.assign(target, {
        addEventListener: (...args: Parameters<typeof add>) => {
          change(1)(target, args[0]);
          add(...args);
        },
        removeEventListener: (...args: Parameters<typeof remove>) => {
          change(-1)(target, args[0]);
          remove(...args);
        },
      });
      return () => {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      };
    });
    network.now.answer('/report.json', { body: json });
    for (let round = 0; round < 20; round++) {
      const each = WIDGETS.map(({ tag, named }) => `<${tag} src="/report.json" ${named}></${tag}>`).join('');
      const box = place(`<div>${each.repeat(10)}</div>`);
      await until(() => [...box.children].every(isDrawn), 'the widgets');
      box.remove();
    }
    restore.forEach((undo) => {
      undo();
    });
    expect([...added.values()].every((count) => count <= 0)).to.equal(true);
  });
});
