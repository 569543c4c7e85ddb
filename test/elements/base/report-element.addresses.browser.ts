import { expect } from 'chai';
import { choujiang2022Invented } from '../../../data/choujiang-2022-invented.js';
import { ReportPage } from '../../../src/elements/report-page.js';
import { ONE_OF_EACH } from '../../../stories/lib/one-of-each.js';
import { report } from '../../fixtures/model-facts.js';
import { place, rendered, setUpPage, until } from '../../support/page.js';
import { WIDGETS } from '../../support/widgets.js';

setUpPage();

const PROPERTIES = ['--rw-accent', '--rw-ink', '--rw-muted', '--rw-surface', '--rw-rule', '--rw-font'];

let count = 0;

/** Addresses that nobody has asked for yet, one for each public property. */
const addresses = () => {
  count += 1;
  return PROPERTIES.map((name) => [name, `${location.origin}/asked-for/${count}/${name.slice(5)}.svg`] as const);
};

const styleOf = (given: readonly (readonly [string, string])[]): string =>
  given.map(([name, address]) => `${name}: url(${address})`).join('; ');

const asked = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes('/asked-for/'));

beforeEach(() => {
  performance.clearResourceTimings();
});

/** Long enough for a request to have been begun: one that is sure to be made has been seen by then. */
async function requestsMade(): Promise<void> {
  const [control] = addresses();
  place(`<div style="background: url(${control![1]}); height: 9px"></div>`);
  await until(() => asked().includes(control![1]), 'the request of the page itself');
}

describe('a host’s colour that is an address', () => {
  it('is asked for by a careless style, or this file could not fail', async () => {
    const given = addresses();
    place(`<div style="${styleOf(given)}"><p style="background: var(--rw-accent)">好</p></div>`);
    await until(() => asked().includes(given[0]![1]), 'the request');
  });

  for (const { tag, named } of WIDGETS)
    it(`is not asked for by <${tag}>`, async () => {
      const given = addresses();
      const source = place(
        `<div style="${styleOf(given)}"><report-source><${tag} ${named}>原文</${tag}></report-source></div>`,
      ).querySelector('report-source')!;
      Object.assign(source, { report });
      await rendered();
      await requestsMade();
      expect(asked().filter((name) => given.some(([, address]) => address === name))).to.deep.equal([]);
    });

  it('is not asked for by a report page, which has one of each widget', async () => {
    const given = addresses();
    const page = place('<report-page></report-page>', ReportPage);
    page.setAttribute('style', styleOf(given));
    page.report = ONE_OF_EACH;
    page.earlier = choujiang2022Invented;
    await rendered();
    await requestsMade();
    expect(asked().filter((name) => given.some(([, address]) => address === name))).to.deep.equal([]);
  });
});
