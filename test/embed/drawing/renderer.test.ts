import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { html, nothing, svg } from '../../../src/embed/drawing/lit-shim.js';
import { UNFIT_ADDRESSES } from '../../fixtures/addresses.js';

const { window } = new JSDOM('<!doctype html>');

let place: ShadowRoot;
let draw: (value: unknown, into: ShadowRoot) => void;

beforeAll(async () => {
  // What a drawing needs of the page is taken when it loads.
  vi.stubGlobal('document', window.document);
  const drawing = await import('../../../src/embed/drawing/renderer.js');
  draw = (value, into) => drawing.place(drawing.render(value), into);
});
afterAll(() => void vi.unstubAllGlobals());
beforeEach(() => {
  place = newPlace();
});

const newPlace = (): ShadowRoot => window.document.createElement('div').attachShadow({ mode: 'open' });

/** One template, so that what is drawn again is compared with what stands there. */
const card = (
  figure: unknown,
  { note, kind = 'up', href = 'https://example.org/' }: { note?: unknown; kind?: string; href?: string } = {},
) =>
  html`<div class="root ${kind}">
    <p class="figure">${figure} <small>km</small></p>
    ${note ?? nothing}
    <p class="source"><a href=${href}>Source</a></p>
  </div>`;

/** What stands there, without the space beside tags that the source's line breaks make. */
const shown = () => place.innerHTML.replace(/\s*(<[^>]*>)\s*/g, '$1');

const UNSAFE = 'javascript:x' as string;

const after = (value: unknown) => {
  draw(value, place);
  return shown();
};

describe('an address', () => {
  it.each(UNFIT_ADDRESSES)('RF13: with %s gets no link', (_, href) => {
    expect(after(card('1', { href }))).toContain('<a>Source</a>');
  });

  it.each([
    ['HTTPS://EXAMPLE.ORG/报告', 'https://example.org/%E6%8A%A5%E5%91%8A'],
    ['#source', '#source'],
  ])('RF13: %s is followed as it was checked', (href, followed) => {
    expect(after(card('1', { href }))).toContain(`<a href="${followed}">Source</a>`);
  });
});

describe('what is drawn', () => {
  it.each<[name: string, value: unknown, figure: string]>([
    ['a text', '24.86', '24.86'],
    ['a number', 0, '0'],
    ['nothing', nothing, ''],
    ['false', false, ''],
    ['markup, as text', '<b>1</b>', '&lt;b&gt;1&lt;/b&gt;'],
    ['a template', html`<b>1</b>`, '<b>1</b>'],
    ['a list, with lists in it', ['a', [html`<i>${'b'}</i>`, nothing], 'c'], 'a<i>b</i>c'],
  ])('is %s', (_, value, figure) => {
    expect(after(card(value))).toBe(
      `<div class="root up"><p class="figure">${figure}<small>km</small></p><p class="source"><a href="https://example.org/">Source</a></p></div>`,
    );
  });

  it('has one space where the source has a line break', () => {
    const drawn = html`<p>
      ${'24.86'}
      <small>km</small>
    </p>`;
    draw(drawn, place);
    expect(place.innerHTML).toBe('<p> 24.86 <small>km</small> </p>');
  });

  it('has the namespace of its place', () => {
    draw(html`<svg viewBox="0 0 ${1} ${2}">${svg`<circle r=${3}></circle>`}</svg>`, place);
    const circle = place.querySelector('circle')!;
    expect([circle.namespaceURI, circle.getAttribute('r')]).toEqual(['http://www.w3.org/2000/svg', '3']);
    expect(place.firstElementChild!.getAttribute('viewBox')).toBe('0 0 1 2');
  });

  it('has an attribute only where there is a value, and a link only to the web', () => {
    expect(after(html`<a href=${UNSAFE} title=${nothing} ?hidden=${false} ?inert=${true}>a</a>`)).toBe(
      '<a inert="">a</a>',
    );
  });

  it.each([
    ['NaN', 'NaN%'],
    ['Infinity', '-Infinity%'],
    ['words', 'a third'],
    ['a path of none', 'M0 0L1 undefined'],
  ])('RF23: has no attribute in an SVG drawing that says %s', (_, value) => {
    const before = after(card('24.86'));
    expect(() => draw(svg`<svg><rect width="${value}"></rect></svg>`, place)).toThrow(TypeError);
    expect(() => draw(svg`<svg><path d=${value}></path></svg>`, place)).toThrow(TypeError);
    expect(shown()).toBe(before);
  });

  it.each([[NaN], [Infinity], [undefined], [null], [{}], [{ _$litType$: 1, strings: ['<img>'], values: [] }]])(
    'is never %s, and what stood there still stands',
    (value) => {
      const before = after(card('24.86'));
      expect(() => draw(card(value), place)).toThrow(TypeError);
      expect(shown()).toBe(before);
    },
  );
});

describe('a change', () => {
  const nodes = () => ['.root', '.figure', 'small', '.source', 'a'].map((each) => place.querySelector(each));

  it.each<[name: string, drawn: unknown]>([
    ['another figure', card('25')],
    ['another class', card('24.86', { kind: 'down' })],
    ['another address', card('24.86', { href: 'https://example.org/2' })],
    ['a note that comes in before the source', card('24.86', { note: html`<p class="note">Corrected</p>` })],
    ['a figure that is a template now', card(html`<b>25</b>`)],
    ['a figure that is gone', card(nothing)],
  ])('leaves in place what it doesn’t touch: %s', (_, drawn) => {
    draw(card('24.86'), place);
    const before = nodes();
    draw(drawn, place);
    expect(nodes()).toEqual(before);
    nodes().forEach((node, at) => expect(node).toBe(before[at]));
    const fresh = newPlace();
    draw(drawn, fresh);
    expect(place.innerHTML).toBe(fresh.innerHTML);
  });

  it('takes a note out again', () => {
    const without = after(card('1'));
    draw(card('1', { note: html`<p class="note">Corrected</p>` }), place);
    expect(after(card('1'))).toBe(without);
  });

  it('makes a list longer and shorter', () => {
    const list = (...items: string[]) =>
      html`<ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`;
    draw(list('a', 'b'), place);
    const first = place.querySelector('li');
    expect(after(list('a', 'b', 'c'))).toBe('<ul><li>a</li><li>b</li><li>c</li></ul>');
    expect(after(list('d'))).toBe('<ul><li>d</li></ul>');
    expect(place.querySelector('li')).toBe(first);
    expect(after(list())).toBe('<ul></ul>');
  });

  it('keeps open what the reader opened, and who is told of changes', () => {
    const drawn = (text: string) => html`<details><summary>${text}</summary></details>`;
    draw(drawn('a'), place);
    const details = place.querySelector('details')!;
    details.open = true;
    details.setAttribute('aria-live', 'polite');
    expect(after(drawn('b'))).toBe('<details open="" aria-live="polite"><summary>b</summary></details>');
  });

  it('leaves a style element that stands before it', () => {
    draw(html`<p>${'a'}</p>`, place);
    place.prepend(window.document.createElement('style'));
    expect(after(html`<p>${'b'}</p>`)).toBe('<style></style><p>b</p>');
  });
});
