import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { framedScript, looksScript } from '../../../src/site/pages/widget-page-script.js';

/** The attributes that the script gives the widget before it, for the query of an address. */
function looksOf(query: string, follows?: Parameters<typeof looksScript>[0]): Record<string, string> {
  const page = `<html><body><stat-card></stat-card><script>${looksScript(follows)}</script></body></html>`;
  const { window } = new JSDOM(page, { runScripts: 'dangerously', url: `https://example.com/w/x/${query}` });
  const { attributes } = window.document.querySelector('stat-card')!;
  return Object.fromEntries(Array.from(attributes, ({ name, value }) => [name, value]));
}

describe('looksScript', () => {
  it('takes what it knows', () => {
    expect(looksOf('?theme=portal&palette=intl&scheme=dark&density=compact')).toEqual({
      theme: 'portal',
      palette: 'intl',
      scheme: 'dark',
      density: 'compact',
    });
  });

  it('follows the data that the page names, as often as the address asks', () => {
    const follows = { file: '../en.json', asOf: '2023' };
    expect(looksOf('?theme=portal&refresh=300', follows)).toEqual({
      theme: 'portal',
      'data-live': '../en.json',
      'data-as-of': '2023',
      'data-refresh': '300',
    });
    expect(looksOf('?refresh=1', follows)).toEqual({});
    expect(looksOf('?refresh=300')).toEqual({});
  });

  it.each([
    ['nothing', ''],
    ['an unknown value', '?theme=red'],
    ['an unknown name', '?src=https://evil.example/x.json'],
    ['a way out of a style sheet', '?theme=</style><script>alert(1)</script>'],
    ['an encoded one', '?theme=%3C/style%3E'],
    ['a handler', '?onclick=alert(1)'],
    ['a name of every object', '?__proto__=neutral&constructor=cn&toString=dark'],
    ['a value behind a value', '?theme=portal%20x'],
    ['a fragment', '#theme=portal'],
  ])('S03: takes nothing from %s', (_, query) => expect(looksOf(query)).toEqual({}));
});

describe('framedScript', () => {
  it('leaves a page alone that somebody opened', () => {
    const { window } = new JSDOM(`<html><script>${framedScript}</script></html>`, { runScripts: 'dangerously' });
    expect(window.document.documentElement.className).toBe('');
  });
});
