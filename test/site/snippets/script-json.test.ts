import { describe, expect, it } from 'vitest';
import { scriptJson } from '../../../src/site/snippets/script-json.js';

describe('scriptJson', () => {
  it('can be closed by nothing inside it', () => {
    const json = scriptJson({ label: '</script><!--', line: '\u2028' });
    expect(json).toBe('{"label":"\\u003c/script>\\u003c!--","line":"\\u2028"}');
    expect(JSON.parse(json)).toEqual({ label: '</script><!--', line: '\u2028' });
  });
});
