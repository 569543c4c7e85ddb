import { toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, it } from 'vitest';
import { reportJsonSchema } from '../../../src/site/data/json-schema.js';
import { FACT_KINDS, STANDING_KINDS } from '../../../src/report/lists/terms.js';

interface Node {
  readonly [key: string]: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly oneOf?: readonly Node[];
  readonly $ref?: string;
}

const schema = JSON.parse(JSON.stringify(reportJsonSchema(toJsonSchema))) as Node & {
  readonly $defs: Readonly<Record<string, Node>>;
};

/** Every property at any depth, with its path. */
function propertiesOf(node: unknown, path: string): (readonly [string, Node])[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const below = propertiesOf(value, `${path}/${key}`);
    const own = key === 'properties' ? Object.entries(value as Record<string, Node>) : [];
    return [...own.map(([name, property]) => [`${path}/${name}`, property] as const), ...below];
  });
}

const kindsOf = (name: string) => schema.$defs[name]?.oneOf?.map(({ properties }) => properties?.['kind']?.['const']);

describe('reportJsonSchema', () => {
  it('is of the draft 2020-12, has a title, and no id that would point somewhere', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Report' });
    expect(schema).not.toHaveProperty('$id');
  });

  it.each(propertiesOf(schema, '#'))('%s is described, or is a definition that is', (_, property) => {
    const named = property.$ref?.replace('#/$defs/', '');
    expect((named === undefined ? property : schema.$defs[named])?.description).toMatch(/\.$/);
  });

  it.each(Object.entries(schema.$defs))('%s has a title and a description', (_, definition) => {
    expect([typeof definition['title'], typeof definition.description]).toEqual(['string', 'string']);
  });

  it('tells facts and standings apart by the contract’s own words', () => {
    expect(kindsOf('Fact')).toEqual([...FACT_KINDS]);
    expect(kindsOf('Standing')).toEqual([...STANDING_KINDS]);
  });

  it('points only at what it defines', () => {
    const targets = JSON.stringify(schema).match(/#\/\$defs\/\w+/g) ?? [];
    expect([...new Set(targets)].map((target) => target.slice('#/$defs/'.length)).sort()).toEqual(
      Object.keys(schema.$defs).sort(),
    );
  });
});
