import { expect } from 'chai';
import { announceSource, requestReport } from '../../../src/elements/base/report-context.js';
import type { Loaded } from '../../../src/store/report-store.js';
import { report } from '../../fixtures/model-facts.js';
import { draw, place, rendered, setUpPage } from '../../support/page.js';

setUpPage();

/** How many widgets ask while something is done. */
async function asking(act: () => unknown): Promise<number> {
  let count = 0;
  const note = () => count++;
  window.addEventListener('context-request', note, true);
  await act();
  await rendered();
  window.removeEventListener('context-request', note, true);
  return count;
}

const CARD = '<stat-card label="茶" value="5"></stat-card>';

describe('who asks for a report', () => {
  it('asks once, and again when a source comes', async () => {
    let box: HTMLElement | undefined;
    expect(await asking(() => (box = place(`<div>${CARD.repeat(10)}</div>`)))).to.equal(10);
    expect(await asking(() => place('<report-source></report-source>'))).to.equal(10);
    box?.remove();
    expect(await asking(() => place('<report-source></report-source>'))).to.equal(0);
  });

  it('does not ask again once it was answered, unless the new source is nearer', async () => {
    const source = await draw(`<report-source><section>${CARD.repeat(10)}</section></report-source>`);
    expect(await asking(() => place('<report-source></report-source>'))).to.equal(0);
    const section = source.firstElementChild!;
    expect(await asking(() => announceSource(section))).to.equal(10);
  });

  it('leaves nothing behind, a thousand times', async () => {
    const source = await draw('<report-source></report-source>');
    for (let i = 0; i < 1_000; i++) {
      source.innerHTML = CARD;
      source.innerHTML = '';
    }
    expect(await asking(() => announceSource(source))).to.equal(0);
    expect(Reflect.get(source, 'askers')).to.have.property('size', 0);
  });

  it('hears of a report until it no longer listens', () => {
    const source = place('<report-source><p></p></report-source>');
    const heard: Loaded[] = [];
    const end = requestReport(source.firstElementChild!, (loaded) => heard.push(loaded));
    Object.assign(source, { report });
    end();
    Object.assign(source, { report: undefined });
    expect(heard.map((loaded) => loaded.report)).to.deep.equal([undefined, report]);
  });

  it('may be any library that speaks the same protocol', () => {
    const source = place('<report-source><p></p></report-source>');
    Object.assign(source, { report });
    const heard: unknown[] = [];
    const event = new Event('context-request', { bubbles: true, composed: true });
    const callback = (loaded: Loaded) => heard.push(loaded.report);
    const context = Symbol.for('report-widgets/report/1');
    source.firstElementChild!.dispatchEvent(
      Object.assign(event, { context, callback, subscribe: true, contextTarget: source.firstElementChild }),
    );
    expect(heard).to.deep.equal([report]);
  });
});
