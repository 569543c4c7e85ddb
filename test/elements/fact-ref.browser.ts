import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { FactRef } from '../../src/elements/fact-ref.js';
import type { Fact, Report } from '../../src/report/types.js';
import { report } from '../fixtures/model-facts.js';
import {
  restoreClipboard,
  withClipboard,
  withForbiddenClipboard,
  withoutClipboard,
} from '../support/browsers/clipboard.js';
import { codes, draw, isDrawn, place, rendered, setUpPage, reported, until } from '../support/page.js';

setUpPage();
afterEach(restoreClipboard);

const NAME = '茶叶产值24.86亿元，同比增长18.58%，全县第一（2023年）';

const find = (element: Element, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};
const trigger = (element: Element) => find(element, '.trigger');
const panel = (element: Element) => find(element, '.panel');
const isOpen = (element: Element): boolean => panel(element).getBoundingClientRect().height > 0;
const printed = (element: Element): string => find(element, '.printed').textContent;

/** What is seen of it; the button is a block to those who ask for its text, and no character in it is a blank. */
const shownIn = (element: Element): string => find(element, '.root').innerText.replace(/\s/g, '');

/** A page with some figures in a sentence. */
async function page(...attributes: readonly string[]): Promise<FactRef[]> {
  const refs = attributes.map((each) => `，<fact-ref ${each}>原文</fact-ref>`);
  const source = place(`<report-source><p>茶叶产值${refs.join('')}。<a href="#x">之后</a></p></report-source>`);
  Object.assign(source, { report });
  await rendered();
  return [...source.querySelectorAll('fact-ref')];
}

async function figure(attributes = 'fact="tea-output"'): Promise<FactRef> {
  const [ref] = await page(attributes);
  return ref!;
}

async function press(element: HTMLElement): Promise<void> {
  element.click();
  await rendered();
}

const pointer = (element: Element, type: string, pointerType = 'mouse'): boolean =>
  find(element, '.ref').dispatchEvent(new PointerEvent(type, { pointerType }));

const key = (name: string): boolean =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
  );

