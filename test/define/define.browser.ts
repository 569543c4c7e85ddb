import { expect } from 'chai';
import { define } from '../../src/define/all.js';
import { StatCard } from '../../src/elements/stat-card.js';
import '../../src/index.js';

/* With the registry that the page has. This file registers nothing before its first test. */

const TAGS = ['report-source', 'stat-card', 'ranking-badge', 'progress-ring', 'score-board'];
const ATTRIBUTES = 'label="茶" value="5" of="6" percent="" standing="only" among="全县"';

const warnings: string[] = [];
const warn = console.warn.bind(console);
before(() => {
  console.warn = (text: unknown) => warnings.push(String(text));
});
after(() => {
  console.warn = warn;
});

const own = (prefix: string): (CustomElementConstructor | undefined)[] =>
  TAGS.map((tag) => customElements.get(prefix + tag));

describe('registration', () => {
  it('1: does not come with the classes', () => {
    expect(own('').every((element) => element === undefined)).to.equal(true);
    expect(() => new StatCard()).to.throw(TypeError);
  });

  it('H19: 2: takes the names that are free, and leaves a stranger’s alone', async () => {
    class Stranger extends HTMLElement {}
    customElements.define('shared-stat-card', Stranger);
    define(customElements, 'shared-');
    define(customElements, 'shared-');
    expect(own('shared-').every(Boolean)).to.equal(true);
    expect(customElements.get('shared-stat-card') === Stranger).to.equal(true);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(
      /^<shared-stat-card> belongs to another library; version \d+\.\d+\.\d+ leaves it alone/,
    );
    const box = document.createElement('div');
    box.innerHTML = `<shared-stat-card>原文</shared-stat-card><shared-progress-ring label="茶" percent="5"></shared-progress-ring>`;
    document.body.append(box);
    await new Promise((done) => setTimeout(done, 20));
    expect(box.firstElementChild?.shadowRoot === null).to.equal(true);
    expect(box.lastElementChild?.shadowRoot?.textContent).to.include('5%');
    box.remove();
  });

  it('H17: 3: takes the plain names, again and again, in silence', () => {
    define();
    define();
    define(customElements);
    expect(own('').every(Boolean)).to.equal(true);
    expect(warnings).to.have.length(1);
  });

  it('4: takes any number of prefixes, and every one draws', async () => {
    define(customElements, 'a-');
    define(customElements, 'b-');
    const box = document.createElement('div');
    box.innerHTML = ['', 'a-', 'b-']
      .map((p) => `<${p}stat-card ${ATTRIBUTES.replace('percent=""', '')}></${p}stat-card>`)
      .join('');
    document.body.append(box);
    await new Promise((done) => setTimeout(done, 20));
    const texts = [...box.children].map((element) => element.shadowRoot?.querySelector('p')?.textContent);
    expect(texts).to.deep.equal(Array.from({ length: 3 }, () => '茶5（共6），全县唯一'));
    expect(new Set([...box.children].map(({ constructor }) => constructor)).size).to.equal(3);
    expect([...box.children].every((element) => element instanceof StatCard)).to.equal(true);
    box.remove();
  });
});
