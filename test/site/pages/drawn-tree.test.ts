import { html, nothing, svg } from 'lit';
import { describe, expect, it } from 'vitest';
import { drawnTree } from '../../../src/site/pages/drawn-tree.js';

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
});
