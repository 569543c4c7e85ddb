import { describe, expect, it } from 'vitest';
import { choujiang2022Invented } from '../../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { earlierAmong } from '../../src/site/earlier.js';
import { attributesIn, shownBy, subjectsOf } from '../../src/site/subject.js';
import { isFolderName, subjectProblems } from '../../src/site/subject-problems.js';
import { parseReport } from '../../src/report/parse.js';
import type { Report } from '../../src/report/types.js';
import { reportWith, validReport } from '../fixtures/report.js';

function read(input: unknown): Report {
  const result = parseReport(input);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join('\n'));
  return result.report;
}

const brief = (report: Report) => subjectsOf(report).map(({ kind, id, widget }) => `${kind} ${id} ${widget}`);

const problems = (report: Report) => subjectProblems(report).map(({ message }) => message.en);

describe('subjectsOf with earlier reports', () => {
  const before = { ...choujiang2022Invented, id: 'year-before', period: '2021' };
  const all = subjectsOf(choujiang2023, earlierAmong(choujiang2023, [before, choujiang2022Invented]));
  const past = all.slice(subjectsOf(choujiang2023).length);

  it('is all of one report first, then each line and the comparison', () => {
    expect(all.slice(0, -past.length)).toEqual(subjectsOf(choujiang2023));
    expect(past.map(({ kind, id, widget }) => `${kind} ${id} ${widget}`)).toEqual([
      'trend tax-revenue--trend trend-line',
      'trend express-volume--trend trend-line',
      'trend demolished-floor-area--trend trend-line',
      'trend villages-above-income-mark--trend trend-line',
      'trend fuchun-provincial-grant--trend trend-line',
      'trend industrial-output--trend trend-line',
      'trend fixed-asset-investment--trend trend-line',
      'trend village-income-mark--trend trend-line',
      'comparison report--comparison report-compare',
    ]);
  });

  it('FI01: is each line under the former ids of its figure, too', () => {
    const facts = choujiang2023.facts.map((fact) =>
      fact.id === 'tax-revenue' ? { ...fact, formerIds: ['tax-take'] } : fact,
    );
    const former = subjectsOf({ ...choujiang2023, facts }, [choujiang2022Invented]).find(
      ({ id }) => id === 'tax-take--trend',
    );
    expect(former).toMatchObject({ leadsTo: 'tax-revenue--trend', attributes: { fact: 'tax-revenue' } });
  });

  it('names them in both languages', () => {
    expect(past[0]!.title).toEqual({ zh: '税收入库：历年', en: 'Tax revenue: Over the years' });
    expect(past[past.length - 1]!.title).toEqual({
      zh: '稠江街道：2022年与2023年对比',
      en: 'Choujiang Sub-district: 2022 and 2023 compared',
    });
  });

  it('takes no more of the earlier reports than it shows, the latest first', () => {
    const shown = shownBy(past[0]!, choujiang2023).map(({ report, facts }) => [
      report.period,
      facts.map(({ id }) => id),
    ]);
    expect(shown).toEqual([
      ['2023', ['tax-revenue']],
      ['2022', ['tax-revenue']],
      ['2021', ['tax-revenue']],
    ]);
    expect(past[0]!.earlier!.map(({ boards, sections }) => [boards.length, sections.length])).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(past[past.length - 1]!.earlier!.map(({ period }) => period)).toEqual(['2022']);
  });

  it('is none of them where nothing can be compared', () => {
    const elsewhere = { ...choujiang2022Invented, entity: { ...choujiang2022Invented.entity, id: 'elsewhere' } };
    expect(subjectsOf(choujiang2023, [elsewhere])).toEqual(subjectsOf(choujiang2023));
  });
});

describe('subjectsOf', () => {
  it('is every board, every section and every fact, in the order of the report', () => {
    expect(brief(read(validReport()))).toEqual([
      'board highlights score-board',
      'section economy score-board',
      'section society score-board',
      'fact tea-output stat-card',
      'fact villages-lit progress-ring',
      'fact accidents stat-card',
      'fact green-town ranking-badge',
      'fact tea-fair score-board',
      'fact fair-days stat-card',
      'fact fair-visitors stat-card',
    ]);
  });

  it('tells each widget what to show', () => {
    const reported = new Map(subjectsOf(read(validReport())).map((one) => [one.id, attributesIn(one, 'en')]));
    expect(reported.get('tea-output')).toEqual({ lang: 'en', fact: 'tea-output' });
    expect(reported.get('tea-fair')).toEqual({ lang: 'en', facts: 'tea-fair' });
    expect(reported.get('highlights')).toEqual({ lang: 'en', board: 'highlights', numbered: '' });
    expect(reported.get('economy')).toEqual({
      lang: 'en',
      label: 'Economy',
      facts: 'tea-output tea-fair fair-days fair-visitors',
    });
  });

  it('shows 0 of 0 as a figure, since a ring has nothing to draw of it', () => {
    const facts = validReport().facts.map((fact) => {
      const { percent: _, ...rest } = fact as Record<string, unknown>;
      return fact.id === 'villages-lit' ? { ...rest, part: '0', whole: '0' } : fact;
    });
    expect(brief(read({ ...validReport(), facts }))).toContain('fact villages-lit stat-card');
  });

  it('leaves out a section that has no facts', () => {
    const [economy, society] = validReport().sections;
    const empty = { id: 'outlook', title: { zh: '展望', en: 'Outlook' } };
    expect(brief(read(validReport({ sections: [economy!, society!, empty] })))).not.toContain(
      'section outlook score-board',
    );
  });

  it('shows a section under the id of a board once, as the board', () => {
    const sample = subjectsOf(choujiang2023);
    expect(sample.filter(({ id }) => id === 'ten-firsts').map(({ kind }) => kind)).toEqual(['board']);
    const others = sample.filter(({ kind, leadsTo }) => kind !== 'group' && !leadsTo);
    expect(others).toHaveLength(1 + 5 + choujiang2023.facts.length);
    expect(new Set(sample.map(({ id }) => id)).size).toBe(sample.length);
  });
});

