import { expect } from 'chai';
import { codes, isDrawn, place, rendered, setUpPage, reported } from '../../support/page.js';
import { EVERY_WIDGET } from '../../support/every-widget.js';

/* Lit, as a package brings it, asks `document` for nodes. Where the page has hidden what it asks for, nothing can be drawn. */

setUpPage();

const NAMES = ['createComment', 'importNode'] as const;

for (const name of NAMES)
  describe(`RF8: on a page with an element called ${name}`, () => {
    const image = document.createElement('img');
    image.setAttribute('name', name);
    afterEach(() => {
      image.remove();
    });

    for (const { tag, attributes, given } of EVERY_WIDGET)
      it(`<${tag}> leaves its text, says why once, and is drawn when that is gone`, async () => {
        const box = place('<div></div>');
        document.body.append(image);
        box.innerHTML = `<${tag} ${attributes}>原文</${tag}>`;
        const element = box.firstElementChild as HTMLElement;
        Object.assign(element, given);
        await rendered();
        expect(element.innerText.trim()).to.equal('原文');
        expect(element.getBoundingClientRect().height).to.be.above(0);
        expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
        expect(codes()).to.deep.equal(['PAGE_ALTERED']);
        image.remove();
        element.setAttribute('lang', 'zh-CN');
        await rendered();
        expect(isDrawn(element)).to.equal(true);
      });

    it('one that is drawn loses its figure rather than keep the old one', async () => {
      const card = place('<stat-card label="粮食产量" value="3.2" unit="吨">原文</stat-card>');
      await rendered();
      card.shadowRoot!.querySelector('.number')!.textContent = 'three';
      document.body.append(image);
      card.setAttribute('value', '9.9');
      await rendered();
      const drawn = card.shadowRoot!.textContent;
      expect(drawn).not.to.include('3.2');
      expect(isDrawn(card) ? drawn.includes('9.9') : card.shadowRoot!.querySelector('slot') !== null).to.equal(true);
      expect(reported.errors).to.deep.equal([]);
    });
  });
