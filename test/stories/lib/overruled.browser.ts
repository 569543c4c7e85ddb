import { expect } from 'chai';
import { caseOf } from '../../../stories/lib/case.js';
import { stageOf } from '../../../stories/render.js';

describe('the stage of a story', () => {
  const initialArgs = { fact: 'tax-revenue' };
  const stage = (args: object): HTMLElement =>
    stageOf(caseOf({ component: 'stat-card', args: { ...initialArgs, ...args }, initialArgs, parameters: {} }));

  it('says above the widget, as a status, which control changes nothing', () => {
    const [note, frame] = stage({ label: '茶叶' }).children;
    expect(note?.getAttribute('role')).to.equal('status');
    expect(note?.textContent).to.equal('改“label”没有作用：这里由“fact”决定。先清空“fact”。');
    expect(frame?.querySelector('stat-card')).to.not.equal(null);
  });

  it('has no such line where nobody has changed anything', () => {
    expect(stage({}).children.length).to.equal(1);
  });
});
