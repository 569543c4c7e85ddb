import { describe, expect, it } from 'vitest';
import { shrinkTemplates, withoutStyles, wordsOf } from '../../scripts/lib/embed-templates.mjs';

describe('shrinkTemplates', () => {
  it('takes comments and white space out of style sheets, and nothing out of values', () => {
    const sheet =
      'const a = css`\n  /* why */\n  .a > .b,\n  .c {\n    color: #ffeedd;\n    margin: calc(1px + 0.5em) 0;\n  }\n`;';
    expect(shrinkTemplates(sheet)).toBe('const a = css`.a>.b,.c{color:#fed;margin:calc(1px + .5em) 0}`;');
  });

  it('makes one blank of a line break in markup, and leaves other templates alone', () => {
    expect(shrinkTemplates('const a = html`<p>\n  a  b\n</p>`, b = `\n  x`;')).toBe(
      'const a = html`<p> a  b </p>`, b = `\n  x`;',
    );
  });
});

describe('withoutStyles', () => {
  it('leaves an empty list in place of each style sheet, and other templates as they are', () => {
    expect(withoutStyles('const a = css`.a{${css`color:red`}}`, b = html`<b>${css`x`}</b>`;')).toBe(
      'const a = [], b = html`<b>${[]}</b>`;',
    );
  });
});

describe('wordsOf', () => {
  it('are those of templates and texts, and not those of the code', () => {
    expect([...wordsOf('const only = html`<p class="in-words ${is ? "long" : 1}">${text}</p>`;')].sort()).toEqual([
      'class',
      'in-words',
      'long',
      'p',
    ]);
  });
});
