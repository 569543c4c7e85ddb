import { describe, expect, it } from 'vitest';
import { contrastOn, textOf, tokenColor } from '../../../stories/pages/token-colors.js';

describe('a colour that somebody typed', () => {
  it.each([
    ['#1f4e79', '#1f4e79', [0.1216, 0.3059, 0.4745]],
    [' #fff ', '#ffffff', [1, 1, 1]],
    ['rebeccapurple', '#663399', [0.4, 0.2, 0.6]],
    ['rgb(31 78 121)', '#1f4e79', [0.1216, 0.3059, 0.4745]],
  ])('%s', (text, hex, components) => {
    expect(tokenColor(text)).toEqual({ colorSpace: 'srgb', components, hex });
  });

  it('keeps what can be seen through', () => {
    expect(tokenColor('#6b7f952e')).toMatchObject({ alpha: 0.18, hex: '#6b7f95' });
    expect(textOf(tokenColor('#6b7f952e')!)).toBe('#6b7f952e');
  });

  it.each(['', '#12', 'ink', 'url(x)'])('%j is none', (text) => {
    expect(tokenColor(text)).toBeUndefined();
  });
});

it('a contrast is rounded down', () => {
  expect(contrastOn(tokenColor('#777777')!, tokenColor('#ffffff')!)).toBe(4.4);
});
