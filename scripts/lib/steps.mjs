/** @param {number} since as performance.now() says it */
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs named steps in sequence, printing a line with the duration of each; stops at the first failure.
 * @param {ReadonlyArray<readonly [name: string, step: () => Promise<string | void>]>} steps what a step returns is
 * printed behind its name
 * @returns {Promise<boolean>} whether all went well
 */
export async function runSteps(steps) {
  for (const [name, step] of steps) {
    const start = performance.now();
    try {
      const note = await step();
      console.log(`  ${name.padEnd(12)} ${seconds(start).padStart(7)}${note ? `  ${note}` : ''}`);
    } catch (error) {
      console.error(`  ${name.padEnd(12)} ${seconds(start).padStart(7)}  failed`);
      console.error(error instanceof Error ? error.message : String(error));
      return false;
    }
  }
  return true;
}

/**
 * A quiet program whose output is shown only on failure.
 * @param {Promise<import('./run.mjs').Outcome>} running
 */
export async function must(running) {
  const { code, output } = await running;
  if (code !== 0) throw new Error(output.trim() || `exit code ${code}`);
  return output;
}
