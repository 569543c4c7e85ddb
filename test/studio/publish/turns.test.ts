import { expect, it } from 'vitest';
import { turns } from '../../../src/studio/publish/turns.js';

it('lets other work be done once a turn has been long enough, and not before', async () => {
  let others = 0;
  const other = setInterval(() => others++, 0);
  const rare = turns(100_000);
  for (let i = 0; i < 1_000; i++) await rare();
  expect(others).toBe(0);
  const often = turns(0);
  for (let i = 0; i < 1_000; i++) await often();
  clearInterval(other);
  expect(others).toBeGreaterThan(0);
});

it('comes for all who wait for it at once', async () => {
  const turn = turns(0);
  await Promise.all([turn(), turn(), turn()]);
  await turn();
});
