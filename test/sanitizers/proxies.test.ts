import { describe, expect, it, vi } from 'vitest';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { LOCALES } from '../../src/format/locale.js';
import { printedOf } from '../../src/models/parts/printed.js';
import { subjectHtml } from '../../src/site/snippets/html.js';
import { linksFrom } from '../../src/site/links.js';
import { renderGallery } from '../../src/site/pages/report/gallery-page.js';
import { subjectsOf } from '../../src/site/subject.js';
import { subjectSvg } from '../../src/site/pictures/svg.js';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/* What stands between the site and the reader and is not in our hand: reader modes, proxies, clocks. */

const links = linksFrom('https://example.gov.cn/report/');
const addresses = linksFrom('https://example.gov.cn/report/');

/** What a reader mode keeps: text in the page itself. Scripts, styles, templates and unknown elements are nothing to it. */
function plainText(html: string): string {
  let text = '';
  const visit = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if ('value' in node) text += node.value.replace(/\s/g, '');
    if ('tagName' in node && !/^(?:script|style|template|head)$/.test(node.tagName)) node.childNodes.forEach(visit);
  };
  parseFragment(html).childNodes.forEach(visit);
  return text;
}

describe('N12: a page behind a proxy that strips script and shadow', () => {
  it.each(LOCALES)('still says every figure, word for word: %s', (locale) => {
    const text = plainText(renderGallery(choujiang2023, locale, addresses));
    const figures = choujiang2023.facts
      .filter(({ kind }) => kind === 'amount' || kind === 'share')
      // A sentence says 21 of 24 in words; both numbers are in it.
      .flatMap((fact) => printedOf(fact, { locale, context: choujiang2023 }).number.split('/'));
    expect(figures.length).toBeGreaterThan(50);
    expect(figures.filter((figure) => !text.includes(figure.replace(/\s/g, '')))).toEqual([]);
  });
});

describe('N11: a clock that is wrong, in any time zone', () => {
  const subjects = subjectsOf(choujiang2023).filter((_, index) => index % 9 === 0);
  const all = (): string[] =>
    subjects.flatMap((subject) =>
      LOCALES.flatMap((locale) => [
        subjectHtml(subject, choujiang2023, locale, links),
        subjectSvg(subject, choujiang2023, locale, links),
      ]),
    );

  it.each(['Pacific/Apia', 'Etc/GMT+11', 'Asia/Shanghai', 'Pacific/Kiritimati'])('changes no word: %s', (zone) => {
    const expected = all();
    vi.stubEnv('TZ', zone);
    vi.useFakeTimers();
    for (const now of ['2018-12-31T23:59:59Z', '2031-01-01T00:00:00Z']) {
      vi.setSystemTime(now);
      expect(all()).toEqual(expected);
    }
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });
});