describe('<fact-ref>', () => {
  describe('in the text', () => {
    it('prints the figure, in the type of the text', async () => {
      const ref = await figure();
      ref.parentElement!.style.font = 'italic 700 29px/2 monospace';
      ref.parentElement!.style.color = 'rgb(1, 2, 3)';
      const own = getComputedStyle(find(ref, '.printed'));
      const around = getComputedStyle(ref.parentElement!);
      for (const name of ['fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'lineHeight', 'color'] as const)
        expect(own[name], name).to.equal(around[name]);
      expect(printed(ref)).to.equal('24.86亿元');
      expect(getComputedStyle(ref).display).to.equal('inline');
    });

    it('adds no blank to the sentence, and does not part it from its comma', async () => {
      const [first] = await page('fact="tea-output"', 'fact="fair-days"');
      const width = (node: Node): number => {
        const range = document.createRange();
        range.selectNode(node);
        return range.getBoundingClientRect().width;
      };
      expect(width(first!)).to.be.closeTo(find(first!, '.printed').getBoundingClientRect().width, 0.5);
      expect(
        find(first!, '.root')
          .innerText.replace(/24\.86亿元/, '')
          .trim(),
      ).to.equal('');
    });

    it('is one button whose name is one sentence', async () => {
      const ref = await figure();
      expect(ref.shadowRoot!.querySelectorAll('button')).to.have.length(1);
      expect(trigger(ref).getAttribute('aria-label')).to.equal(NAME);
      expect(trigger(ref).getAttribute('aria-expanded')).to.equal('false');
      expect(trigger(ref).getAttribute('aria-controls')).to.equal(panel(ref).id);
      expect(find(ref, '.printed').getAttribute('aria-hidden')).to.equal('true');
    });

    it('has its sentence for who listens before there is a script, and then the button alone', async () => {
      const ref = await figure();
      expect(find(ref, '.before-script').textContent).to.equal(NAME);
      expect(find(ref, '.before-script').getClientRects()).to.have.length(0);
    });

    it('lays the button over the figure', async () => {
      const ref = await figure();
      const [text, button] = [find(ref, '.printed'), trigger(ref)].map((each) => each.getBoundingClientRect());
      expect(button!.left).to.be.at.most(text!.left);
      expect(button!.right).to.be.at.least(text!.right);
      expect(button!.top).to.be.at.most(text!.top);
      expect(button!.bottom).to.be.at.least(text!.bottom);
    });

    it('prints the sentence, or label and figure, on demand', async () => {
      const ref = await figure('fact="tea-output" show="label-figure"');
      expect(shownIn(ref)).to.equal('茶叶产值24.86亿元');
      ref.show = 'sentence';
      await rendered();
      expect(shownIn(ref)).to.equal(NAME);
    });

    it('accepts a hand-written claim', async () => {
      const ref = await draw('<fact-ref label="茶叶产值" value="3.2" scale="亿" unit="元"></fact-ref>', FactRef);
      expect(printed(ref)).to.equal('3.2亿元');
      expect(trigger(ref).getAttribute('aria-label')).to.equal('茶叶产值3.2亿元');
    });

    it('leaves the text unchanged if there is no such fact, and dispatches an event', async () => {
      const ref = await figure('fact="nothing"');
      expect(isDrawn(ref)).to.equal(false);
      expect(ref.innerText).to.equal('原文');
      expect(ref.shadowRoot!.querySelector('.note')).to.equal(null);
      expect(codes()).to.deep.equal(['FACT_UNKNOWN']);
    });

    it('shows that it is loading only if it has no text', async () => {
      const ref = await draw('<fact-ref fact="tea-output"></fact-ref>', FactRef);
      expect(find(ref, '.root').innerText.trim()).to.equal('正在加载');
    });
  });

  describe('opens', () => {
    it('by a press, and closes by another', async () => {
      const ref = await figure();
      await press(trigger(ref));
      expect(isOpen(ref)).to.equal(true);
      expect(trigger(ref).getAttribute('aria-expanded')).to.equal('true');
      await press(trigger(ref));
      expect(isOpen(ref)).to.equal(false);
      expect(trigger(ref).getAttribute('aria-expanded')).to.equal('false');
    });

    it('on focus from the keyboard', async () => {
      const ref = await figure();
      trigger(ref).focus();
      await rendered();
      expect(isOpen(ref)).to.equal(trigger(ref).matches(':focus-visible'));
    });

    it('under a pointer that rests, and closes when that has gone', async () => {
      const ref = await figure();
      pointer(ref, 'pointerenter');
      await rendered();
      expect(isOpen(ref)).to.equal(false);
      await until(() => isOpen(ref), 'the panel');
      pointer(ref, 'pointerleave');
      await until(() => !isOpen(ref), 'the end of the panel');
    });

    it('not under a pointer that passes by, nor under a finger that scrolls', async () => {
      const [passed, touched] = await page('fact="tea-output"', 'fact="fair-days"');
      pointer(passed!, 'pointerenter');
      pointer(passed!, 'pointerleave');
      pointer(touched!, 'pointerenter', 'touch');
      await new Promise((done) => setTimeout(done, 700));
      expect([isOpen(passed!), isOpen(touched!)]).to.deep.equal([false, false]);
    });

    it('and stays, once the pointer that opened it has been pressed', async () => {
      const ref = await figure();
      pointer(ref, 'pointerenter');
      await until(() => isOpen(ref), 'the panel');
      trigger(ref).dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true, composed: true }));
      pointer(ref, 'pointerleave');
      await new Promise((done) => setTimeout(done, 400));
      expect(isOpen(ref)).to.equal(true);
    });

    it('one at a time on a page', async () => {
      const [first, second] = await page('fact="tea-output"', 'fact="fair-days"');
      await press(trigger(first!));
      await press(trigger(second!));
      expect([isOpen(first!), isOpen(second!)]).to.deep.equal([false, true]);
    });

    it('within the window, near the figure', async () => {
      const ref = await figure();
      await press(trigger(ref));
      const [at, box] = [find(ref, '.printed'), panel(ref)].map((each) => each.getBoundingClientRect());
      expect(box!.left).to.be.at.least(0);
      expect(box!.right).to.be.at.most(document.documentElement.clientWidth);
      expect(Math.min(Math.abs(box!.top - at!.bottom), Math.abs(at!.top - box!.bottom))).to.be.below(12);
    });
  });

  it('A12: opens inline in the theme without floating panels', async () => {
    const ref = await figure('fact="tea-output" theme="elder"');
    await press(trigger(ref));
    expect(getComputedStyle(panel(ref)).position).to.equal('static');
    expect(panel(ref).getBoundingClientRect().top).to.be.at.least(
      find(ref, '.printed').getBoundingClientRect().bottom - 1,
    );
    for (const control of panel(ref).querySelectorAll('button, a'))
      expect(control.getBoundingClientRect().height).to.be.at.least(60);
    key('Escape');
    await rendered();
    expect(isOpen(ref)).to.equal(false);
  });

  describe('closes', () => {
    it('on Escape, and the focus goes back to the figure', async () => {
      const ref = await figure();
      await press(trigger(ref));
      find(ref, '.panel .action').focus();
      expect(key('Escape')).to.equal(false);
      await rendered();
      expect(isOpen(ref)).to.equal(false);
      expect(ref.shadowRoot!.activeElement).to.equal(trigger(ref));
    });

    it('on Escape for itself alone: what listens around it hears nothing', async () => {
      const ref = await figure();
      let heard = 0;
      const count = () => heard++;
      window.addEventListener('keydown', count);
      await press(trigger(ref));
      key('Escape');
      key('Escape');
      window.removeEventListener('keydown', count);
      expect(heard).to.equal(1);
    });

    it('on a press elsewhere, and not on one inside', async () => {
      const ref = await figure();
      await press(trigger(ref));
      panel(ref).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      await rendered();
      expect(isOpen(ref)).to.equal(true);
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      await rendered();
      expect(isOpen(ref)).to.equal(false);
    });

    it('when the focus moves on, and not while it moves inside', async () => {
      const ref = await figure();
      trigger(ref).focus();
      await rendered();
      if (!isOpen(ref)) await press(trigger(ref));
      find(ref, '.panel .action').focus();
      await rendered();
      expect(isOpen(ref)).to.equal(true);
      ref.parentElement!.querySelector('a')!.focus();
      await until(() => !isOpen(ref) || !document.hasFocus(), 'the end of the panel');
    });

    it('when it is taken off the page, or loses its figure', async () => {
      const ref = await figure();
      await press(trigger(ref));
      const { parentElement } = ref;
      ref.remove();
      parentElement!.append(ref);
      await rendered();
      expect(isOpen(ref)).to.equal(false);
      await press(trigger(ref));
      ref.fact = 'nothing';
      await rendered();
      expect(isDrawn(ref)).to.equal(false);
      ref.fact = 'tea-output';
      await rendered();
      expect(isOpen(ref)).to.equal(false);
    });
  });

  const reachesLinks = /Chrome|Firefox/.test(navigator.userAgent);
  // In WebKit the Tab key passes links by, unless the reader has set it otherwise.
  const itByKeyboard = reachesLinks ? it : () => undefined;
  itByKeyboard('is reached, read and left by the keyboard alone', async () => {
    const ref = await figure();
    const before = document.createElement('a');
    before.href = '#before';
    before.textContent = '之前';
    ref.parentElement!.prepend(before);
    before.focus();
    const at = (): string | undefined => {
      const { activeElement } = document;
      return (activeElement === ref ? ref.shadowRoot?.activeElement : activeElement)?.textContent.trim();
    };
    const stops: (string | undefined)[] = [];
    for (const expected of [true, true, true, false]) {
      await sendKeys({ press: 'Tab' });
      await rendered();
      stops.push(at());
      expect(isOpen(ref), `after ${stops.length}`).to.equal(expected);
    }
    expect(stops).to.deep.equal(['', '复制引文', '查看原文', '之后']);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    await rendered();
    expect([at(), isOpen(ref)]).to.deep.equal(['', true]);
    await sendKeys({ press: 'Escape' });
    await rendered();
    expect([at(), isOpen(ref)]).to.deep.equal(['', false]);
    await sendKeys({ press: 'Enter' });
    await rendered();
    expect(isOpen(ref)).to.equal(true);
  });

  describe('shows', () => {
    it('label, figure, change, standing, period, source and every quote', async () => {
      const ref = await figure();
      await press(trigger(ref));
      const text = panel(ref).innerText.replace(/\s+/g, ' ');
      for (const part of ['茶叶产值', '24.86', '同比增长18.58%', '全县第一', '2023年', '据云溪镇人民政府报告'])
        expect(text).to.include(part);
      expect([...panel(ref).querySelectorAll('.quote')].map((quote) => quote.textContent)).to.deep.equal([
        '“24.86亿元”',
        '“增长18.58%”',
        '“全县第一”',
      ]);
      expect(panel(ref).querySelector('a')?.href).to.equal('https://example.com/yunxi-2023');
    });

    it('where the report gives another figure, and what was put right', async () => {
      const now = { value: '5', scale: '亿', unit: '元' } as const;
      const stated = { ...now, value: '4', qualifier: 'over', word: '突破' } as const;
      const fact: Fact = {
        ...{ kind: 'amount', id: 'a', label: { zh: '产值', en: 'Output' }, section: 's', ...now },
        mentions: [{ quote: '突破4亿', start: 0, end: 4, stated }],
        corrections: [{ date: '2024', was: { ...now, value: '6' }, now, reason: { zh: '误植', en: 'Misprint' } }],
      };
      const ref = place('<fact-ref></fact-ref>', FactRef);
      ref.fact = fact;
      await rendered();
      await press(trigger(ref));
      expect(find(ref, '.stated').textContent).to.equal('此处为突破4亿元');
      expect(find(ref, '.corrections').innerText).to.include('2024年由6亿元更正为5亿元：误植');
    });

    it('controls that a finger can meet', async () => {
      const ref = await figure();
      await press(trigger(ref));
      const controls = [...panel(ref).querySelectorAll('button, a')];
      expect(controls).to.have.length(2);
      for (const control of controls) expect(control.getBoundingClientRect().height).to.be.at.least(44);
    });
  });

  describe('copies the citation', () => {
    const citation =
      /^据云溪镇人民政府报告《云溪镇2023年报告》，茶叶产值24\.86亿元.*。 https:\/\/example\.com\/yunxi-2023$/;

    it('and says that it has', async () => {
      const written = withClipboard();
      const ref = await figure();
      await press(trigger(ref));
      expect(find(ref, '[role="status"]').textContent).to.equal('');
      await press(find(ref, '.panel button'));
      await until(() => find(ref, '[role="status"]').textContent === '已复制', 'the word');
      expect(written.texts['text/plain']).to.match(citation);
    });

    for (const [why, prepare] of [
      ['there is no clipboard', withoutClipboard],
      ['the page may not write to it', withForbiddenClipboard],
    ] as const)
      it(`by selecting it where ${why}`, async () => {
        prepare();
        const ref = await figure();
        await press(trigger(ref));
        await press(find(ref, '.panel button'));
        await until(() => ref.shadowRoot!.querySelector('textarea') !== null, 'the text');
        const field = find(ref, 'textarea') as HTMLTextAreaElement;
        expect(field.value).to.match(citation);
        expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
        expect(ref.shadowRoot!.activeElement).to.equal(field);
        expect(isOpen(ref)).to.equal(true);
      });

    it('and has forgotten it when it opens again', async () => {
      withClipboard();
      const ref = await figure();
      await press(trigger(ref));
      await press(find(ref, '.panel button'));
      await until(() => find(ref, '[role="status"]').textContent !== '', 'the word');
      await press(trigger(ref));
      await press(trigger(ref));
      expect(find(ref, '[role="status"]').textContent).to.equal('');
    });
  });

  it('is spoken of in English on an English page', async () => {
    const ref = await figure('lang="en" fact="tea-output"');
    expect(find(ref, '.printed').textContent).to.equal('2.486 billion yuan');
    expect(find(ref, '.root').innerText).to.include(' (24.86亿元)');
    await press(trigger(ref));
    expect(find(ref, '.panel button').innerText.trim()).to.equal('Copy citation');
  });

  it('never throws into the page, whatever its input', async () => {
    const ref = await draw('<fact-ref show="nonsense">原文</fact-ref>', FactRef);
    for (const report_ of [{}, { facts: null }] as unknown as Report[]) {
      ref.report = report_;
      ref.fact = 'tea-output';
      await rendered();
      expect(isDrawn(ref)).to.equal(false);
    }
    expect(reported.errors).to.deep.equal([]);
  });
});
