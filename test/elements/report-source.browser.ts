import { expect } from 'chai';
import { ReportSource } from '../../src/elements/report-source.js';
import { StatCard } from '../../src/elements/stat-card.js';
import { defineReportSource } from '../../src/define/report-source.js';
import { report } from '../fixtures/model-facts.js';
import { reportWith, validReport } from '../fixtures/report.js';
import { setUpNetwork } from '../support/network.js';
import { codes, draw, heard, isDrawn, noteOf, place, rendered, setUpPage, reported, until } from '../support/page.js';

setUpPage();
const network = setUpNetwork();

const SAID = '茶叶产值24.86亿元，同比增长18.58%，全县第一（2023年） 2023年 据云溪镇人民政府报告';
const CARD = '<stat-card fact="tea-output">原文24.86亿元</stat-card>';
const json = JSON.stringify(validReport());
const withValue = (value: string): string => JSON.stringify(reportWith('$.facts[0].value', value));
const inScript = (text: string): string => `<script type="application/json">${text}</script>`;
const cardIn = (element: Element): StatCard => element.querySelector('stat-card') ?? expect.fail('no card');
const shows = (element: Element, figure: string): boolean => heard(cardIn(element)).startsWith(`茶叶产值${figure}亿元`);

describe('<report-source>', () => {
  describe('gives the report', () => {
    it('of its address', async () => {
      network.now.answer('/report.json', { body: json });
      const source = place(`<report-source src="/report.json">${CARD}</report-source>`, ReportSource);
      expect(source.report).to.equal(undefined);
      await until(() => isDrawn(cardIn(source)), 'the figure');
      expect(heard(cardIn(source))).to.equal(SAID);
      expect(source.report?.id).to.equal('yunxi-2023');
    });

    it('of a script inside it, in the first frame', async () => {
      const source = await draw(`<report-source>${inScript(json)}${CARD}</report-source>`, ReportSource);
      expect(heard(cardIn(source))).to.equal(SAID);
      expect(network.now.requests).to.deep.equal([]);
    });

    it('that it is given by script, which goes before all others', async () => {
      const source = await draw(`<report-source>${inScript(withValue('1'))}${CARD}</report-source>`, ReportSource);
      expect(shows(source, '1')).to.equal(true);
      source.report = report;
      await rendered();
      expect(heard(cardIn(source))).to.equal(SAID);
      source.report = undefined;
      await rendered();
      expect(shows(source, '1')).to.equal(true);
    });

    it('that it was given before it was defined, and asks the address that it was given', async () => {
      const given = document.createElement('late-report-source');
      const asked = document.createElement('late-report-source');
      network.now.answer('/report.json', { body: json });
      Object.assign(given, { report });
      Object.assign(asked, { src: '/report.json' });
      for (const source of [given, asked]) {
        source.innerHTML = CARD;
        document.body.append(source);
      }
      defineReportSource(customElements, 'late-');
      await until(() => isDrawn(cardIn(given)) && isDrawn(cardIn(asked)), 'both figures');
      expect(asked.getAttribute('src')).to.equal('/report.json');
      given.remove();
      asked.remove();
    });

    it('through shadow roots and slots', async () => {
      const source = place(`<report-source><div></div></report-source>`, ReportSource);
      const inner = source.firstElementChild!.attachShadow({ mode: 'open' });
      inner.innerHTML = CARD;
      source.report = report;
      await rendered();
      expect(heard(inner.querySelector('stat-card')!)).to.equal(SAID);
      const host = place(`<div>${CARD}</div>`);
      host.attachShadow({ mode: 'open' }).innerHTML = '<report-source><slot></slot></report-source>';
      Object.assign(host.shadowRoot!.firstElementChild!, { report });
      host.append(cardIn(host));
      await rendered();
      expect(heard(cardIn(host))).to.equal(SAID);
    });

    it('to whoever comes later, and to nobody outside', async () => {
      const source = await draw(`<report-source>${inScript(json)}</report-source>`, ReportSource);
      const outside = await draw(CARD);
      source.innerHTML += CARD;
      await rendered();
      expect(heard(cardIn(source))).to.equal(SAID);
      expect(isDrawn(outside)).to.equal(false);
      source.append(outside);
      await rendered();
      expect(heard(outside)).to.equal(SAID);
    });
  });

  describe('the nearest one answers', () => {
    const nested = (prefix: string) =>
      `<${prefix}report-source><stat-card fact="tea-output"></stat-card>` +
      `<${prefix}report-source><section><stat-card fact="tea-output"></stat-card></section></${prefix}report-source>` +
      `</${prefix}report-source>`;

    function give(outer: Element): void {
      Object.assign(outer, { report: JSON.parse(withValue('1')) as unknown });
      Object.assign(outer.lastElementChild!, { report: JSON.parse(withValue('2')) as unknown });
    }

    it('where one is inside another', async () => {
      const outer = place(nested(''));
      give(outer);
      await rendered();
      expect([shows(outer, '1'), shows(outer.lastElementChild!, '2')]).to.deep.equal([true, true]);
    });

    it('though it was defined after the one further out had answered', async () => {
      const outer = place(nested('nested-'));
      give(outer);
      defineReportSource(customElements, 'nested-');
      await rendered();
      expect([shows(outer, '1'), shows(outer.lastElementChild!, '2')]).to.deep.equal([true, true]);
      give(outer);
      await rendered();
      expect(shows(outer.lastElementChild!, '2')).to.equal(true);
    });

    it('after a widget has moved from one to another, and from both', async () => {
      const outer = place(nested(''));
      give(outer);
      const card = cardIn(outer);
      outer.lastElementChild!.append(card);
      await rendered();
      expect(heard(card)).to.match(/^茶叶产值2亿元/);
      outer.after(card);
      await rendered();
      expect(isDrawn(card)).to.equal(false);
    });
  });

  describe('tells', () => {
    it('of a failure once, and each widget tells of its own', async () => {
      const source = place(`<report-source src="/warned-404.json">${CARD}${CARD}</report-source>`);
      await until(() => codes().length === 3, 'three events');
      expect(codes()).to.deep.equal(['DATA_HTTP', 'DATA_HTTP', 'DATA_HTTP']);
      expect(reported.problems.map(({ tag, src }) => [tag, src])).to.deep.equal([
        ['report-source', '/warned-404.json'],
        ['stat-card', null],
        ['stat-card', null],
      ]);
      expect(reported.warnings).to.have.length(1);
      expect(heard(cardIn(source))).to.equal('原文24.86亿元 数据暂时无法加载，以原文为准');
    });

    it('of an address that it may not ask, and asks nothing', async () => {
      for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/passwd', '']) {
        reported.problems = [];
        const source = await draw(`<report-source src="${src}">${CARD}</report-source>`);
        expect(codes()).to.deep.equal(['URL_REJECTED', 'URL_REJECTED']);
        expect(isDrawn(cardIn(source))).to.equal(false);
      }
      expect(network.now.requests).to.deep.equal([]);
    });

    it('of a script that is no report', async () => {
      await draw(`<report-source>${inScript('{')}</report-source>`);
      await draw(`<report-source>${inScript('{}')}</report-source>`);
      expect(codes()).to.deep.equal(['DATA_PARSE', 'DATA_SCHEMA']);
    });

    it('nothing to widgets that need no report', async () => {
      const markup = '<report-source src="/404.json"><stat-card label="茶" value="5"></stat-card></report-source>';
      const source = place(markup);
      await until(() => codes().length > 0, 'the failure');
      expect(reported.problems.map(({ tag }) => tag)).to.deep.equal(['report-source']);
      expect(heard(cardIn(source))).to.equal('茶5');
    });
  });

  describe('asks again', () => {
    it('and shows the new report', async () => {
      network.now.answer('/report.json', { body: json });
      const source = place(`<report-source src="/report.json">${CARD}</report-source>`, ReportSource);
      await until(() => isDrawn(cardIn(source)), 'the figure');
      network.now.answer('/report.json', { body: withValue('25.00') });
      source.refresh();
      await until(() => shows(source, '25.00'), 'the new figure');
      expect(network.now.asked('/report.json')).to.equal(2);
    });

    it('and keeps the last good figure where that fails, and tells so', async () => {
      network.now.answer('/report.json', { body: json });
      const source = place(`<report-source src="/report.json">${CARD}</report-source>`, ReportSource);
      await until(() => isDrawn(cardIn(source)), 'the figure');
      network.now.answer('/report.json', { status: 410 });
      source.refresh();
      await until(() => codes().length === 2, 'the problem');
      expect(heard(cardIn(source))).to.equal(SAID);
      expect(noteOf(cardIn(source))).to.equal('');
      expect(reported.problems.map(({ code, tag }) => `${tag} ${code}`)).to.deep.equal([
        'report-source DATA_HTTP',
        'stat-card DATA_HTTP',
      ]);
    });

    it('but not without an address, nor off the page', async () => {
      const source = await draw(`<report-source>${inScript(json)}</report-source>`, ReportSource);
      source.refresh();
      const asking = place(`<report-source src="/report.json"></report-source>`, ReportSource);
      asking.remove();
      asking.refresh();
      await rendered();
      expect(network.now.requests).to.have.length(1);
    });
  });

  describe('with another address', () => {
    it('shows nothing of the old one', async () => {
      network.now.answer('/a.json', { body: withValue('1') });
      network.now.answer('/b.json', 'never');
      const source = place(`<report-source src="/a.json">${CARD}</report-source>`, ReportSource);
      await until(() => shows(source, '1'), 'the figure');
      source.src = '/b.json';
      await rendered();
      expect(isDrawn(cardIn(source))).to.equal(false);
      expect(source.report).to.equal(undefined);
    });

    it('reads its script once the address is gone', async () => {
      const source = place(`<report-source src="/404.json">${inScript(json)}${CARD}</report-source>`, ReportSource);
      await until(() => codes().length > 0, 'the failure');
      for (const nothing of [null, undefined]) {
        source.src = '/404.json';
        source.src = nothing;
        await rendered();
        expect(source.hasAttribute('src')).to.equal(false);
        expect(heard(cardIn(source))).to.equal(SAID);
      }
    });

    it('has nothing once the address is gone and there is no script', async () => {
      network.now.answer('/a.json', { body: json });
      const source = place(`<report-source src="/a.json">${CARD}</report-source>`, ReportSource);
      await until(() => isDrawn(cardIn(source)), 'the figure');
      source.removeAttribute('src');
      await rendered();
      expect(source.report).to.equal(undefined);
      expect(isDrawn(cardIn(source))).to.equal(false);
    });

    it('changed a hundred times asks for the last one, and shows it', async () => {
      for (let i = 0; i < 100; i++) network.now.answer(`/${i}.json`, { body: withValue(String(i)) });
      const source = place(`<report-source>${CARD}</report-source>`, ReportSource);
      for (let i = 0; i < 100; i++) source.src = `/${i}.json`;
      await until(() => isDrawn(cardIn(source)), 'the figure');
      expect(shows(source, '99')).to.equal(true);
      expect(network.now.requests.filter(({ signal }) => !signal.aborted)).to.have.length(1);
    });
  });

  describe('whose script comes after it', () => {
    const scriptOf = (text: string): HTMLScriptElement => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = text;
      return script;
    };

    const late = async (): Promise<ReportSource> => draw(`<report-source>${CARD}</report-source>`, ReportSource);

    const ways: Readonly<Record<string, (source: ReportSource) => void>> = {
      'as an element': (source) => source.append(scriptOf(json)),
      'before what is there': (source) => source.prepend(scriptOf(json)),
      'with the widgets, as markup': (source) => (source.innerHTML = `${inScript(json)}${CARD}`),
      'empty, and is filled': (source) => {
        const script = scriptOf('');
        source.append(script);
        script.append(json);
      },
      'in a piece of a page': (source) => {
        const piece = document.createDocumentFragment();
        piece.append(scriptOf(json), 'text');
        source.append(piece);
      },
    };
    for (const [way, bring] of Object.entries(ways))
      it(`reads it: ${way}`, async () => {
        const source = await late();
        expect(isDrawn(cardIn(source))).to.equal(false);
        bring(source);
        await until(() => isDrawn(cardIn(source)), 'the figure');
        expect(heard(cardIn(source))).to.equal(SAID);
      });

    it('reads what it is changed to, or replaced by', async () => {
      const source = await draw(`<report-source>${inScript(json)}${CARD}</report-source>`, ReportSource);
      const script = source.querySelector('script')!;
      script.textContent = withValue('2');
      await until(() => shows(source, '2'), 'the new text');
      script.firstChild!.nodeValue = withValue('3');
      await until(() => shows(source, '3'), 'the changed text');
      script.replaceWith(scriptOf(withValue('4')));
      await until(() => shows(source, '4'), 'the new script');
    });

    it('keeps its report if the script is removed or is no longer a report', async () => {
      const source = await draw(`<report-source>${inScript(json)}${CARD}</report-source>`, ReportSource);
      const script = source.querySelector('script')!;
      script.textContent = '{"id":';
      await until(() => codes().length > 0, 'the problem');
      script.remove();
      await rendered();
      expect(heard(cardIn(source))).to.equal(SAID);
    });

    it('ignores scripts that are not its own, and those of a source with an address', async () => {
      network.now.answer('/report.json', { body: json });
      const inner = place(`<report-source><div></div>${CARD}</report-source>`, ReportSource);
      inner.querySelector('div')!.append(scriptOf(json));
      const addressed = place(`<report-source src="/report.json">${CARD}</report-source>`, ReportSource);
      await until(() => isDrawn(cardIn(addressed)), 'the figure');
      addressed.append(scriptOf(withValue('9')));
      await rendered();
      expect(isDrawn(cardIn(inner))).to.equal(false);
      expect(heard(cardIn(addressed))).to.equal(SAID);
    });
  });

  it('moved a thousand times neither asks nor reads again, nor tells twice', async () => {
    network.now.answer('/report.json', { body: json });
    const good = place(`<report-source src="/report.json">${CARD}</report-source>`, ReportSource);
    const bad = place(`<report-source src="/404.json">${CARD}</report-source>`, ReportSource);
    const inline = place(`<report-source>${inScript(json)}${CARD}</report-source>`, ReportSource);
    await until(() => isDrawn(cardIn(good)) && codes().length === 2, 'figure and failure');
    const before = inline.report;
    for (let i = 0; i < 1_000; i++) document.body.append(good, bad, inline);
    await rendered();
    expect(network.now.requests).to.have.length(2);
    expect(codes()).to.have.length(2);
    expect(inline.report).to.equal(before);
    for (const source of [good, inline]) expect(heard(cardIn(source))).to.equal(SAID);
    for (const source of [good, bad, inline]) source.remove();
  });

  it('ignores requests for other contexts', () => {
    const source = place(`<report-source></report-source>`);
    const event = new Event('context-request', { bubbles: true, cancelable: true });
    Object.assign(event, { context: 'theme', callback: () => expect.fail('answered') });
    let passed = false;
    document.addEventListener('context-request', () => (passed = true), { once: true });
    source.dispatchEvent(event);
    expect(passed).to.equal(true);
  });
});
