import { describe, expect, it } from 'vitest';
import { bundleOf } from '../../scripts/lib/embed-bundles.mjs';
import { randomFrom } from '../../scripts/lib/random.mjs';
import { growth, soak } from '../../scripts/lib/soak/soak.mjs';
import { openSoak } from '../../scripts/lib/soak/soak-site.mjs';

/* The long run of `npm run soak`, for some seconds: enough to see that it still runs, and that it finds what it is for. */

const SEED = 20231231;

async function run(ms: number, within: number, script?: string): Promise<readonly string[]> {
  const { page, wanted, close } = await openSoak(script);
  try {
    const { steps, problems } = await soak(page, wanted, { seed: SEED, ms, warmUp: 15, within });
    expect(steps).toBeGreaterThan(2);
    return problems;
  } finally {
    await close();
  }
}

describe('a soak', { timeout: 120_000 }, () => {
  it('P08: widgets come, go, move, change and lose the network, and each shows its figure all the time', async () => {
    expect(await run(5_000, 10_000)).toEqual([]);
  });

  it.each([
    ['a promise that nobody catches', `Promise.reject(new Error('lost'))`, 'the page says Error: lost'],
    [
      'a widget that shows another figure',
      `for (const one of document.querySelectorAll('main > *')) one.shadowRoot.querySelector('.root').textContent = '0'`,
      'shows “0”',
    ],
  ])('finds %s, and says after which step', async (_, code, reported) => {
    // The first time that widgets go is before the run begins.
    const watch = `;let gone = 0;new MutationObserver((list) => {
      if (list.some(({ removedNodes }) => removedNodes.length) && ++gone === 4) setTimeout(() => { ${code} });
    }).observe(document.querySelector('main'), { childList: true });`;
    const [problem] = await run(30_000, 1_500, (await bundleOf('report-widgets')) + watch);
    expect(problem).toMatch(/^after “(?:mount|unmount|move|update|look|online|offline|wipe)/);
    expect(problem).toContain(reported);
  });
});

describe('what a page holds', () => {
  const before = { heap: 2_000_000, nodes: 200, listeners: 2 };

  it.each([
    ['the same', before, []],
    ['a little more', { heap: 3_400_000, nodes: 1_200, listeners: 32 }, []],
    [
      'much more of everything',
      { heap: 3_600_000, nodes: 1_201, listeners: 33 },
      [
        'heap grew from 2000000 to 3600000, by more than 1500000',
        'nodes grew from 200 to 1201, by more than 1000',
        'listeners grew from 2 to 33, by more than 30',
      ],
    ],
  ])('is %s', (_, after, reported) => {
    expect(growth(before, after)).toEqual(reported);
  });
});

describe('numbers from a seed', () => {
  const first = (seed: number) => {
    const random = randomFrom(seed);
    return Array.from({ length: 8 }, () => random.below(100));
  };

  it('are the same for the same seed, and others for another', () => {
    expect(first(1)).toEqual(first(1));
    expect(first(1)).not.toEqual(first(2));
  });

  it('are spread, and stay below their bound', () => {
    const random = randomFrom(3);
    const all = Array.from({ length: 5_000 }, () => random.below(10));
    expect(new Set(all)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
    expect(random.of(['a'])).toBe('a');
  });
});
