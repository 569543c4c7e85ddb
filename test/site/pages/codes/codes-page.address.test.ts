import { expect, it } from 'vitest';
import { choujiang2023 } from '../../../../data/choujiang-2023.js';
import { linksFrom, NO_ADDRESS } from '../../../../src/site/links.js';
import { renderCodesPage } from '../../../../src/site/pages/codes/codes-page.js';
import { subjectsOf } from '../../../../src/site/subject.js';

const file = { path: 'embed/x.js', integrity: 'sha384-x' };
const [subject] = subjectsOf(choujiang2023);

it.each([
  ['zh-CN', '<p class="no-address">这个网站还没有填网址：填好网址重新发布以后，下面的代码才能用。</p>'],
  [
    'en',
    '<p class="no-address">This site has no address yet. The codes work only after it is published again with its address.</p>',
  ],
] as const)(
  'the page for embedding says in %s above the codes that a site without an address has none',
  (locale, said) => {
    const page = (base: string): string =>
      renderCodesPage(subject!, choujiang2023, locale, linksFrom(base), {
        scripts: { widgets: file, frame: file, page: '' },
      });
    expect(page(NO_ADDRESS).split('<nav class="places"')[0]).toContain(said);
    expect(page('https://example.gov.cn/')).not.toContain('no-address');
  },
);
