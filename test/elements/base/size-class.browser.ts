import { expect } from 'chai';
import { unwatchSize, watchSize, type SizedElement } from '../../../src/elements/base/size-class.js';
import { draw, place, setUpPage, wrapperOf } from '../../support/page.js';

setUpPage();

/**
 * An observer that tells when the test says so. A tab in the background, as one of two is that a test runner has open,
 * gets no frames, and a real observer is then silent.
 */
class FakeResizeObserver implements ResizeObserver {
  static readonly all: FakeResizeObserver[] = [];
  readonly watched = new Set<Element>();

  constructor(private readonly callback: ResizeObserverCallback) {
    FakeResizeObserver.all.push(this);
  }

  observe(element: Element): void {
    this.watched.add(element);
  }

  unobserve(element: Element): void {
    this.watched.delete(element);
  }

  disconnect(): void {
    this.watched.clear();
  }

  /** Tells of every watched element, as a browser does after a layout. */
  tell(): void {
    const entries = [...this.watched].map((target) => ({ target, contentRect: target.getBoundingClientRect() }));
    this.callback(entries as unknown as ResizeObserverEntry[], this);
  }
}

/** Tells all that watch, and gives them the frame that they ask for. */
async function layOut(): Promise<void> {
  FakeResizeObserver.all.forEach((observer) => {
    observer.tell();
  });
  await new Promise((done) => setTimeout(done, 20));
}

/** An element that has a size class written to it, in a container of a width. */
function sized(width: number): SizedElement {
  return Object.assign(place('<p></p>', width), { sizeClass: undefined });
}

describe('the size class', () => {
  const supports = CSS.supports.bind(CSS);
  const real = { ResizeObserver: window.ResizeObserver, frame: window.requestAnimationFrame.bind(window) };

  before(() => {
    window.ResizeObserver = FakeResizeObserver;
    window.requestAnimationFrame = (run) => {
      setTimeout(run, 1, 0);
      return 0;
    };
  });
  after(() => {
    window.ResizeObserver = real.ResizeObserver;
    window.requestAnimationFrame = real.frame;
  });
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
    await layOut();
    expect(element.sizeClass).to.equal(undefined);
    expect(FakeResizeObserver.all).to.have.length(0);
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
      await layOut();
      expect(element.sizeClass).to.equal(name);
      unwatchSize(element);
    });

  it('is written by one observer for all, after the round in which it was told', () => {
    old();
    const elements = [sized(120), sized(600)];
    elements.forEach(watchSize);
    expect(FakeResizeObserver.all).to.have.length(1);
    FakeResizeObserver.all[0]?.tell();
    expect(elements.map(({ sizeClass }) => sizeClass)).to.deep.equal([undefined, undefined]);
    elements.forEach(unwatchSize);
    expect(FakeResizeObserver.all[0]?.watched.size).to.equal(0);
  });

  it('follows the width until it is let go', async () => {
    old();
    const element = sized(120);
    watchSize(element);
    await layOut();
    expect(element.sizeClass).to.equal('narrow');
    element.parentElement!.style.width = '600px';
    await layOut();
    expect(element.sizeClass).to.equal('wide');
    unwatchSize(element);
    element.parentElement!.style.width = '120px';
    await layOut();
    expect(element.sizeClass).to.equal('wide');
  });

  it('dresses a widget in an engine without container queries', async () => {
    old();
    const card = await draw('<stat-card label="茶" value="5"></stat-card>', 120);
    await layOut();
    expect(wrapperOf(card).classList.contains('narrow')).to.equal(true);
    card.parentElement!.style.width = '600px';
    await layOut();
    expect(wrapperOf(card).classList.contains('wide')).to.equal(true);
    card.remove();
    expect(FakeResizeObserver.all[0]?.watched.size).to.equal(0);
  });
});
