import { expect } from 'chai';
import { StatCard } from '../../../src/elements/stat-card.js';
import { report } from '../../fixtures/model-facts.js';
import { codes, draw, heard, place, rendered, setUpPage, reported } from '../../support/page.js';
import { WIDGETS } from '../../support/widgets.js';

/* The ways in which pages, routers and editors put markup on a page. */

setUpPage();

for (const { tag, written, says } of WIDGETS)
  describe(`H27: <${tag}> comes to the page`, () => {
    const markup = `<${tag} ${written}>原文</${tag}>`;

    it('as a copy of one that was drawn', async () => {
      const element = await draw(markup);
      const copy = element.cloneNode(true);
      expect(copy).to.have.property('textContent', '原文');
      place('<div></div>').append(copy);
      await rendered();
      expect(heard(copy as HTMLElement)).to.equal(says);
      expect(heard(element)).to.equal(says);
    });

    it('from a template', async () => {
      const template = document.createElement('template');
      template.innerHTML = markup;
      const box = place('<div></div>');
      box.append(template.content.cloneNode(true), document.importNode(template.content, true), template.content);
      await rendered();
      expect([...box.children].map(heard)).to.deep.equal([says, says, says]);
    });

    it('from a document that was parsed apart', async () => {
      const parsed = new DOMParser().parseFromString(markup, 'text/html');
      const element = document.adoptNode(parsed.body.firstElementChild!);
      place('<div></div>').append(element);
      await rendered();
      expect(heard(element)).to.equal(says);
    });

    it('made by its class or its name, with attributes in any order', async () => {
      const source = document.createElement('div');
      source.innerHTML = markup;
      const element = document.createElement(tag);
      for (const { name, value } of [...source.firstElementChild!.attributes].reverse())
        element.setAttribute(name, value);
      place('<div></div>').append(element);
      await rendered();
      expect(heard(element)).to.equal(says);
    });

    it('H26: in capital letters, inside a paragraph, in a table and in a closed detail', async () => {
      for (const around of ['<p>X</p>', '<table><tr><td>X</td></tr></table>', '<details>X</details>']) {
        const box = place(around.replace('X', markup.replaceAll(tag, tag.toUpperCase())));
        await rendered();
        expect(heard(box.querySelector(tag)!)).to.equal(says);
      }
    });

    it('L11: from another document, and goes there', async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const element = await draw(markup);
      frame.contentDocument!.body.append(element);
      await rendered();
      expect(heard(element)).to.equal(says);
      place('<div></div>').append(element);
      await rendered();
      frame.remove();
      expect(heard(element)).to.equal(says);
      expect([codes(), reported.warnings]).to.deep.equal([[], []]);
    });
  });

describe('a widget off the page', () => {
  it('is silent until it is put there', async () => {
    const card = document.createElement('stat-card');
    card.setAttribute('value', '24,86');
    await rendered();
    expect(codes()).to.deep.equal([]);
  });

  it('can be made by script alone', async () => {
    const card = new StatCard();
    Object.assign(card, { fact: 'tea-output', report });
    place('<div></div>').append(card);
    await rendered();
    expect(heard(card)).to.match(/^茶叶产值24\.86亿元/);
  });
});
