import { expect } from 'chai';
import { define } from '../../../src/define/all.js';
import { report } from '../../fixtures/model-facts.js';
import { reportWith, validReport } from '../../fixtures/report.js';
import { setUpNetwork } from '../../support/network.js';
import {
  codes,
  draw,
  heard,
  isDrawn,
  noteOf,
  place,
  rendered,
  setUpPage,
  reported,
  until,
} from '../../support/page.js';
import { WIDGETS } from '../../support/widgets.js';

setUpPage();
const network = setUpNetwork();

const FAILED = '数据暂时无法加载，以原文为准';
const json = JSON.stringify(validReport());

for (const { tag, written, says, named, saysOfReport, unknown, unknownCode, wrong } of WIDGETS)
  describe(`<${tag}>`, () => {
    describe('leaves its light DOM standing', () => {
      it('L10: before it is defined, and takes its place once it is', async () => {
        const prefix = `early-${tag}-`;
        const element = place(`<${prefix}${tag} ${written}>原文</${prefix}${tag}>`);
        expect(element.shadowRoot === null).to.equal(true);
        expect(element.innerText).to.equal('原文');
        define(customElements, prefix);
        await rendered();
        expect(heard(element)).to.equal(says);
        expect(element.textContent).to.equal('原文');
        expect(element.getBoundingClientRect().height).to.be.above(20);
      });

      it('while nothing is known, without a word where there is a text', async () => {
        const element = await draw(`<${tag}>原文</${tag}>`);
        expect(heard(element)).to.equal('原文');
        expect(codes()).to.deep.equal([]);
      });

      it('while nothing is known, and says so where there is no text', async () => {
        const element = await draw(`<${tag}> </${tag}>`);
        expect(heard(element)).to.equal('正在加载');
        expect(heard(await draw(`<${tag} lang="en"></${tag}>`))).to.equal('Loading');
        expect(element.getBoundingClientRect().height).to.be.above(10);
      });

      it('while there is no report around it', async () => {
        expect(heard(await draw(`<${tag} ${named}>原文</${tag}>`))).to.equal('原文');
        expect(codes()).to.deep.equal([]);
      });

      it('where it names what the report does not have', async () => {
        const element = place(`<${tag} ${unknown}><b>原文</b></${tag}>`);
        Object.assign(element, { report });
        await rendered();
        expect(heard(element)).to.equal(`原文 ${FAILED}`);
        expect(codes()).to.deep.equal([unknownCode]);
      });

      it('where a value is wrong, and says so without a text too', async () => {
        expect(heard(await draw(`<${tag} ${wrong}>原文</${tag}>`))).to.equal(`原文 ${FAILED}`);
        expect(heard(await draw(`<${tag} ${wrong}></${tag}>`))).to.equal(FAILED);
      });

      it('where its address answers with an error', async () => {
        const element = place(`<${tag} src="/404.json" ${named}>原文</${tag}>`);
        await until(() => noteOf(element) !== '', 'the note');
        expect(heard(element)).to.equal(`原文 ${FAILED}`);
        expect(codes()).to.deep.equal(['DATA_HTTP']);
      });

      it('again, when what it had is taken away or goes wrong', async () => {
        const element = place(`<${tag} ${named}>原文</${tag}>`);
        Object.assign(element, { report });
        await rendered();
        expect(heard(element)).to.equal(saysOfReport);
        Object.assign(element, { report: undefined });
        await rendered();
        expect(heard(element)).to.equal('原文');
        Object.assign(element, { report });
        await rendered();
        expect(heard(element)).to.equal(saysOfReport);
        const [name = '', value = ''] = unknown.replace(/"/g, '').split('=');
        element.setAttribute(name, value);
        await rendered();
        expect(heard(element)).to.equal(`原文 ${FAILED}`);
      });
    });

    describe('D25: is taken back', () => {
      it('attribute by attribute', async () => {
        const element = await draw(`<${tag} ${written}>原文</${tag}>`);
        expect(isDrawn(element)).to.equal(true);
        for (const { name } of [...element.attributes]) {
          element.removeAttribute(name);
          await rendered();
        }
        expect(heard(element)).to.equal('原文');
      });

      it('from a fact or a board of the report to what is written by hand', async () => {
        const element = place(`<${tag} ${named} ${written}></${tag}>`);
        Object.assign(element, { report });
        await rendered();
        element.removeAttribute(named.split('=')[0] ?? '');
        await rendered();
        expect(heard(element)).to.match(new RegExp(`^${says}`));
      });

      it('by null and undefined from script', async () => {
        const element = place(`<${tag} ${written} lang="zh">原文</${tag}>`);
        for (const nothing of [null, undefined]) {
          Object.assign(element, { src: nothing, report: nothing, fact: nothing, board: nothing, facts: nothing });
          Object.assign(element, { of: written.includes('of=') ? '24' : nothing, percent: nothing, change: nothing });
          await rendered();
          expect(heard(element)).to.equal(says);
        }
        expect(network.now.requests).to.deep.equal([]);
      });

      it('address and all', async () => {
        network.now.answer('/a.json', { body: json });
        const element = place(`<${tag} src="/a.json" ${named}>原文</${tag}>`);
        await until(() => isDrawn(element), 'the figure');
        element.removeAttribute('src');
        await rendered();
        expect(heard(element)).to.equal('原文');
        expect(network.now.requests).to.have.length(1);
      });
    });

    describe('never throws into the page', () => {
      for (const [name, properties] of [
        ['a report that is none', { report: {} }],
        ['a report that is a text', { report: '{}' }],
        ['a report without facts', { report: { ...report, facts: null, boards: null } }],
        ['a fact that is none', { fact: {} }],
        ['a fact of no kind', { fact: { ...report.facts[0], kind: 'x' } }],
        ['a fact with a number', { fact: { ...report.facts[0], value: 24.86, part: 1, change: 5, standings: 7 } }],
        ['a fact without a label', { fact: { ...report.facts[0], label: null } }],
        ['items that are a list', { items: [1] }],
        ['facts that are a number', { facts: 5, report }],
        ['a value that is a number', { value: 24.86, percent: 5, of: 7 }],
        ['a label that is an object', { label: {}, value: '5' }],
        ['an address that is an object', { src: {} }],
      ] as const)
        it(`for ${name}`, async () => {
          const element = place(`<${tag} ${named}>原文</${tag}>`);
          Object.assign(element, properties);
          await rendered();
          expect(heard(element)).to.match(/^原文|^茶叶产值|^通路灯的村|^5/);
          expect(element.shadowRoot?.textContent).not.to.match(/NaN|undefined|\[object|Infinity|null/);
          expect(reported.errors).to.deep.equal([]);
        });

      it('and draws again after it was given something right', async () => {
        const element = place(`<${tag} ${named}>原文</${tag}>`);
        Object.assign(element, { report: {} });
        await rendered();
        expect(codes()).to.deep.equal(['DATA_SCHEMA']);
        Object.assign(element, { report });
        await rendered();
        expect(heard(element)).to.equal(saysOfReport);
      });
    });

    describe('reflects', () => {
      it('palette and scheme, both ways', async () => {
        const element = await draw(`<${tag} ${written}></${tag}>`);
        Object.assign(element, { palette: 'neutral', scheme: 'dark' });
        await rendered();
        expect([element.getAttribute('palette'), element.getAttribute('scheme')]).to.deep.equal(['neutral', 'dark']);
        element.removeAttribute('scheme');
        element.setAttribute('palette', 'intl');
        await rendered();
        expect(element).to.have.property('palette', 'intl');
        expect(Reflect.get(element, 'scheme') ?? undefined).to.equal(undefined);
        Object.assign(element, { palette: undefined });
        await rendered();
        expect(element.hasAttribute('palette')).to.equal(false);
      });

      it('no data: that may be large', async () => {
        const element = await draw(`<${tag}></${tag}>`);
        Object.assign(element, { report, label: '茶', value: '5', src: '/a.json', period: '2023' });
        await rendered();
        expect(element.getAttributeNames()).to.deep.equal([]);
      });
    });

    it('H16: is hidden by its page', async () => {
      const element = await draw(`<${tag} ${written} hidden></${tag}>`);
      expect(element.getBoundingClientRect().height).to.equal(0);
      element.hidden = false;
      expect(element.getBoundingClientRect().height).to.be.above(20);
      element.style.setProperty('display', 'none', 'important');
      expect(element.getBoundingClientRect().height).to.equal(0);
    });

    describe('with its own address', () => {
      it('asks once, and once for all that have the same', async () => {
        network.now.answer('/a.json', { body: json });
        const box = place(`<div>${`<${tag} src="/a.json" ${named}></${tag}>`.repeat(50)}</div>`);
        await until(() => [...box.children].every(isDrawn), 'fifty figures');
        expect([...new Set([...box.children].map(heard))]).to.deep.equal([saysOfReport]);
        expect(network.now.requests).to.have.length(1);
      });

      it('is moved a thousand times while the answer is under way, and asks once', async () => {
        network.now.answer('/a.json', { body: json });
        network.now.delay = 50;
        const element = place(`<${tag} src="/a.json" ${named}>原文</${tag}>`);
        await until(() => network.now.requests.length === 1, 'the request');
        for (let i = 0; i < 1_000; i++) element.parentElement?.append(element);
        await until(() => isDrawn(element), 'the figure');
        expect(network.now.requests).to.have.length(1);
        expect(network.now.requests[0]?.signal.aborted).to.equal(false);
      });

      it('L01: is moved a thousand times, and neither asks nor blinks nor draws again', async () => {
        network.now.answer('/a.json', { body: json });
        const element = place(`<${tag} src="/a.json" ${named}>原文</${tag}>`);
        await until(() => isDrawn(element), 'the figure');
        const changes: MutationRecord[] = [];
        const watch = new MutationObserver((records) => changes.push(...records));
        watch.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
        for (let i = 0; i < 1_000; i++) {
          element.parentElement?.append(element);
          if (i % 100 === 0) await Promise.resolve();
        }
        await rendered();
        watch.disconnect();
        expect(changes).to.have.length(0);
        expect(network.now.requests).to.have.length(1);
        expect(element.shadowRoot?.querySelectorAll('.root')).to.have.length(1);
        expect(heard(element)).to.equal(saysOfReport);
      });

      it('L04: changed a hundred times quickly shows the last', async () => {
        const element = place(`<${tag} ${named}>原文</${tag}>`);
        for (let i = 0; i < 100; i++) {
          const changed = { ...validReport(), period: String(1900 + i) };
          network.now.answer(`/${i}.json`, { body: JSON.stringify(changed) });
          element.setAttribute('src', `/${i}.json`);
          // Every other time the request before has been sent, and is to be left.
          if (i % 2) await rendered();
        }
        await until(() => isDrawn(element), 'the figure');
        expect(heard(element)).to.include('1999年');
        expect(network.now.requests.filter(({ signal }) => !signal.aborted)).to.have.length(1);
        expect(codes()).to.deep.equal([]);
      });

      it('L03: removed while the answer is under way leaves the request and does not draw', async () => {
        network.now.answer('/a.json', { body: json });
        network.now.delay = 30;
        const element = place(`<${tag} src="/a.json" ${named}>原文</${tag}>`);
        await until(() => network.now.requests.length === 1, 'the request');
        const parent = element.parentElement!;
        element.remove();
        await new Promise((done) => setTimeout(done, 80));
        expect(network.now.requests[0]?.signal.aborted).to.equal(true);
        expect(isDrawn(element)).to.equal(false);
        expect(codes()).to.deep.equal([]);
        parent.append(element);
        await until(() => isDrawn(element), 'the figure, once it is back');
        expect(network.now.requests).to.have.length(2);
      });

      it('shows nothing of the old address while the new one is asked', async () => {
        network.now.answer('/a.json', { body: json });
        network.now.answer('/b.json', 'never');
        const element = place(`<${tag} src="/a.json" ${named}>原文</${tag}>`);
        await until(() => isDrawn(element), 'the figure');
        element.setAttribute('src', '/b.json');
        await rendered();
        expect(heard(element)).to.equal('原文');
      });

      it('shows the report of that address, whatever is around it', async () => {
        network.now.answer('/a.json', { body: JSON.stringify(reportWith('$.period', '1999')) });
        const source = place(`<report-source><${tag} src="/a.json" ${named}></${tag}></report-source>`);
        Object.assign(source, { report });
        const element = source.firstElementChild!;
        await until(() => isDrawn(element), 'the figure');
        expect(heard(element)).to.include('1999年');
        Object.assign(element, { report });
        await rendered();
        expect(heard(element)).to.equal(saysOfReport);
      });
    });
  });
