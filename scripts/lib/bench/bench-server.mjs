// Runs the handler in a separate process: with one report in memory, one that is new for each request, and one behind a
// store that never responds. Sends its ports, and its processor time when asked.
import { serve } from '@hono/node-server';
import { reportOf } from './bench-reports.mjs';
import { inRoot } from '../run.mjs';

const PATIENCE = 200;

if (process.send) {
  const from = (/** @type {string} */ path) => import(inRoot('dist', path));
  const [{ makeHandler }, { openSite }, { PICTURE_OUTPUTS }] = await Promise.all(
    ['site/handler.js', 'serve/listen.js', 'build/picture-outputs.js'].map(from),
  );
  const report = await reportOf(24, 'ready');
  const source = {
    patience: PATIENCE,
    more: PICTURE_OUTPUTS,
    report: (folder) => {
      if (folder === 'slow') return new Promise(() => {});
      // A copy counts as another report: nothing that was made from the one before is sent.
      if (folder === 'new') return { ...report, id: 'new' };
      return folder === 'ready' ? report : undefined;
    },
  };
  const handler = makeHandler({ base: 'http://127.0.0.1/', ...source });
  const listening = await new Promise((done) => {
    serve({ fetch: handler, port: 0, hostname: '127.0.0.1' }, ({ port }) => done(port));
  });
  const { address } = await openSite(source, { port: 0, host: '127.0.0.1' }, {});
  process.send({ handler: listening, serve: Number(new URL(address).port) });
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.(user + system);
  });
}
