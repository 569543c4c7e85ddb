import { expect } from 'chai';
import { ReportProblemEvent } from '../../../src/elements/base/report-problem.js';
import { report } from '../../fixtures/model-facts.js';
import { setUpNetwork } from '../../support/network.js';
import { codes, draw, heard, isDrawn, place, rendered, setUpPage, reported, until } from '../../support/page.js';
import { WIDGETS } from '../../support/widgets.js';

setUpPage();
setUpNetwork();

/** A text that no other test has, so that its warning is not one that was given before. */
let count = 0;
const fresh = (): string => `nothing-${count++}`;

for (const { tag, written, wrong, wrongPath, unknown } of WIDGETS)
  describe(`a problem of <${tag}>`, () => {
    it('is one event, which says what, where, who and whose data', async () => {
      const box = place('<div></div>');
      const events: Event[] = [];
      box.addEventListener('report-problem', (event) => events.push(event));
      box.innerHTML = `<section><${tag} ${wrong} src="/a.json" id="who"></${tag}></section>`;
      await rendered();
      expect(events).to.have.length(1);
      const [event] = events;
      expect(event).to.be.instanceOf(ReportProblemEvent);
      expect([event?.bubbles, event?.composed, event?.cancelable]).to.deep.equal([true, true, false]);
      const { detail } = event as ReportProblemEvent;
      expect(Object.keys(detail).sort()).to.deep.equal(['code', 'expected', 'found', 'message', 'path', 'src', 'tag']);
      expect([detail.tag, detail.src, detail.path]).to.deep.equal([tag, '/a.json', wrongPath]);
      expect(detail.message.zh).to.match(new RegExp(`^${wrongPath.replace(/[[\]]/g, '\\$&')}：应为.+，实为.+$`));
      expect(detail.message.en).to.match(new RegExp(`^${wrongPath.replace(/[[\]]/g, '\\$&')}: expected .+, found .+$`));
      expect((event?.target as Element).id).to.equal('who');
    });

    it('leaves the shadow root that the widget is in', async () => {
      const host = place('<div></div>');
      const root = host.attachShadow({ mode: 'open' });
      const targets: (EventTarget | null)[] = [];
      host.addEventListener('report-problem', ({ target }) => targets.push(target));
      root.innerHTML = `<${tag} ${wrong}></${tag}>`;
      await rendered();
      expect(targets.map((target) => target === host)).to.deep.equal([true]);
    });

    it('is told once, however often the widget renders, moves and is dressed', async () => {
      const element = await draw(`<${tag} ${wrong}></${tag}>`);
      for (const palette of ['cn', 'intl', 'neutral']) {
        element.setAttribute('palette', palette);
        await rendered();
        for (let i = 0; i < 100; i++) element.parentElement?.append(element);
      }
      await rendered();
      expect(codes()).to.have.length(1);
    });

    it('is told again after it was gone', async () => {
      const [name = '', id = ''] = unknown.replace(/"/g, '').split('=');
      const element = place(`<${tag} ${unknown}></${tag}>`);
      Object.assign(element, { report });
      await rendered();
      element.removeAttribute(name);
      await rendered();
      element.setAttribute(name, id);
      await rendered();
      expect(codes()).to.have.length(2);
    });

    it('is one warning a page, for twenty widgets and twenty more', async () => {
      const [name = ''] = unknown.split('=');
      const id = fresh();
      for (let round = 0; round < 2; round++) {
        const box = place(`<div>${`<${tag} ${name}="${id}"></${tag}>`.repeat(20)}</div>`);
        for (const element of box.children) Object.assign(element, { report });
        await rendered();
      }
      expect(codes()).to.have.length(40);
      expect(reported.warnings).to.have.length(1);
      expect(reported.warnings[0]).to.match(new RegExp(`^<${tag}> \\w+ .*expected an id of the report.*${id}`));
      expect(reported.warnings[0]).to.include(`应为报告中的标识`);
    });

    it('names the tag that the widget is registered with', async () => {
      const { define } = await import('../../../src/define/all.js');
      define(customElements, 'rw-');
      await draw(`<rw-${tag} ${wrong}></rw-${tag}>`);
      expect(reported.problems.map((problem) => problem.tag)).to.deep.equal([`rw-${tag}`]);
    });

    it('may be met by a listener that throws', async () => {
      const box = place('<div></div>');
      box.addEventListener('report-problem', () => {
        throw new Error('of the page');
      });
      // Else it is mocha that hears of it, and fails the test.
      const { onerror } = window;
      window.onerror = () => true;
      box.innerHTML = `<${tag} ${wrong}>原文</${tag}>`;
      await rendered();
      window.onerror = onerror;
      expect(reported.errors.map((text) => text.includes('of the page'))).to.deep.equal([true]);
      reported.errors = [];
      expect(heard(box.firstElementChild!)).to.include('原文');
    });

    it('of an address is told with the address that script gave', async () => {
      const element = place(`<${tag} ${unknown}></${tag}>`);
      Object.assign(element, { src: '/404.json' });
      await until(() => codes().length > 0, 'the problem');
      expect(reported.problems.map(({ src }) => src)).to.deep.equal(['/404.json']);
    });

    it('that does not keep it from drawing is told all the same', async () => {
      const element = await draw(`<${tag} ${written} source="云溪镇" href="javascript:alert(1)"></${tag}>`);
      expect(isDrawn(element)).to.equal(true);
      expect(element.shadowRoot?.querySelector('a')).to.equal(null);
      expect(codes()).to.deep.equal(['URL_REJECTED']);
    });
  });

describe('a report that is set by script', () => {
  it('silences what its address would have told', async () => {
    const card = place('<stat-card fact="tea-output" src="/404.json"></stat-card>');
    Object.assign(card, { report });
    await rendered();
    await new Promise((done) => setTimeout(done, 30));
    expect(codes()).to.deep.equal([]);
  });
});
