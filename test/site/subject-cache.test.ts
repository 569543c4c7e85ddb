import { expect, test } from 'vitest';
import { choujiang2023 as report } from '../../data/choujiang-2023.js';
import { cachedForSubject } from '../../src/site/subject-cache.js';
import { subjectsOf } from '../../src/site/subject.js';

const [first, second] = subjectsOf(report) as [never, never];

test('is made once for a subject of a report, and again for another one, name or report', () => {
  const made: string[] = [];
  const ask = (subject: never, name: string, of = report): string =>
    cachedForSubject(subject, of, name, () => {
      made.push(name);
      return `${name} ${made.length}`;
    });
  expect([ask(first, 'zh'), ask(first, 'zh'), ask(first, 'en'), ask(first, 'zh')]).toEqual([
    'zh 1',
    'zh 1',
    'en 2',
    'zh 1',
  ]);
  expect(ask(first, 'zh', { ...report })).toBe('zh 3');
  expect([ask(second, 'zh'), ask(second, 'zh')]).toEqual(['zh 4', 'zh 4']);
  expect(ask(first, 'zh'), 'no more than one subject is kept').toBe('zh 5');
});

test('remembers that there is nothing', () => {
  let asked = 0;
  const nothing = (): string | undefined => {
    asked++;
    return undefined;
  };
  const ask = (): string | undefined => cachedForSubject(first, report, 'nothing', nothing);
  expect([ask(), ask()]).toEqual([undefined, undefined]);
  expect(asked).toBe(1);
});
