import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { patch } from '../../src/embed/adoption.js';
import { UNFIT_ADDRESSES } from '../fixtures/addresses.js';

/** A link as a server has drawn it, and what a newer file makes of it. */
function linkAfter(href: string): HTMLAnchorElement {
  const root = JSDOM.fragment('<div class="root"><a href="https://good.example/">Old</a></div>').firstElementChild!;
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
