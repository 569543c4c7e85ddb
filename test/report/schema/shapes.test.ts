import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { worded } from '../../../src/report/schema/shapes.js';

describe('a text as printed', () => {
  const schema = worded('The words of the rank as printed.');
  const codes = (input: unknown): readonly string[] | undefined =>
    v.safeParse(schema, input).issues?.map(({ message }) => message);

  it.each([{ zh: '第四' }, { en: 'fourth' }, { zh: '第四', en: 'fourth' }])('is there in %j', (input) => {
    expect(codes(input)).toBeUndefined();
  });

  it.each([{}, { fr: 'quatrième' }])('is missing in %j', (input) => {
    expect(new Set(codes(input))).toEqual(new Set(['WORDED_EMPTY']));
  });

  it('is not blank', () => {
    expect(codes({ zh: ' ' })).toContain('TEXT_EMPTY');
  });

  it('is checked by an editor too', () => {
    const json = toJsonSchema(schema, { typeMode: 'input', ignoreActions: ['check', 'raw_check'] });
    expect(json).toMatchObject({ type: 'object', minProperties: 1 });
  });
});
