import { expect, it } from 'vitest';
import { baseStyles } from '../../../src/theme/base.js';
import { tokenStyles } from '../../../src/theme/tokens.generated.js';
import { lightCss, lightStyles } from '../../../src/site/pages/light-css.js';

it.each([
  ['white space', '\n  .a {\n    color: red;\n    margin: 0 4px;\n  }\n', '.a{color: red;margin: 0 4px;}'],
  ['a remark', '/* why */ .a { /* and */ color: red; }', '.a{color: red;}'],
  ['a remark between words', '.a/**/.b { }', '.a .b{}'],
  ['strings as they stand', ".a { content: ' , '; font: \"A  B\", 'C'; }", ".a{content: ' , ';font: \"A  B\",'C';}"],
  ['selectors that need their space', '.a  .b,\n.c > .d { }', '.a .b,.c > .d{}'],
  ['nothing', '', ''],
])('%s', (_, css, expected) => expect(lightCss(css)).toBe(expected));

it('loses no rule and no string of the widgets’ own styles', () => {
  const css = [tokenStyles, ...baseStyles].map(({ cssText }) => cssText).join('\n');
  const light = lightCss(css);
  const count = (text: string, mark: RegExp) => text.replace(/\/\*[\s\S]*?\*\//g, '').match(mark)?.length ?? 0;
  for (const mark of [/\{/g, /\}/g, /;/g, /'[^']*'/g, /"[^"]*"/g]) expect(count(light, mark)).toBe(count(css, mark));
  expect(light.length).toBeLessThan(css.length);
});

it('finds every style sheet of a page, and leaves all else', () => {
  const html = '<style> a { } </style><pre> x  { } </pre><style>\n</style>';
  expect(lightStyles(html)).toBe('<style>a{}</style><pre> x  { } </pre><style></style>');
});
