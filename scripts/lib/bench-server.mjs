// Runs the handler in a separate process: with one report in memory, and one behind a store that never responds.
import { serve } from '@hono/node-server';
import { reportOf } from './bench-reports.mjs';
import { inRoot } from './run.mjs';

const PATIENCE = 200;

if (process.send) {
  const { makeHandler } = await import(inRoot('dist', 'site', 'handler.js'));
  const report = await reportOf(24, 'ready');
  const handler = makeHandler({
    base: 'http://127.0.0.1/',
    patience: PATIENCE,
    report: (folder) => {
      if (folder === 'slow') return new Promise(() => {});
      return folder === 'ready' ? report : undefined;
    },
  });
  serve({ fetch: handler, port: 0, hostname: '127.0.0.1' }, ({ port }) => process.send?.(port));
}
