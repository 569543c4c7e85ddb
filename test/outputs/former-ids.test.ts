import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { resolveFact } from '../../src/inputs/resolve-fact.js';
import { LOCALES } from '../../src/format/locale.js';
import { parseReport } from '../../src/report/parse.js';
import { widgetFile } from '../../src/site/data/widget-file.js';
import { makeHandler } from '../../src/site/handler.js';
import { SUBJECT_OUTPUTS } from '../../src/site/outputs.js';
import { narrowed } from '../../src/site/narrow.js';
import { subjectsOf } from '../../src/site/subject.js';
import { subjectProblems } from '../../src/site/subject-problems.js';
import { outcome, reportWith, validReport } from '../fixtures/report.js';
import { links } from '../site/subjects.js';

/* What was published under an id answers for ever: a figure that has taken in another one answers under the id of that one too. */

const FORMER = ['village-income-mark', 'sole-home-years', 'old-age-allowance-age'];
const PRESENT = 'old-age-allowance-recipients';
const PAST = 'old-age-allowance-age';
const BASE = 'https://example.gov.cn/report/';
const ask = (path: string) => makeHandler({ base: BASE, report: () => choujiang2023 })(new Request(BASE + path));

describe('FI01: a former id', () => {
  it('FI01: is of one figure alone, and of no other subject', () => {
    const [first, second] = validReport().facts;
    const at = (formerIds: readonly string[]) =>
      outcome(parseReport(reportWith('$.facts[0]', { ...first, formerIds })));
    expect(at(['before'])).toEqual([]);
    expect(at([second!.id])).toEqual(['ID_REPEATED $.facts[0].formerIds[0]']);
    expect(at([first!.id])).toEqual(['ID_REPEATED $.facts[0].formerIds[0]']);
    expect(at(['before', 'before'])).toEqual(['ID_REPEATED $.facts[0].formerIds[1]']);
    const [fact, ...others] = choujiang2023.facts;
    const report = { ...choujiang2023, facts: [{ ...fact!, formerIds: ['economy', 'con'] }, ...others] };
    expect(subjectProblems(report).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'ID_FORM $.facts[0].formerIds[1]',
      'ID_REPEATED $.facts[0].formerIds[0]',
    ]);
  });

  it('FI01: has every file of a subject on a static site, with what the figure says', () => {
    const subjects = new Map(subjectsOf(choujiang2023).map((subject) => [subject.id, subject]));
    const files = (id: string) => {
      const subject = subjects.get(id)!;
      const job = { subject, report: narrowed(choujiang2023, subject), links, options: { bom: false, pictures: true } };
      return SUBJECT_OUTPUTS.filter(({ isPinned }) => !isPinned).map((output) =>
        output.path(job, 'zh-CN').replace(id, '…'),
      );
    };
    expect(FORMER.map((id) => subjects.get(id)?.leadsTo)).toEqual([
      'villages-above-income-mark',
      'sole-home-households',
      PRESENT,
    ]);
    expect(files(PAST)).toEqual(files(PRESENT));
  });

  it('FI01: answers with the page of the figure, whose address is the present one', async () => {
    for (const [path, text] of [
      ['', '发放高龄津贴的80周岁以上老人1747名'],
      ['en/', 'People aged 80 or over paid the old-age allowance'],
    ] as const) {
      const response = await ask(`w/${PAST}/${path}`);
      const page = await response.text();
      expect([response.status, page.includes(text)]).toEqual([200, true]);
      expect(page).toContain(`<link rel="canonical" href="${BASE}w/${PRESENT}/${path}">`);
    }
  });

  it('FI01: answers with text, picture, data and oEmbed', async () => {
    const address = encodeURIComponent(`${BASE}w/${PAST}/`);
    for (const path of [`w/${PAST}/zh.txt`, `w/${PAST}/zh.svg`, `w/${PAST}/zh.json`, `oembed?url=${address}`]) {
      const response = await ask(path);
      expect([path, response.status, (await response.text()).includes('1747')]).toEqual([path, 200, true]);
    }
    expect((await ask('w/never-there/')).status).toBe(404);
  });

  it.each(LOCALES)('FI01: is in the widget file that a published code names, in %s', (locale) => {
    const { widgets } = widgetFile(choujiang2023, locale);
    expect(FORMER.map((id) => widgets[id]?.tag)).toEqual(['progress-ring', 'stat-card', 'stat-card']);
    // What the codes of that time name: a card, which the figure that has taken it in can be shown as, too.
    for (const id of FORMER) expect(widgets[id]?.tag === 'stat-card' || widgets[id]?.also?.['stat-card']).toBeTruthy();
    const [past, present] = [PAST, PRESENT].map((id) => widgets[id]);
    expect([past?.model, past?.text]).toEqual([present?.model, present?.text]);
  });

  it('FI01: is what a widget of the library may ask a report for', () => {
    expect(resolveFact({ fact: PAST }, choujiang2023)).toMatchObject({ fact: { id: PRESENT } });
  });
});
