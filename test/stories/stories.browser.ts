/// <reference types="mocha" />
// Must come before any Lit element: it lets elements take over what a server has drawn.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'axe-core';
import type axe from 'axe-core';
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { define } from '../../src/define/all.js';
import { LOCALES } from '../../src/format/locale.js';
import type { Case } from '../../stories/lib/case.js';
import { stageOf } from '../../stories/render.js';
import { STORIES } from '../../stories/stories.js';
import { give, inert, serverStories } from './server-drawn.js';

declare global {
  interface Window {
    /** axe-core is no module: it leaves itself here. */
    readonly axe: typeof axe;
  }
}

define();

const style = document.createElement('link');
style.rel = 'stylesheet';
style.href = new URL('../../stories/stage.css', import.meta.url).href;
document.head.append(style);
document.documentElement.lang = 'zh-CN';
document.title = 'Stories';

const said: string[] = [];
for (const level of ['warn', 'error'] as const)
  console[level] = (...words: unknown[]) => {
    const text = words.map(String).join(' ');
    // A widget that shows its fallback says why, once for each cause and page.
    if (!/^<[a-z-]+> [A-Z_]+ /.test(text)) said.push(text);
  };

const isWidget = (element: Element): element is LitElement =>
  element.localName.includes('-') && element.localName !== 'report-source';

const widgetsIn = (root: Element): LitElement[] => [...root.querySelectorAll('*')].filter(isWidget);

const wrapperOf = (widget: LitElement): HTMLElement => {
  const wrappers = [...(widget.shadowRoot?.querySelectorAll<HTMLElement>('.root') ?? [])];
  expect(wrappers, `wrappers of <${widget.localName}>`).to.have.length(1);
  return wrappers[0]!;
};

const isDrawn = (widget: LitElement): boolean => !wrapperOf(widget).querySelector('.fallback');

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Until all widgets have settled: drawn, or known to have nothing to draw. */
async function settled(root: Element, { shows }: Case): Promise<LitElement[]> {
  const widgets = widgetsIn(root);
  for (let tries = 0; tries < 1000; tries++) {
    await Promise.all(widgets.map((widget) => widget.updateComplete));
    if (shows === 'fallback' || widgets.every(isDrawn)) break;
    await pause(20);
  }
  return widgets;
}

let stage: HTMLElement | undefined;

function show(node: HTMLElement): HTMLElement {
  stage = node;
  document.body.append(node);
  return node;
}

afterEach(() => {
  stage?.remove();
  const words = said.splice(0);
  expect(words).to.deep.equal([]);
});

/** What is said of a drawing: beside it, as the name of what can be pressed, or as its own text. */
const sentencesIn = (wrapper: HTMLElement): string[] => [
  // A page and a note are no drawings: they are read as they stand.
  ...[...wrapper.querySelectorAll('.visually-hidden, h1, .about')].map(({ textContent }) => textContent),
  ...[...wrapper.querySelectorAll('button')].map((button) => button.getAttribute('aria-label') ?? ''),
];