describe('a group of the report page', () => {
  const groups = subjectsOf(choujiang2023).filter(({ kind }) => kind === 'group');

  it('is a subject of its own, with the widget that the page has for it', () => {
    expect(groups.map(({ id, widget, facts }) => `${id} ${widget} ${facts.length}`)).toEqual([
      'party-building--figures score-board 6',
      'party-building--titles honour-roll 4',
      'economy--peers bar-list 5',
      'economy--figures score-board 6',
      'urban-renewal--figures score-board 3',
      'urban-renewal--events event-line 12',
      'governance--changes change-list 2',
      'governance--figures score-board 11',
      'common-prosperity--figures score-board 13',
      'common-prosperity--titles honour-roll 10',
    ]);
  });

  it('has a name, its facts, and after an event what that tells of', () => {
    const events = groups.find(({ id }) => id === 'urban-renewal--events')!;
    expect(events.title.en).toMatch(/: Events$/);
    expect(events.facts.slice(0, 3).map(({ kind }) => kind)).toEqual(['event', 'amount', 'amount']);
    // The line is told its events alone: it knows what belongs to them.
    expect(attributesIn(events, 'zh-CN').facts!.split(' ')).toHaveLength(4);
    expect(attributesIn(events, 'zh-CN').label).toMatch(/：大事$/);
  });

  it('is the section itself where that has nothing else', () => {
    const changes = choujiang2023.facts.filter(({ id }) => ['police-incidents', 'telecom-fraud'].includes(id));
    const { id: section } = choujiang2023.sections.find(({ id }) => id === changes[0]!.section)!;
    const only = subjectsOf({ ...choujiang2023, boards: [], facts: changes });
    expect(only.map(({ kind, id, widget }) => `${kind} ${id} ${widget}`)).toEqual([
      `section ${section} change-list`,
      'fact police-incidents stat-card',
      'fact telecom-fraud stat-card',
    ]);
  });

  it('can’t have the id of a fact, nor one that is no folder', () => {
    const facts = [{ ...validReport().facts[0]!, id: 'economy--figures' }];
    expect(parseReport(validReport({ facts, boards: [] })).ok).toBe(false);
    for (const { id } of groups) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*--(?:changes|peers|figures|events|titles)$/);
  });
});

describe('subjectProblems', () => {
  it('finds nothing wrong with the sample', () => {
    expect(problems(choujiang2023)).toEqual([]);
  });

  it('names a fact that has the id of a board or a section', () => {
    const boards = validReport().boards.map((board) => ({ ...board, id: 'fair-days' }));
    expect(problems(read(validReport({ boards })))).toEqual([
      '$.facts[5].id: expected an id that no board and no section has (each gets a page), found "fair-days"',
    ]);
  });

  it('names an id that Windows can make no folder of', () => {
    expect(problems(read(reportWith('$.facts[6].id', 'fair-visitors')))).toEqual([]);
    const facts = validReport().facts.map((fact) => (fact.id === 'accidents' ? { ...fact, id: 'aux' } : fact));
    expect(problems(read(validReport({ facts })))).toEqual([
      '$.facts[2].id: expected a name that Windows does not keep for itself (it names a folder), found "aux"',
    ]);
  });

  it('guards the folder of a report that was never parsed', () => {
    const forged = { ...choujiang2023, facts: [{ ...choujiang2023.facts[0]!, id: '../../etc' }] };
    expect(subjectProblems(forged).map(({ code, path }) => `${code} ${path}`)).toEqual(['ID_FORM $.facts[0].id']);
  });

  it('tells ids apart as a file system does, without regard to case', () => {
    const forged = { ...choujiang2023, facts: [{ ...choujiang2023.facts[0]!, id: 'Economy' }] };
    expect(subjectProblems(forged).map(({ code }) => code)).toEqual(['ID_FORM', 'ID_REPEATED']);
  });
});

describe('isFolderName', () => {
  it.each(['tax-revenue', 'a', 'com10', 'console', '2023'])('takes %s', (name) =>
    expect(isFolderName(name)).toBe(true),
  );
  it.each([
    '',
    '.',
    '..',
    'a/b',
    'a\\b',
    'con',
    'lpt1',
    'com0',
    'nul',
    'a.b',
    'A',
    'a ',
    'a-',
    '税收',
    'a\0',
    'a'.repeat(101),
  ])('refuses %j', (name) => expect(isFolderName(name)).toBe(false));
});
