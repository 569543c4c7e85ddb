import { describe, expect, it } from 'vitest';
import { pageStyles } from '../../../src/site/pages/page-styles.js';

describe('pageStyles', () => {
  it('has no rule for the page’s element itself, defined or not: nothing moves when the script comes', () => {
    expect(pageStyles).toMatch(/report-page > h1/);
    expect(pageStyles.match(/report-page(?! > )[^,{]*[,{]/g)).toBeNull();
  });
});
