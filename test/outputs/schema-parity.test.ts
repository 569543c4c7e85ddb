import { toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/format/locale.js';
import { parseReport } from '../../src/report/parse.js';
import { QUALIFIER_WORDS } from '../../src/report/lists/qualifiers.js';
import * as terms from '../../src/report/lists/terms.js';
import type { Report } from '../../src/report/types.js';
import { reportJsonSchema } from '../../src/site/data/json-schema.js';
import { subjectsOf } from '../../src/site/subject.js';
import { EVERY_WAY_INPUT, everyWay } from '../fixtures/every-way.js';
import { compact, OUTPUTS, xbrlNote } from './read.js';

/*
 * Every field of the contract is read by every output. The schema is walked: the report of the fixture uses each of its
 * leaves, and without a leaf, or with another value in its place, what each output says of the fact is another thing.
 */

const report = everyWay();

/** What an output says of no single fact, and what it reads by other means: for each, where it is shown or used. */
const ELSEWHERE: readonly (readonly [leaf: RegExp, where: string])[] = [
  [
    /\.(?:id|section|quote|start|end)$/,
    'addresses, places on the page, and the source note (test/models/parts/evidence.test.ts)',
  ],
  [/\.mentions\[\]\.stated/, 'the source note (test/models/parts/evidence.test.ts)'],
  [/\.formerIds\[\]$/, 'addresses that lead to the fact (test/outputs/former-ids.test.ts)'],
  [/\.level$/, 'the roll of honours (test/models/widgets/honour-roll.test.ts)'],
  [/\.better$/, 'the word of a judgement, which sentences leave out (test/models/parts/change-view.test.ts)'],
  [/\.parts\[\]$/, 'the audit and the taxonomy of XBRL (test/site/data)'],
  [/^\$\.facts\[\]\.facts\[\]$/, 'the line of events (test/models/widgets/event-line.test.ts)'],
  [/\.corrections\[\]/, 'corrections (test/outputs/corrections.test.ts)'],
  [/\.standings\[\]\.kind$/, 'each kind has fields of its own, which are read'],
];

type Json = { readonly [key: string]: Json } & readonly Json[];

/** The leaves of a value, lists without their indices: `$.facts[].label.zh`. */
function leavesOf(value: unknown, path = '$'): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => leavesOf(one, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, one]) =>
    leavesOf(one, path.endsWith('.dimensions') && !Array.isArray(value) ? `${path}.*` : `${path}.${key}`),
  );
}

/** The leaves of the schema, in the same form. */
function leavesOfSchema(schema: Json, root: Json, path = '$'): readonly string[] {
  const ref = (schema as { readonly $ref?: string }).$ref;
  if (ref) return leavesOfSchema(root['$defs']![ref.split('/').pop()!]!, root, path);
  const { anyOf, oneOf, allOf, items, properties, additionalProperties } = schema as unknown as Record<string, Json>;
  const several = anyOf ?? oneOf ?? allOf;
  if (several) return several.flatMap((one) => leavesOfSchema(one, root, path));
  if (items) return leavesOfSchema(items, root, `${path}[]`);
  if (properties)
    return Object.entries(properties).flatMap(([key, one]) => leavesOfSchema(one, root, `${path}.${key}`));
  if (additionalProperties && typeof additionalProperties === 'object') return [`${path}.*`];
  return (schema as { readonly not?: unknown }).not === undefined ? [path] : [];
}

const schema = reportJsonSchema<Json>(toJsonSchema as never);

/** What a standing of a fact has is the same wherever a standing is. */
const shared = (leaf: string): string =>
  leaf
    .replace(/^\$\.facts\[\]\.changes\[\]/, '$.facts[].change')
    .replace(/^\$\.boards\[\]\.items\[\]\.standings\[\]/, '$.facts[].standings[]')
    .replace(/\.mentions\[\]\..*/, '.mentions[].quote')
    .replace('.now.', '.was.')
    .replace(/\.was\.(?!terms|separator|fraction|tenths|position|within).*/, '.was.value')
    // A quantity is read by one function, whatever it is of.
    .replace(
      /\.(?:comparative|from|count)\.(?:value\.(?:from|to|dash)|symbol\.(?:before|after)|missing|noun|stated|scale|unit|word|qualifier|period)$/,
      '.comparative.value',
    )
    .replace(/\.streak\..*/, '.streak.value')
    .replace(/\.standings\[\]\.noun$/, '.standings[].unit')
    .replace(/\.change\.(?:missing|noun|scale|symbol\.(?:before|after))$/, '.change.unit');

it('the fixture uses every leaf of the schema', () => {
  const used = new Set(leavesOf(EVERY_WAY_INPUT).map(shared));
  const unused = leavesOfSchema(schema, schema)
    .map(shared)
    .filter((leaf) => !used.has(leaf));
  expect([...new Set(unused)]).toEqual([]);
});

