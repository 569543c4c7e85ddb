import { describe, expect, it, vi } from 'vitest';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { FORM_UNITS } from '../../src/format/change.js';
import type { Locale } from '../../src/format/locale.js';
import { printQuantity } from '../../src/format/quantity.js';
import type { Change, Fact, Quantity } from '../../src/report/types.js';
import { convertArea } from '../../src/report/values/derive.js';
import { narrowed } from '../../src/site/narrow.js';
import { REPORT_OUTPUTS, SUBJECT_OUTPUTS } from '../../src/site/outputs.js';
import { localesFor } from '../../src/site/render.js';
import { subjectsOf } from '../../src/site/subject.js';
import { links } from '../site/subjects.js';

vi.mock('../../src/format/quantity.js', async (original) => {
  const real = await original<typeof import('../../src/format/quantity.js')>();
  return { ...real, printQuantity: vi.fn(real.printQuantity) };
});

type Counted = Pick<Quantity, 'value' | 'unit'>;

const changed = (change: Change | undefined): readonly Counted[] =>
  !change || change.value === null || change.direction === 'flat'
    ? []
    : [{ value: change.value, unit: { ...FORM_UNITS, absolute: change.unit, contribution: change.unit }[change.form] }];

const some = (value: Quantity['value'] | undefined, unit: string | undefined): readonly Counted[] =>
  value === undefined ? [] : [{ value, unit }];

/** What a fact states in figures, read from the report alone. */
function quantitiesOf(fact: Fact): readonly Counted[] {
  const corrected = (fact.corrections ?? []).flatMap(({ was, now }) =>
    [was, now].flatMap(({ value, unit }) => some(value, unit)),
  );
  const change = 'change' in fact ? fact.change : undefined;
  const mentions = [
    ...fact.mentions,
    ...(change?.mentions ?? []),
    ...(fact.standings ?? []).flatMap((one) => one.mentions),
  ];
  const beside = [...changed(change), ...corrected, ...mentions.flatMap(({ stated }) => stated ?? [])];
  if (fact.kind === 'amount') return [fact, ...beside];
  if (fact.kind === 'honour') return [...(fact.count ? [fact.count] : []), ...beside];
  if (fact.kind !== 'share') return beside;
  return [...some(fact.part, fact.unit), ...some(fact.whole, fact.unit), ...some(fact.percent, '%'), ...beside];
}

/** English readers see an area in mu in hectares too. */
const inHectares = (fact: Fact): readonly Counted[] =>
  fact.kind === 'amount' && fact.unit === '亩' && typeof fact.value === 'string' && !fact.qualifier
    ? [{ value: convertArea(fact.value, '亩', '公顷')!, unit: '公顷' }]
    : [];

const keyOf = ({ value, unit }: Counted): string => JSON.stringify([value, unit ?? '']);

const tally = (quantities: readonly Counted[]): Readonly<Record<string, number>> => {
  const counts = new Map<string, number>();
  for (const one of quantities) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort());
};

const printed = (locale: Locale): readonly Counted[] =>
  vi
    .mocked(printQuantity)
    .mock.calls.filter((call) => call[1] === locale)
    .map((call) => call[0]);

describe('S3: every output of the sample', () => {
  it('prints each quantity once in each language', async () => {
    const report = structuredClone(choujiang2023);
    const job = { links, options: { bom: false, pictures: false, scripts: SCRIPTS } };
    for (const output of REPORT_OUTPUTS) await output.render({ ...job, report });
    for (const subject of subjectsOf(report))
      for (const output of SUBJECT_OUTPUTS)
        for (const locale of localesFor(output, { report }))
          await output.render({ ...job, report: narrowed(report, subject), subject }, locale);
    const stated = tally(report.facts.flatMap(quantitiesOf));
    expect(Object.keys(stated).length).toBeGreaterThan(50);
    expect(tally(printed('zh-CN'))).toEqual(stated);
    expect(tally(printed('en'))).toEqual(
      tally([...report.facts.flatMap(quantitiesOf), ...report.facts.flatMap(inHectares)]),
    );
  }, 300_000);
});

const SHARED = { path: 'embed/widgets.js', integrity: 'sha384-x' };
const SCRIPTS = { widgets: SHARED, frame: SHARED, page: 'page()' };
