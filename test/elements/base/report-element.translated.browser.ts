import { expect } from 'chai';
import { codes, draw, everyElement, place, rendered, setUpPage, wrapperOf } from '../../support/page.js';
import { EVERY_WIDGET, type EveryWidget } from '../../support/every-widget.js';
import { isChanged, TRANSLATORS } from '../../support/translators.js';

/* A translator, or any script of the page, has put other nodes in the place of those that a widget has drawn. */

setUpPage();

/** What is drawn, without what Lit has put between. */
const drawing = (element: Element): string =>
  wrapperOf(element)
    .outerHTML.replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\s+/g, ' ');

async function shown({ tag, attributes, given }: EveryWidget): Promise<HTMLElement> {
  const element = place(`<${tag} lang="zh-CN" ${attributes}>原文</${tag}>`);
  Object.assign(element, given);
  await rendered();
  return element;
}

const CHANGES = EVERY_WIDGET.flatMap((widget) => widget.changes.map((change) => ({ widget, change })));

for (const [name, translate] of TRANSLATORS)
  describe(`RF9, RC15: a translator that ${name}`, () => {
    for (const { widget, change } of CHANGES)
      it(`<${widget.tag}> has a new ${Object.keys(change).join(' and ')} and draws it`, async () => {
        const fresh = await shown(widget);
        const before = drawing(fresh);
        Object.assign(fresh, change);
        await rendered();
        const expected = drawing(fresh);
        expect(expected, 'the change is none').not.to.equal(before);

        const element = await shown(widget);
        const reported = codes().length;
        const root = element.shadowRoot!;
        expect(
          isChanged(root, () => translate(root)),
          'the translator has done something',
        ).to.equal(true);
        Object.assign(element, change);
        await rendered();
        expect(drawing(element)).to.equal(expected);
        // It says what it has to say of the data, and nothing of the translator.
        expect(codes().length - reported).to.be.at.most(reported);
      });
  });

describe('RF9: what a page has put into a widget', () => {
  it('stays until the widget has something new to draw, and then again', async () => {
    const [, translate] = TRANSLATORS[0]!;
    const card = await draw('<stat-card label="粮食产量" value="3.2" scale="万" unit="吨">3.2万吨</stat-card>');
    for (const value of ['9.9', '8.8', '7.7']) {
      translate(card.shadowRoot!);
      await rendered();
      expect(card.shadowRoot!.innerHTML).to.include('<font>');
      card.setAttribute('value', value);
      await rendered();
      expect(wrapperOf(card).querySelector('[part=figure]')!.textContent).to.equal(`${value}万吨`);
    }
    expect(card.shadowRoot!.childNodes.length).to.be.below(6);
  });

  it('goes in the same turn in which it came', async () => {
    const card = await draw('<stat-card label="粮食产量" value="3.2" unit="吨">3.2吨</stat-card>');
    card.shadowRoot!.querySelector('.number')!.textContent = '3.2';
    card.setAttribute('value', '9.9');
    await rendered();
    expect(wrapperOf(card).querySelector('[part=figure]')!.textContent).to.equal('9.9吨');
  });

  it('is not looked for where nobody has put anything: the nodes stay the same', async () => {
    const card = await draw('<stat-card label="粮食产量" value="3.2" unit="吨">3.2吨</stat-card>');
    const before = [...everyElement(card.shadowRoot!)];
    for (const value of ['9.9', '8.8', '7.7']) {
      card.setAttribute('value', value);
      await rendered();
    }
    expect([...everyElement(card.shadowRoot!)]).to.deep.equal(before);
  });
});

describe('RF9: drawn afresh while somebody is working in it', () => {
  const [, translate] = TRANSLATORS[0]!;
  const find = (element: Element, selector: string): HTMLElement =>
    element.shadowRoot!.querySelector<HTMLElement>(selector) ?? expect.fail(`There is no ${selector}`);
  const FIGURE = '<fact-ref label="粮食产量" value="3.2" unit="吨">3.2吨</fact-ref>';

  async function changed(element: Element): Promise<void> {
    translate(element.shadowRoot!);
    element.setAttribute('value', '9.9');
    await rendered();
    expect(find(element, '.printed').textContent).to.equal('9.9吨');
  }

  it('a panel stays open, and is the new one', async () => {
    const ref = await draw(FIGURE);
    find(ref, '.trigger').click();
    await rendered();
    await changed(ref);
    const panel = find(ref, '.panel');
    expect(panel.getBoundingClientRect().height).to.be.above(0);
    expect(panel.textContent).to.include('9.9吨');
    if ('showPopover' in panel) expect(panel.matches(':popover-open')).to.equal(true);
    find(ref, '.trigger').click();
    await rendered();
    expect(find(ref, '.panel').getBoundingClientRect().height).to.equal(0);
  });

  it('a note stays unfolded', async () => {
    const note = await draw('<source-note label="粮食产量" value="3.2" unit="吨" open>见原文</source-note>');
    translate(note.shadowRoot!);
    note.setAttribute('value', '9.9');
    await rendered();
    expect(find(note, 'details')).to.have.property('open', true);
    expect(find(note, '.about').textContent).to.include('9.9吨');
  });
});
