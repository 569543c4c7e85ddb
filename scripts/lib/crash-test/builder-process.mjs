// A process that builds sites for scripts/lib/crash-test/crash-test.mjs, and can be killed meanwhile.
import { inRoot } from '../run.mjs';

const { run } = await import(inRoot('dist', 'cli', 'run.js'));

process.on('message', async (/** @type {readonly string[]} */ args) => {
  /** @type {string[]} */
  const said = [];
  const tell = (/** @type {string} */ line) => void said.push(line);
  try {
    const code = await run(args, { out: tell, error: tell, language: 'en' });
    process.send?.({ code, said: said.join('\n') });
  } catch (error) {
    process.send?.({ code: 70, said: `not caught: ${error instanceof Error ? error.stack : String(error)}` });
  }
});
process.send?.('ready');
