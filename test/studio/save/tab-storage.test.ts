import { expect, it } from 'vitest';
import { tabKeys } from '../../../src/studio/save/tab-storage.js';

it('keeps keys in the page where the browser refuses to', () => {
  const keys = tabKeys({
    get sessionStorage(): Storage {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
  expect(keys.getItem('a')).toBeNull();
  keys.setItem('a', '1');
  expect(keys.getItem('a')).toBe('1');
});

it('takes what the tab has', () => {
  const sessionStorage = { getItem: () => 'kept' } as unknown as Storage;
  expect(tabKeys({ sessionStorage }).getItem('a')).toBe('kept');
});
