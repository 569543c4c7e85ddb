import { describe, expect, it } from 'vitest';
import { hydrateAtOnce } from '../../../src/site/pages/hydration.js';

describe('hydrateAtOnce', () => {
  it.each([
    ['the outermost widget', '<a-b x="1" defer-hydration><p></p></a-b>', '<a-b x="1"><p></p></a-b>'],
    ['each of two', '<a-b defer-hydration></a-b><a-b defer-hydration></a-b>', '<a-b></a-b><a-b></a-b>'],
    [
      'but none inside a shadow tree',
      '<a-b defer-hydration><template shadowrootmode="open"><c-d defer-hydration></c-d></template></a-b><c-d defer-hydration></c-d>',
      '<a-b><template shadowrootmode="open"><c-d defer-hydration></c-d></template></a-b><c-d></c-d>',
    ],
    [
      'nor text that only looks alike',
      '<p> defer-hydration later</p>'.replace(' later', '-later'),
      '<p> defer-hydration-later</p>',
    ],
  ])('frees %s', (_, html, freed) => {
    expect(hydrateAtOnce(html)).toBe(freed);
  });
});
