import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/* `npm run crash-test`, for some rounds of a seed that has harms of most kinds: enough to see that it still runs. */

const SCRIPT = fileURLToPath(new URL('../../scripts/crash-test.mjs', import.meta.url));

it(
  'RF3, RF4, RF22: sites that were killed and damaged lose nothing, and publish nothing wrong',
  { timeout: 300_000 },
  async () => {
    const said = await new Promise<string>((done) => {
      execFile(process.execPath, [SCRIPT, '--count', '10', '--seed', '20231231'], (_, out, error) => done(out + error));
    });
    expect(said).toMatch(/^Passed: seed 20231231, 10 rounds, 0 with problems; /m);
  },
);
