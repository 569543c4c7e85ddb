/* A published site of the invented report on a port of its own, every file of it made when it is asked for. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundleOf } from '../../../scripts/lib/embed-bundles.mjs';
import { makeHandler } from '../../../src/site/handler.js';
import { integrityOf } from '../../../src/site/data/integrity.js';
import type { SiteScripts } from '../../../src/site/snippets/embed-codes.js';
import { REPORT } from '../../support/sites/host-site.js';

export class Publisher {
  base = '';
  port = 0;
  scripts!: SiteScripts;
  private readonly server = createServer();

  async start(): Promise<void> {
    const files = new Map<string, string>();
    const shared = async (name: 'report-widgets' | 'report-frame') => {
      const path = `embed/v0.2.0/${name}.js`;
      const text = await bundleOf(name);
      files.set(path, text);
      return { path, integrity: integrityOf(text) };
    };
    this.scripts = {
      widgets: await shared('report-widgets'),
      frame: await shared('report-frame'),
      page: await bundleOf('frame-page'),
    };
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    this.port = (this.server.address() as AddressInfo).port;
    this.base = `http://127.0.0.1:${this.port}/`;
    const handler = makeHandler({
      base: this.base,
      report: (folder) => (folder === '' ? REPORT : undefined),
      file: (path) => files.get(path),
      options: { scripts: this.scripts, pictures: true },
    });
    this.server.on('request', (request, response) => {
      void handler(new Request(`${this.base}${(request.url ?? '/').slice(1)}`)).then(async (answer) => {
        response.writeHead(answer.status, Object.fromEntries(answer.headers));
        response.end(Buffer.from(await answer.arrayBuffer()));
      });
    });
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }
}