const WORDS = [
  ...Object.values(terms)
    .filter(Array.isArray)
    .flatMap((list) => list as readonly unknown[])
    .filter((one): one is string => typeof one === 'string'),
  ...Object.keys(terms.SCALES),
  ...Object.keys(QUALIFIER_WORDS),
];

/** What could stand in the place of a leaf: nothing, other digits, another word of a list, a longer text. */
const others = (value: unknown): readonly unknown[] => [
  undefined,
  ...(typeof value === 'number' ? [value + 1, value - 1] : []),
  ...(typeof value === 'string' ? [value.replace(/\d/g, (digit) => String((Number(digit) % 8) + 1))] : []),
  ...WORDS,
  '公里',
  '2018',
  '1',
  ...(typeof value === 'string' ? [`${value}样x`] : []),
];

type Keys = readonly (string | number)[];

function placesIn(value: unknown, keys: Keys = []): readonly Keys[] {
  if (typeof value !== 'object' || value === null) return [keys];
  return Object.entries(value).flatMap(([key, one]) =>
    placesIn(one, [...keys, Array.isArray(value) ? Number(key) : key]),
  );
}

const leafOf = (keys: Keys): string =>
  keys.reduce<string>((path, key) => (typeof key === 'number' ? `${path}[]` : `${path}.${key}`), '$.facts[]');

function changedAt(keys: Keys, fact: number, value: unknown): unknown {
  const copy = structuredClone(EVERY_WAY_INPUT) as unknown as { facts: Record<string, unknown>[] };
  let at: Record<string | number, unknown> = copy.facts[fact]!;
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = keys[keys.length - 1]!;
  if (value !== undefined) at[last] = value;
  else if (Array.isArray(at)) at.splice(Number(last), 1);
  else Reflect.deleteProperty(at, last);
  return copy;
}

/** Reports that keep the contract with something else in the place of a leaf. */
function* otherwise(keys: Keys, fact: number, value: unknown): Generator<Report> {
  for (const other of new Set(others(value))) {
    if (other === value) continue;
    const result = parseReport(changedAt(keys, fact, other));
    if (result.ok) yield result.report;
  }
}

function saidIn(name: string, of: Report, index: number, locale: Locale): string {
  const { id } = of.facts[index]!;
  const subject = subjectsOf(of).find((one) => one.id === id)!;
  return compact(name === 'xBRL-JSON' ? xbrlNote(of, id, locale) : OUTPUTS[name]!(subject, of, locale));
}

const NAMES = [...Object.keys(OUTPUTS), 'xBRL-JSON'];

/** Languages in which a leaf can be seen: a text in the one, a Chinese word of a quantity in both, since English quotes it. */
const localesFor = (leaf: string): readonly Locale[] =>
  LOCALES.filter(
    (locale) =>
      !leaf.endsWith(locale.startsWith('zh') ? '.en' : '.zh') && !(leaf.endsWith('.noun') && locale.startsWith('zh')),
  );

/** Everywhere in the fixture where a leaf is, by the leaf. */
const instances = new Map<string, { readonly index: number; readonly keys: Keys }[]>();
EVERY_WAY_INPUT.facts.forEach((fact, index) => {
  for (const keys of placesIn(fact)) {
    const leaf = leafOf(keys);
    instances.set(leaf, [...(instances.get(leaf) ?? []), { index, keys }]);
  }
});

/**
 * The outputs that say the same of a fact whatever stands in the place of a leaf; undefined where nothing else can. What says
 * nothing by itself (a word that is the usual one) is tried with another.
 */
function silentOn(leaf: string, { index, keys }: { readonly index: number; readonly keys: Keys }) {
  const value = keys.reduce<unknown>((at, key) => (at as never)[key], EVERY_WAY_INPUT.facts[index]);
  let silent: readonly string[] | undefined;
  for (const other of otherwise(keys, index, value)) {
    silent = localesFor(leaf).flatMap((locale) =>
      NAMES.filter((name) => saidIn(name, report, index, locale) === saidIn(name, other, index, locale)).map(
        (name) => `${name}, ${locale}`,
      ),
    );
    if (!silent.length) return silent;
  }
  return silent;
}

describe('every output reads', () => {
  const leaves = [...instances.keys()].filter(
    (leaf) => leaf !== '$.facts[].kind' && !ELSEWHERE.some(([pattern]) => pattern.test(leaf)),
  );

  // What another field overrules in one fact (a verb as printed) is seen in another.
  it.each(leaves)('%s', (leaf) => {
    let silent: readonly string[] | undefined;
    for (const instance of instances.get(leaf)!) {
      silent = silentOn(leaf, instance);
      if (silent?.length === 0) break;
    }
    expect(silent).toEqual([]);
  });
});
