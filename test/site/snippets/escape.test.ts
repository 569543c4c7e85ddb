import { describe, expect, it } from 'vitest';
import { escapeHtml, scriptJson } from '../../../src/site/snippets/escape.js';

describe('escapeHtml', () => {
  it.each([
    ['markup', '<img onerror=x>', '&lt;img onerror=x&gt;'],
    ['quotes', `"a" 'b'`, '&quot;a&quot; &#39;b&#39;'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['Chinese', '24.86亿元', '24.86亿元'],
  ])('writes %s', (_, text, html) => {
    expect(escapeHtml(text)).toBe(html);
  });
});

describe('scriptJson', () => {
  it('can be closed by nothing inside it', () => {
    const json = scriptJson({ label: '</script><!--', line: '\u2028' });
    expect(json).toBe('{"label":"\\u003c/script>\\u003c!--","line":"\\u2028"}');
    expect(JSON.parse(json)).toEqual({ label: '</script><!--', line: '\u2028' });
  });
});
