import { expect } from 'chai';
import { ProgressRing } from '../../src/elements/progress-ring.js';
import { ring } from '../../src/geometry/ring.js';
import { emulateMedia } from '../support/browser.js';
import { place, rendered, seen, setUpPage, until } from '../support/page.js';

setUpPage();
afterEach(() => emulateMedia());

const RING = '<progress-ring motion label="通路灯的村" value="21" of="24" unit="村"></progress-ring>';
const SAID = '21/24 通路灯的村 87.5%（计算值）';

const sweepOf = (element: Element) => element.shadowRoot?.querySelector('.sweep') ?? null;
const arcOf = (element: Element) => element.shadowRoot?.querySelector('.arc')?.getAttribute('d');

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** A ring below all that is in view. */
async function below(): Promise<ProgressRing> {
  const element = place(RING, ProgressRing);
  element.parentElement!.style.marginTop = '3000px';
  await rendered();
  return element;
}

describe('a ring that may move', () => {
  it('has its figure and its whole arc from the first frame, in view or not', async () => {
    const element = await below();
    expect(seen(element)).to.equal(SAID);
    expect(arcOf(element)).to.equal(ring(0.875).arc);
    await pause(100);
    expect(sweepOf(element), 'nobody has seen it').to.equal(null);
  });

  it('sweeps when it comes into view, once, and is then as it was', async () => {
    const element = await below();
    element.scrollIntoView();
    await until(() => sweepOf(element) !== null, 'the sweep');
    expect(sweepOf(element)?.getAttribute('stroke-dasharray')).to.equal('0.875 1');
    expect(arcOf(element)).to.equal(ring(0.875).arc);
    expect(seen(element)).to.equal(SAID);
    await until(() => sweepOf(element) === null, 'the end of the sweep');
    window.scrollTo(0, 0);
    await pause(50);
    element.scrollIntoView();
    element.parentElement!.append(element);
    element.value = '20';
    await pause(200);
    expect(sweepOf(element), 'it has swept').to.equal(null);
    expect(seen(element)).to.match(/^20\/24 /);
    expect(arcOf(element)).to.equal(ring(20 / 24).arc);
  });

  it('keeps the whole arc in sight while it sweeps', async () => {
    const element = place(RING, ProgressRing);
    await until(() => sweepOf(element) !== null, 'the sweep');
    const { opacity, visibility } = getComputedStyle(element.shadowRoot!.querySelector('.arc')!);
    expect(Number(opacity)).to.be.within(0.2, 0.5);
    expect(visibility).to.equal('visible');
  });

  it('does not move for who asks for less motion', async () => {
    if (!(await emulateMedia({ features: { 'prefers-reduced-motion': 'reduce' } }))) return;
    const element = place(RING, ProgressRing);
    await rendered();
    await pause(200);
    expect(sweepOf(element)).to.equal(null);
    expect(arcOf(element)).to.equal(ring(0.875).arc);
  });

  it('is printed as it is, even in the middle of it', async () => {
    const element = place(RING, ProgressRing);
    await until(() => sweepOf(element) !== null, 'the sweep');
    if (!(await emulateMedia({ type: 'print' }))) return;
    expect(getComputedStyle(sweepOf(element)!).display).to.equal('none');
    expect(getComputedStyle(element.shadowRoot!.querySelector('.arc')!).opacity).to.equal('1');
  });

  it('stands still without the attribute', async () => {
    const element = place(RING.replace(' motion', ''), ProgressRing);
    await rendered();
    await pause(200);
    expect(sweepOf(element)).to.equal(null);
  });
});
