import { baseUnitOf, boundsOf, numbersOf, overlap, sumOf, type Bounds } from '../report/values/bounds.js';
import { inOnes, sum } from '../report/values/derive.js';
import { findFact } from '../report/lookup.js';
import { SCALES } from '../report/lists/terms.js';
import type { AmountFact, Report } from '../report/types.js';
import { isKnownUnit, UNITS } from '../report/lists/units.js';
import { spelt } from './rule-inputs/figures.js';
import { said } from './texts/bilingual.js';
import type { Warning } from './warning.js';

/** Returns parts that don't add up to their whole, within the printed precision. */
export function partsOff(report: Report): Warning[] {
  const places = new Map(report.facts.map(({ id }, i) => [id, i]));
  return report.facts.flatMap((fact, i) => {
    if (fact.kind !== 'amount' || !fact.parts) return [];
    const found = fact.parts.map((id) => findFact(report, id));
    const parts = found.filter((part): part is AmountFact => part?.kind === 'amount');
    const whole: Whole = { path: `$.facts[${i}]`, fact, parts };
    return mixedUnits(whole) ?? disagreeing(whole, () => valuesAt(fact.parts ?? [], places)) ?? [];
  });
}

interface Whole {
  readonly path: string;
  readonly fact: AmountFact;
  readonly parts: readonly AmountFact[];
}

/** Paths of the values of these facts, in the report's order. */
const valuesAt = (ids: readonly string[], places: ReadonlyMap<string, number>): readonly string[] =>
  ids
    .flatMap((id) => places.get(id) ?? [])
    .sort((a, b) => a - b)
    .map((i) => `$.facts[${i}].value`);

/** The first part with another unit; the parts are then not added up. */
function mixedUnits({ path, fact, parts }: Whole): Warning | undefined {
  const index = parts.findIndex((part) => baseUnitOf(part) !== baseUnitOf(fact));
  const part = parts[index];
  if (!part) return undefined;
  const at = `${path}.parts[${index}]`;
  return {
    code: 'PARTS_UNLIKE',
    path: at,
    also: [`${path}.value`],
    message: said((texts) => texts.PARTS_UNLIKE(at, spelt(part), spelt(fact))),
  };
}

/** Bounds of a missing part: counts and measures are at least zero; money and temperatures may be negative. */
const missing = ({ unit = '' }: AmountFact): Bounds =>
  isKnownUnit(unit) && !['money', 'temperature'].includes(UNITS[unit]!.dimension)
    ? { low: { at: '0', isOpen: false } }
    : {};

function disagreeing({ path, fact, parts }: Whole, also: () => readonly string[]): Warning | undefined {
  const [whole, ...rest] = boundsOf([fact, ...parts]);
  const made = sumOf(rest.map((part) => part ?? missing(fact)));
  if (!whole || overlap(whole, made)) return undefined;
  const at = `${path}.parts`;
  return {
    code: 'PARTS_DISAGREE',
    path: at,
    also: [`${path}.value`, ...also()],
    message: said((texts) => texts.PARTS_DISAGREE(at, listed(parts), totalOf(fact, parts), spelt(fact))),
  };
}

/** Maximum number of values in a message. */
const MAX_LISTED = 8;

const listed = (parts: readonly AmountFact[]): readonly string[] => [
  ...parts.slice(0, MAX_LISTED).map(spelt),
  ...(parts.length > MAX_LISTED ? ['…'] : []),
];

/** The sum of the printed values, for ranges of both ends, in the scale of the whole if they share its unit. */
function totalOf(fact: AmountFact, parts: readonly AmountFact[]): string {
  const numbers = parts.map(numbersOf).filter((ends) => ends.length > 0);
  const total = (at: (ends: readonly string[]) => string): string => sum(numbers.map(at));
  const [from, to] = [total((ends) => ends[0]!), total((ends) => ends[ends.length - 1]!)];
  const isBase = baseUnitOf(fact) === (fact.unit ?? '');
  const { scale, unit } = isBase ? fact : { scale: undefined, unit: baseUnitOf(fact) };
  const scaled = (value: string): string => inOnes(value, scale ? -SCALES[scale] : 0);
  const value = from === to ? scaled(from) : { from: scaled(from), to: scaled(to) };
  return spelt({ value, scale, unit });
}
