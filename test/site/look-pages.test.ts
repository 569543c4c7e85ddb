import { describe, expect, it } from 'vitest';
import { lookAsked, lookIn, lookName, lookNamed, lookOfPath, lookQuery } from '../../src/site/look-pages.js';

describe('a look with a page of its own', () => {
  it.each([
    ['theme=portal', 'theme-portal', '?theme=portal'],
    ['scheme=dark,theme=elder', 'theme-elder--scheme-dark', '?theme=elder&scheme=dark'],
    [
      'titled=false,density=compact,palette=intl',
      'palette-intl--density-compact--titled-false',
      '?palette=intl&density=compact&titled=false',
    ],
  ])('%s has one folder and one query, in the order of the options', (text, folder, query) => {
    const look = lookIn(text)!;
    expect([lookName(look), lookQuery(look)]).toEqual([folder, query]);
    expect(lookNamed(folder)).toEqual(look);
    expect(lookAsked(query)).toEqual(look);
    expect(lookOfPath(`choujiang-2023/w/tax-revenue/${folder}/en/index.html`)).toBe(folder);
  });

  it.each(['', 'theme', 'theme=', 'theme=red', 'colour=red', 'theme=portal,theme=elder', 'theme=portal;scheme=dark'])(
    'is not %j',
    (text) => {
      expect(lookIn(text)).toBeUndefined();
    },
  );

  it.each(['', 'en', 'embed', 'theme', 'theme-red', 'scheme-dark--theme-portal', 'theme-portal--theme-elder'])(
    'has no folder %j',
    (name) => {
      expect(lookNamed(name)).toBeUndefined();
    },
  );

  it.each(['w/tax-revenue/index.html', 'w/theme-portal/index.html', 'pinned/tax-revenue/theme-portal/index.html'])(
    'is not in %s',
    (path) => {
      expect(lookOfPath(path)).toBeUndefined();
    },
  );

  it('is in a query what is known in it, and nothing twice', () => {
    expect(lookAsked('?refresh=300&theme=portal&scheme=red')).toEqual({ theme: 'portal' });
    expect(lookAsked('')).toEqual({});
    expect(lookQuery({})).toBe('');
  });
});
