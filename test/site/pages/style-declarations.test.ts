import { expect, it } from 'vitest';
import { declarationsOf } from '../../../src/site/pages/style-declarations.js';
import { processorTime } from '../../support/processor-time.js';

it.each([
  ['', []],
  ['color:red', ['color|red']],
  ['COLOR : Red ; margin:0 4px;', ['color|Red', 'margin|0 4px']],
  ['background:url(data:image/png;base64,AA==) red;top:0', ['background|url(data:image/png;base64,AA==) red', 'top|0']],
  [`content:"a;b";font:'c;d'`, ['content|"a;b"', "font|'c;d'"]],
  ['--accent:#fff', ['--accent|#fff']],
  ['/* a:b; */color:red', ['color|red']],
  ['nonsense;;:;1:2', []],
  ['color:red;width:calc((1px', ['color|red', 'width|calc((1px']],
] as const)('%s', (style, expected) => {
  expect(declarationsOf(style).map(({ property, value }) => `${property}|${value}`)).toEqual(expected);
});

it('reads 100 kB of what opens and never closes in little time', () => {
  const start = processorTime();
  for (const sign of ['(', '"', "'", ';', ':', '/*']) declarationsOf(sign.repeat(100_000));
  expect(processorTime() - start).toBeLessThan(1_000);
});