function expectSound(widget: LitElement, { shows }: Case): void {
  const wrapper = wrapperOf(widget);
  const shown = `${wrapper.innerText} ${shows === 'fallback' ? widget.innerText : ''}`;
  expect(shown.trim()).not.to.equal('');
  expect(shown).not.to.match(/undefined|NaN|\[object/);
  expect(widget.getBoundingClientRect().height).to.be.greaterThan(10);
  expect(isDrawn(widget)).to.equal(shows === 'figure');
  if (shows === 'figure') expect(sentencesIn(wrapper).join('').length).to.be.greaterThan(4);
}

describe('every story in the browser', () => {
  for (const story of STORIES)
    for (const lang of LOCALES)
      it(`${story.key} ${lang} is drawn, or its own text stands`, async () => {
        const shown = story.in({ lang });
        const widgets = await settled(show(stageOf(shown)), shown);
        expect(widgets).not.to.deep.equal([]);
        for (const widget of widgets) expectSound(widget, shown);
      });
});

const isBlockOfItsOwn = (widget: LitElement): boolean =>
  getComputedStyle(widget).display === 'block' &&
  !widgetsIn(stage!).some((other) => other !== widget && other.contains(widget));

describe('H31: every story in a frame of 120 px', () => {
  for (const story of STORIES)
    for (const lang of LOCALES)
      it(`${story.key} ${lang} keeps within it`, async () => {
        const shown = story.in({ lang, width: '120' });
        const widgets = await settled(show(stageOf(shown)), shown);
        for (const widget of widgets) {
          const { width } = widget.getBoundingClientRect();
          // What stands in a sentence, or inside another widget, takes what it needs.
          if (isBlockOfItsOwn(widget)) expect(width).to.equal(120);
          else expect(width).to.be.below(121);
          const { scrollWidth, clientWidth } = wrapperOf(widget);
          // A box within a line has no inside of its own; engines differ in what they call its width.
          if (clientWidth > 0) expect(scrollWidth).to.be.at.most(clientWidth);
        }
      });
});

/** The rules are those of the markup and of colours: two engines are enough to see whether they are kept. */
const isWebKit = !/Chrome|Firefox/.test(navigator.userAgent);

const saying = ({ id, nodes }: axe.Result): string => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`;

if (!isWebKit)
  describe('A01: every story to assistive technology', () => {
    for (const story of STORIES)
      it(`${story.key} breaks no rule`, async () => {
        const shown = story.in({});
        await settled(show(stageOf(shown)), shown);
        // A story is a part of a page: landmarks are the page's business.
        const { violations } = await window.axe.run(stage!, { rules: { region: { enabled: false } } });
        expect(violations.map(saying)).to.deep.equal([]);
      });
  });

/** What a reader sees, without the server's markers and styles. */
const shape = (widget: LitElement): string =>
  wrapperOf(widget)
    .outerHTML.replace(/<!--[\s\S]*?-->/g, '')
    // Taken off a widget within when the one around it has been taken over.
    .replace(/ defer-hydration(?:="")?/g, '')
    .replace(/\s+/g, ' ');

/** What holds an address that a report is fetched from. */
const ADDRESSES = ['src', 'srcs', 'earlier-src', 'later-src'];

/** Whether a widget of these nodes has a report at an address: a server has not fetched that. */
const asksAnAddress = (root: Element): boolean =>
  [...root.querySelectorAll('*')]
    .filter(({ localName }) => localName.includes('-'))
    .some((widget) => ADDRESSES.some((name) => widget.hasAttribute(name)));

/** Has nothing but its own text yet; where it has none to show for good, a note says why. */
const isWaiting = (widget: LitElement): boolean => !isDrawn(widget) && !wrapperOf(widget).querySelector('.note');

describe('L13: every story that a server has drawn', () => {
  let server: Readonly<Record<string, string>>;

  before(async function () {
    // It is made when it is first asked for.
    this.timeout(60_000);
    server = await serverStories();
  });

  for (const story of STORIES)
    for (const lang of LOCALES)
      it(`${story.key} ${lang} is taken over without a change`, async () => {
        const shown = story.in({ lang });
        const node = inert(server[`${story.key} ${lang}`]!);
        give(node, shown.piece);
        const page = document.createElement('div');
        page.append(node);
        const widgets = widgetsIn(page);
        const before = widgets.map(shape);
        const waiting = widgets.filter(isWaiting);
        // Else a server that draws nothing would pass: all its widgets would be left out of the comparison below.
        if (shown.shows === 'figure' && !asksAnAddress(page))
          expect(waiting.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
        show(page);
        await settled(page, shown);
        widgets.forEach((widget, i) => {
          if (!waiting.includes(widget)) expect(shape(widget)).to.equal(before[i]);
        });
        for (const widget of widgets) expectSound(widget, shown);
      });
});
