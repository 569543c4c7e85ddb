import { describe, expect, it } from 'vitest';
import { dialectOfMessage, dialectsOfAddress, isReminder } from '../../../src/embed/frame/dialects.js';

const SIZE = [318, 640] as const;

const said = (search: string, hash = ''): unknown[] =>
  dialectsOfAddress({ search, hash }).map((dialect) => dialect(...SIZE));

describe('the address of the page inside', () => {
  it.each([
    ['', '', []],
    ['?initialWidth=640&childId=card-1&parentUrl=x', '', ['pymxPYMxcard-1xPYMxheightxPYMx318']],
    ['', '#?secret=a1B2c3D4e5', [{ message: 'height', value: 318, secret: 'a1B2c3D4e5' }]],
    ['', '#amp=1', [{ sentinel: 'amp', type: 'embed-size', height: 318 }]],
    ['?childId=a', '#?secret=b', ['pymxPYMxaxPYMxheightxPYMx318', { message: 'height', value: 318, secret: 'b' }]],
  ])('%s%s asks for its dialects', (search, hash, messages) => {
    expect(said(search, hash)).toEqual(messages);
  });

  it.each([
    ['?childId=', ''],
    ['?childId=a%22b', ''],
    ['?childId=axPYMx<script>', ''],
    [`?childId=${'a'.repeat(81)}`, ''],
    ['?xchildId=a', ''],
    ['', '#secret='],
    ['', '#secret=a"]'],
    ['', '#amp=10'],
    ['?amp=1', ''],
  ])('S03: %s%s asks for none', (search, hash) => {
    expect(said(search, hash)).toEqual([]);
  });
});

describe('a message of the page around', () => {
  it('asks for iframe-resizer, whose first answer opens the exchange', () => {
    const [name, dialect] = dialectOfMessage('[iFrameSizer]frame-1:8:false:false:32:true:true::auto') ?? [];
    expect(name).toBe('iframe-resizer frame-1');
    expect([dialect?.(...SIZE), dialect?.(...SIZE)]).toEqual([
      '[iFrameSizer]frame-1:318:640:init',
      '[iFrameSizer]frame-1:318:640:resizeObserver',
    ]);
  });

  it.each(['iframe-child-init', 'iframe-get-child-dimensions'])('asks for open-iframe-resizer with %s', (type) => {
    expect(dialectOfMessage({ type })?.[1](...SIZE)).toEqual({ type: 'iframe-resized', width: 640, height: 318 });
  });

  it.each(['', 'frame', '[iFrameSizer]', '[iFrameSizer]a b:8', '[iFrameSizer]resize', null, 7, {}, { type: 'other' }])(
    'F04: %s asks for nothing',
    (data) => {
      expect(dialectOfMessage(data)).toBeUndefined();
    },
  );

  it.each([
    ['pymxPYMxcard-1xPYMxwidthxPYMx640', true],
    ['[iFrameSizer]resize', true],
    ['xpymxPYMx', false],
    [{}, false],
    ['x'.repeat(1_000_000), false],
  ])('is a reminder or none', (data, is) => {
    expect(isReminder(data)).toBe(is);
  });
});
