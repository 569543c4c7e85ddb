import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../../src/format/text/html.js';

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
