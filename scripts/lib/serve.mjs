import { createServer } from 'node:http';
import sirv from 'sirv';

const TRIES = 20;

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>} false where the port is taken
 */
function listen(server, port) {
  return new Promise((done, failed) => {
    /** @param {NodeJS.ErrnoException} error */
    const refuse = (error) => (error.code === 'EADDRINUSE' ? done(false) : failed(error));
    server.once('error', refuse);
    // Loopback only: drafts must not be reachable from other machines.
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refuse);
      done(true);
    });
  });
}

/**
 * Serves a folder. If a port is taken, tries the next one, unless a specific port was requested.
 * @param {string} folder
 * @param {{ port: number, isExact?: boolean }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(folder, { port, isExact = false }) {
  // `dev`: files are read on each request, so that rebuilt pages show immediately.
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    // A folder path serves its index.html, even next to a file of the same name: for `en/` and `en.html`, sirv would
    // pick the file.
    request.url = request.url?.replace(/^([^?]*\/)(?=\?|$)/, '$1index.html');
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    });
  });
  let chosen = port;
  while (!(await listen(server, chosen))) {
    if (isExact || chosen >= port + TRIES) throw new Error(`Port ${chosen} is taken. Choose another: --port 8080`);
    chosen++;
  }
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () =>
    new Promise((/** @type {(value: void) => void} */ done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${address.port}/`, close };
}
