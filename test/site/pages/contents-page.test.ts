import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { REPORT_OUTPUTS } from '../../../src/site/outputs.js';
import { MAX_ON_A_PAGE, renderContentsPage } from '../../../src/site/pages/contents-page.js';
import { linksFrom } from '../../../src/site/links.js';
import { parseReport } from '../../../src/report/parse.js';
import type { Report } from '../../../src/report/types.js';
import { validReport } from '../../fixtures/report.js';

const report = (parseReport(validReport()) as { report: Report }).report;
const links = linksFrom('https://example.gov.cn/report/');

/** The report with its first fact over and over. */
const withFacts = (count: number): Report => ({
  ...report,
  facts: Array.from({ length: count }, (_, index) => ({ ...report.facts[0]!, id: `fact-${index}` })),
  boards: [],
});

describe('renderContentsPage', () => {
  const { document } = new JSDOM(renderContentsPage(report, 'en', links)).window;

  it('lists boards and sections, each with its page, its number of facts and its codes', () => {
    const entries = [...document.querySelectorAll('li')].map((entry) => [
      entry.textContent.replace(/\s+/g, ' '),
      ...[...entry.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    ]);
    expect(entries).toContainEqual([
      'Economy 4 facts · Embed on another page',
      '../w/economy/en/',
      '../w/economy/embed/en/',
    ]);
    expect(entries.map(([, page]) => page)).toEqual(['../w/highlights/en/', '../w/economy/en/', '../w/society/en/']);
  });

  it('leads to the other language and to the data', () => {
    expect(document.querySelector('.around a')?.getAttribute('href')).toBe('../');
    expect(document.querySelector('a[download]')?.getAttribute('href')).toBe('../report.json');
  });
});

describe('the first page of a report', () => {
  const firstPage = async (count: number): Promise<string> => {
    const job = { report: withFacts(count), links, options: { bom: false, pictures: false } };
    const [file] = await REPORT_OUTPUTS.find((output) => output.owns('index.html'))!.render(job);
    return String(file!.body);
  };

  it.each([
    [2, true],
    [MAX_ON_A_PAGE + 1, false],
  ])('of %i facts shows its widgets: %s', async (count, shows) => {
    expect((await firstPage(count)).includes('class="w report-page"')).toBe(shows);
  });
});
