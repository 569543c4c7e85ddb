import { describe, expect, it } from 'vitest';
import { misreadIds } from '../../src/audit/misread-ids.js';
import { parseReport } from '../../src/report/parse.js';
import { validReport } from '../fixtures/report.js';

/** A report in which an id has another name, wherever it is meant. */
function warned(id: string, name: string): readonly string[] {
  const result = parseReport(JSON.parse(JSON.stringify(validReport()).replaceAll(`"${id}"`, `"${name}"`)));
  return result.ok ? misreadIds(result.report).map(({ code, path }) => `${code} ${path}`) : ['no report'];
}

describe('an id that other programs take for something else', () => {
  it.each([
    ['tea-output', 'ad-banner', ['ID_BLOCKED $.facts[0].id']],
    ['tea-output', 'ads', ['ID_BLOCKED $.facts[0].id']],
    ['tea-output', 'advertising-revenue', ['ID_BLOCKED $.facts[0].id']],
    ['tea-output', 'online-adverts', ['ID_BLOCKED $.facts[0].id']],
    ['tea-output', 'sponsored-events', ['ID_BLOCKED $.facts[0].id']],
    ['tea-output', 'visitor-tracking', ['ID_BLOCKED $.facts[0].id']],
    ['highlights', 'banner', ['ID_BLOCKED $.boards[0].id']],
    ['economy', 'index', ['ID_ROUTED $.sections[0].id']],
    ['tea-output', 'default', ['ID_ROUTED $.facts[0].id']],
  ])('%s as %s', (id, name, expected) => {
    expect(warned(id, name)).toEqual(expected);
  });

  it.each(['adoption', 'road-length', 'administration', 'price-index', 'adult-literacy', 'population', 'shade-trees'])(
    'is not %s',
    (name) => {
      expect(warned('tea-output', name)).toEqual([]);
    },
  );
});
