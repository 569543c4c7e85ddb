import { expect } from 'chai';
import { unwatchSize, watchSize, type SizedElement } from '../../src/elements/size-class.js';
import { place, setUpPage, until } from '../support/page.js';

setUpPage();

/** An element that has a size class written to it, in a container of a width. */
function sized(width: number): SizedElement {
  return Object.assign(place('<p></p>', width), { sizeClass: undefined });
}

describe('the size class', () => {
  const supports = CSS.supports.bind(CSS);
  afterEach(() => {
    CSS.supports = supports;
  });

  /** An engine without container queries. */
  function old(): void {
    CSS.supports = () => false;
  }

  it('is not needed where there are container queries', async () => {
    const element = sized(100);
    watchSize(element);
    await new Promise((done) => setTimeout(done, 50));
    expect(element.sizeClass).to.equal(undefined);
    unwatchSize(element);
  });

  for (const [width, name] of [
    [120, 'narrow'],
    [219, 'narrow'],
    [220, 'medium'],
    [479, 'medium'],
    [480, 'wide'],
    [1200, 'wide'],
  ] as const)
    it(`of ${width} px is ${name}`, async () => {
      old();
      const element = sized(width);
      watchSize(element);
      await until(() => element.sizeClass === name, name);
      unwatchSize(element);
    });

  it('follows the width until it is let go', async () => {
    old();
    const element = sized(120);
    watchSize(element);
    await until(() => element.sizeClass === 'narrow', 'narrow');
    element.parentElement!.style.width = '600px';
    await until(() => element.sizeClass === 'wide', 'wide');
    unwatchSize(element);
    element.parentElement!.style.width = '120px';
    await new Promise((done) => setTimeout(done, 50));
    expect(element.sizeClass).to.equal('wide');
  });

  it('dresses a widget in an engine without container queries', async () => {
    old();
    const card = place('<stat-card label="茶" value="5"></stat-card>', 120);
    await until(() => !!card.shadowRoot?.querySelector('.root.narrow'), 'narrow');
    card.parentElement!.style.width = '600px';
    await until(() => !!card.shadowRoot?.querySelector('.root.wide'), 'wide');
  });
});
