import { expect, it } from 'vitest';
import { localeOf as ofFormat } from '../../src/format/locale.js';
import { localeOf } from '../../src/models/locale.js';

it('is that of the format layer, which elements don’t know', () => {
  expect(localeOf).toBe(ofFormat);
});
