import { html, nothing, svg } from 'lit';
import { describe, expect, it } from 'vitest';
import { drawnTree } from '../../../src/site/data/drawn-tree.js';

describe('what a template draws', () => {
  it('is its elements, attributes and texts, without what only Lit needs', () => {
    const items = ['a', 'b'];
    expect(
      drawnTree(
        html`<div class="root ${'x'}" lang=${'en'}>${items.map((item) => html`<b>${item}</b>`)}${nothing}</div>`,
      ),
    ).toEqual(['div', { class: 'root x', lang: 'en' }, ['b', {}, 'a'], ['b', {}, 'b']]);
  });

  it('holds the text of the data as it is', () => {
    const hostile = `<img src=x onerror="alert(1)"> & 'so' --> </p>`;
    expect(drawnTree(html`<p title=${hostile}>${hostile}</p>`)).toEqual(['p', { title: hostile }, hostile]);
  });

  it('knows what stands alone and what has no value', () => {
    const drawing = svg`<svg viewBox="0 0 1 1"><path d=${'M0 0'}></path><g /></svg>`;
    expect(drawnTree(html`<details ?open=${true}>${drawing}</details>`)).toEqual([
      'details',
      { open: '' },
      ['svg', { viewBox: '0 0 1 1' }, ['path', { d: 'M0 0' }], ['g', {}]],
    ]);
  });

  it('S2: leaves out what is nothing, what a page hears, and what it decides itself', () => {
    const ids = [['a'], [], 0, '', undefined];
    expect(
      drawnTree(
        html`<p class="x ${nothing}" title=${nothing} ?hidden=${true} @focus=${() => 0} .id=${'b'}>${ids}, ${1}</p>`,
      ),
    ).toEqual(['p', {}, 'a', '0', ', ', '1']);
  });

  it('S2: gives each value to its own gap, inside and outside of templates of its own', () => {
    const inner = (n: number) => html`<b title=${`t${n}`}>${n}</b> and `;
    expect(drawnTree(html`<p lang=${'en'}>${inner(1)}<i class="a ${'b'} c">${inner(2)}</i>${'end'}</p>`)).toEqual([
      'p',
      { lang: 'en' },
      ['b', { title: 't1' }, '1'],
      ' and ',
      ['i', { class: 'a b c' }, ['b', { title: 't2' }, '2'], ' and '],
      'end',
    ]);
  });

  it('S2: is no text that a reader can do nothing with', () => {
    expect(() => drawnTree(html`<p>${{}}</p>`)).toThrow('not a text: object');
    expect(() => drawnTree(html`<p title=${true}></p>`)).toThrow('not a text: boolean');
  });
});
