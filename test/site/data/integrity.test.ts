import { describe, expect, it } from 'vitest';
import { integrityJson, integrityOf } from '../../../src/site/data/integrity.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('integrityOf', () => {
  it('is the SHA-384 of no bytes, as FIPS 180 states it, in Base64', () => {
    expect(integrityOf('')).toBe('sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb');
  });

  it('is that of bytes and of their text alike', () => {
    expect(integrityOf(bytes('数'))).toBe(integrityOf('数'));
  });
});

describe('integrityJson', () => {
  it('lists files by path, in whatever order they come', () => {
    const files = [
      ['embed/v1.0.0/b.js', bytes('b')],
      ['embed/v1.0.0/a.js', bytes('')],
    ] as const;
    const text = integrityJson(files, '1.0.0');
    expect(text).toBe(integrityJson([...files].reverse(), '1.0.0'));
    expect(JSON.parse(text)).toEqual({
      reportWidgets: 1,
      version: '1.0.0',
      files: { 'embed/v1.0.0/a.js': integrityOf(''), 'embed/v1.0.0/b.js': integrityOf('b') },
    });
    expect(Object.keys((JSON.parse(text) as { files: object }).files)[0]).toBe('embed/v1.0.0/a.js');
  });
});
