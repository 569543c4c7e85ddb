import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { UNFIT_ADDRESSES } from '../fixtures/addresses.js';

const { window } = new JSDOM('<!doctype html>');

let patch: (node: Element, tree: unknown) => void;

beforeAll(async () => {
  // What it needs of the page is taken when it loads.
  vi.stubGlobal('document', window.document);
  ({ patch } = await import('../../src/embed/patch-tree.js'));
});
afterAll(() => void vi.unstubAllGlobals());

/** A link as a server has drawn it, and what a newer file makes of it. */
function linkAfter(href: string): HTMLAnchorElement {
  const root = window.document.createElement('div');
  root.className = 'root';
  root.innerHTML = '<a href="https://good.example/">Old</a>';
  patch(root, ['div', { class: 'root' }, ['a', { href }, 'New']]);
  return root.querySelector('a')!;
}

describe('a link of an adopted widget', () => {
  it.each(UNFIT_ADDRESSES)('RF13: to an address with %s is none, the old one either', (_, href) => {
    expect(linkAfter(href).outerHTML).toBe('<a>New</a>');
  });

  it('RF13: is followed as it was checked', () => {
    expect(linkAfter('HTTPS://EXAMPLE.ORG/报告').outerHTML).toBe(
      '<a href="https://example.org/%E6%8A%A5%E5%91%8A">New</a>',
    );
  });
});
