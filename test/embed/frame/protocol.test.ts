import { describe, expect, it } from 'vitest';
import { HEIGHTS, hostMessage, readHost, readSize, sizeMessage } from '../../../src/embed/frame/protocol.js';

describe('a message about a height', () => {
  it('F01: is read as it was written', () => {
    expect(readSize(sizeMessage('height', 318))).toEqual({ reportFrame: 1, type: 'height', height: 318 });
    expect(readSize(sizeMessage('ready', 318))).toEqual({ reportFrame: 1, type: 'ready', height: 318 });
  });

  it.each([
    [0.2, 40],
    [39, 40],
    [40, 40],
    [318.2, 319],
    [2000, 2000],
    [2001, 2000],
    [1e9, 2000],
    [Infinity, 2000],
  ])('F05: a height of %s is %s', (said, kept) => {
    expect(readSize(sizeMessage('height', said))?.height).toBe(kept);
    expect(kept).toBeGreaterThanOrEqual(HEIGHTS.least);
    expect(kept).toBeLessThanOrEqual(HEIGHTS.most);
  });

  it.each([
    NaN,
    0,
    -0,
    -1,
    -Infinity,
    '100',
    '100%',
    '100px;position:fixed',
    null,
    undefined,
    true,
    [100],
    { valueOf: 100 },
  ])('F05: a height of %s is none', (height) => {
    expect(readSize({ reportFrame: 1, type: 'height', height })).toBeUndefined();
  });

  const circular: Record<string, unknown> = { reportFrame: 1 };
  circular.self = circular;
  it.each([
    ['text', '{"reportFrame":1,"type":"height","height":100}'],
    ['a number', 100],
    ['null', null],
    ['nothing', undefined],
    ['a list', [1, 'height', 100]],
    ['a blob', new Blob(['100'])],
    ['a circle', circular],
    ['an old version', { reportFrame: 0, type: 'height', height: 100 }],
    ['a newer version', { reportFrame: 2, type: 'height', height: 100 }],
    ['a version in words', { reportFrame: '1', type: 'height', height: 100 }],
    ['another type', { reportFrame: 1, type: 'constructor', height: 100 }],
    ['what is inherited', Object.create({ reportFrame: 1, type: 'height', height: 100 })],
    ['keys of a prototype', JSON.parse('{"__proto__":{"reportFrame":1,"type":"height","height":100}}')],
    ['10 MB', 'x'.repeat(10_000_000)],
  ])('F04: %s is no message', (_, data) => {
    expect(readSize(data)).toBeUndefined();
    expect(readHost(data)).toBeUndefined();
  });
});

describe('a message of the page around', () => {
  it('is ask or ack', () => {
    expect(readHost(hostMessage('ask'))).toBe('ask');
    expect(readHost(hostMessage('ack'))).toBe('ack');
    expect(readHost({ reportFrame: 1, type: 'height' })).toBeUndefined();
    expect(readSize(hostMessage('ask'))).toBeUndefined();
    expect(readHost({ reportFrame: 2, type: 'ask' })).toBeUndefined();
  });
});
