import { describe, expect, it } from 'vitest';
import { stalePackages } from '../../scripts/lib/install.mjs';

const lit = { version: '3.3.3', integrity: 'sha512-a' };

describe('an installation is stale', () => {
  it.each([
    ['a package is missing', {}],
    ['a package has another version', { 'node_modules/lit': { ...lit, version: '3.3.2' } }],
    ['a package has other contents', { 'node_modules/lit': { ...lit, integrity: 'sha512-b' } }],
  ])('when %s', (_, installed) => {
    expect(stalePackages({ 'node_modules/lit': lit }, installed)).toEqual(['node_modules/lit']);
  });
});

describe('an installation is current', () => {
  it.each([
    ['when everything is there', { 'node_modules/lit': lit }],
    ['with something more', { 'node_modules/lit': lit, 'node_modules/extra': lit }],
  ])('%s', (_, installed) => {
    expect(stalePackages({ '': {}, 'node_modules/lit': lit }, installed)).toEqual([]);
  });

  it('without what is made for another system', () => {
    expect(stalePackages({ 'node_modules/for-mac': { ...lit, optional: true } }, {})).toEqual([]);
  });
});
