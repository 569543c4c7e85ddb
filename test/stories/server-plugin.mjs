import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { inRoot } from '../../scripts/lib/run.mjs';

const BUNDLE = inRoot('.cache', 'stories', 'server.mjs');

async function render() {
  mkdirSync(inRoot('.cache', 'stories'), { recursive: true });
  const entryPoints = [inRoot('test/stories/server-stories.ts')];
  await build({ entryPoints, outfile: BUNDLE, bundle: true, format: 'esm', platform: 'node', packages: 'external' });
  const { serverStories } = await import(pathToFileURL(BUNDLE).href);
  return JSON.stringify(serverStories());
}

/**
 * Lets browser tests fetch `/test/stories/server.json`: every story as a server renders it, made from the sources as they
 * are when the test runner starts.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function serverStoriesPlugin() {
  /** @type {Promise<string> | undefined} */
  let stories;
  return {
    name: 'server-stories',
    async serve({ path }) {
      if (path !== '/test/stories/server.json') return undefined;
      stories ??= render();
      return { body: await stories, type: 'json' };
    },
  };
}
