import { expect } from 'chai';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { ProgressRing } from '../../../src/elements/progress-ring.js';
import { ReportPage } from '../../../src/elements/report-page.js';
import { ring } from '../../../src/geometry/ring.js';
import { excerpt } from '../../../src/report/excerpt.js';
import { emulateMedia } from '../../support/browsers/browser.js';
import { place, rendered, seen, setUpPage, until } from '../../support/page.js';

setUpPage();
afterEach(() => emulateMedia());

const RING = '<progress-ring motion label="通路灯的村" value="21" of="24" unit="村"></progress-ring>';
const SAID = '21/24 通路灯的村 87.5%（计算值）';

const sweepOf = (element: Element) => element.shadowRoot?.querySelector('.sweep') ?? null;
const arcOf = (element: Element) => element.shadowRoot?.querySelector('.arc') ?? null;
const pathOf = (element: Element) => arcOf(element)?.getAttribute('d');

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** A ring below all that is in view. */
async function below(markup = RING): Promise<ProgressRing> {
  const element = place(markup, ProgressRing);
  element.parentElement!.style.marginTop = '3000px';
  await rendered();
  return element;
}

/** Counts the sweeps that a ring begins from now on. */
function sweepsOf(element: ProgressRing): { readonly count: () => number } {
  let count = 0;
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      count += [...addedNodes].filter((node) => node instanceof Element && node.matches('.sweep')).length;
  }).observe(element.renderRoot, { childList: true, subtree: true });
  return { count: () => count };
}

describe('a ring that may move', () => {
  it('stands still without the attribute, in view too', async () => {
    const element = await below(RING.replace(' motion', ''));
    const sweeps = sweepsOf(element);
    element.scrollIntoView();
    await pause(250);
    expect(sweeps.count()).to.equal(0);
    expect(seen(element)).to.equal(SAID);
  });

  it('has its figure and its whole arc from the first frame, in view or not', async () => {
    const element = await below();
    expect(seen(element)).to.equal(SAID);
    expect(pathOf(element)).to.equal(ring(0.875).arc);
    await pause(150);
    expect(sweepOf(element), 'nobody has seen it').to.equal(null);
  });

  it('sweeps when it comes into view, once, and is then as it was; neither scrolling, moving nor a change repeats it', async () => {
    const element = await below();
    const before = element.shadowRoot!.querySelector('svg')!.outerHTML;
    const sweeps = sweepsOf(element);
    element.scrollIntoView();
    await until(() => sweepOf(element) !== null, 'the sweep');
    expect(sweepOf(element)?.getAttribute('stroke-dasharray')).to.equal('0.875 1');
    expect(pathOf(element)).to.equal(ring(0.875).arc);
    expect(seen(element)).to.equal(SAID);
    await until(() => sweepOf(element) === null, 'the end of the sweep');
    expect(element.shadowRoot!.querySelector('svg')!.outerHTML.replace(' is-swept', '')).to.equal(before);
    window.scrollTo(0, 0);
    await pause(100);
    element.scrollIntoView();
    element.parentElement!.append(element);
    element.value = '20';
    await pause(250);
    expect(sweeps.count()).to.equal(1);
    expect(seen(element)).to.match(/^20\/24 /);
    expect(pathOf(element)).to.equal(ring(20 / 24).arc);
  });

  it('keeps the whole arc in sight while it sweeps', async () => {
    const element = place(RING, ProgressRing);
    await until(() => sweepOf(element) !== null, 'the sweep');
    const { opacity, visibility } = getComputedStyle(arcOf(element)!);
    expect(Number(opacity)).to.be.within(0.2, 0.5);
    expect(visibility).to.equal('visible');
    expect(getComputedStyle(sweepOf(element)!).stroke).to.equal(getComputedStyle(arcOf(element)!).fill);
  });

  it('stops where its figure changes, and shows the new one', async () => {
    const element = place(RING, ProgressRing);
    await until(() => sweepOf(element) !== null, 'the sweep');
    element.value = '6';
    await rendered();
    expect(sweepOf(element)).to.equal(null);
    expect(pathOf(element)).to.equal(ring(0.25).arc);
    expect(getComputedStyle(arcOf(element)!).opacity).to.equal('1');
  });

  it('has nothing to sweep where its share is 0', async () => {
    const element = place(RING.replace('21', '0'), ProgressRing);
    const sweeps = sweepsOf(element);
    await pause(250);
    expect(sweeps.count()).to.equal(0);
  });

  it('does not move for who asks for less motion', async () => {
    if (!(await emulateMedia({ features: { 'prefers-reduced-motion': 'reduce' } }))) return;
    const element = place(RING, ProgressRing);
    const sweeps = sweepsOf(element);
    await rendered();
    await pause(250);
    expect(sweeps.count()).to.equal(0);
    expect(pathOf(element)).to.equal(ring(0.875).arc);
  });

  it('is printed as it is, even in the middle of a sweep', async () => {
    const element = place(RING, ProgressRing);
    await until(() => sweepOf(element) !== null, 'the sweep');
    const stroke = sweepOf(element)!;
    if (!(await emulateMedia({ type: 'print' }))) return;
    expect(stroke.isConnected ? getComputedStyle(stroke).display : 'none').to.equal('none');
    expect(getComputedStyle(arcOf(element)!).opacity).to.equal('1');
  });
});

describe('a report page', () => {
  const ringsOf = (page: ReportPage) => [...page.renderRoot.querySelectorAll('progress-ring')];

  it('lets its rings move where it is told so, and only its rings', async () => {
    const page = place('<report-page motion></report-page>', ReportPage);
    page.report = excerpt(choujiang2023, ['shuangjianghu-signing-rate', 'tax-revenue']);
    await rendered();
    expect(ringsOf(page).length).to.be.greaterThan(0);
    expect([...page.renderRoot.querySelectorAll('[motion]')]).to.deep.equal(ringsOf(page));
    page.motion = false;
    await rendered();
    expect(page.renderRoot.querySelector('[motion]')).to.equal(null);
  });
});
