import { fork } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { inRoot } from '../run.mjs';

const CONNECTIONS = 50;
const END = '\r\n\r\n';

/**
 * Sends a request again and again on one connection, each after the response before. A plain socket: Node's client
 * would take more of the machine than the server does.
 * @param {number} port
 * @param {string} path
 * @param {number} until of `performance.now()`
 * @returns {Promise<readonly { status: number, ms: number }[]>}
 */
function ask(port, path, until) {
  const request = `GET /${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\naccept-encoding: br, gzip\r\n\r\n`;
  return new Promise((done, failed) => {
    const all = [];
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let started = 0;
    let status = 0;
    // Bytes still missing; undefined before the headers are complete.
    let missing;
    let head = '';
    const next = () => {
      [head, missing, started] = ['', undefined, performance.now()];
      socket.write(request);
    };
    socket.on('connect', next).on('error', failed);
    socket.on('data', (bytes) => {
      if (missing === undefined) {
        head += bytes.toString('latin1');
        const end = head.indexOf(END);
        if (end < 0) return;
        status = Number(head.slice(9, 12));
        const length = Number(/content-length: (\d+)/i.exec(head.slice(0, end))?.[1] ?? NaN);
        if (Number.isNaN(length)) return void failed(new Error(`no content-length: ${head.slice(0, end)}`));
        missing = length - (head.length - end - END.length);
      } else missing -= bytes.length;
      if (missing > 0) return;
      all.push({ status, ms: performance.now() - started });
      if (performance.now() < until) return next();
      socket.destroy();
      done(all);
    });
  });
}

/**
 * Fifty connections at once.
 * @param {import('node:child_process').ChildProcess} server
 * @param {number} port
 * @param {string} path
 * @param {number} seconds
 */
async function load(server, port, path, seconds) {
  const started = performance.now();
  const before = await cpuOf(server);
  const until = started + seconds * 1000;
  const all = (await Promise.all(Array.from({ length: CONNECTIONS }, () => ask(port, path, until)))).flat();
  const took = (performance.now() - started) / 1000;
  const cpu = (await cpuOf(server)) - before;
  const times = all.map(({ ms }) => ms).sort((a, b) => a - b);
  const statuses = [...new Set(all.map(({ status }) => status))].sort().join(', ');
  return { perSecond: all.length / took, p99: times[Math.floor(times.length * 0.99)], cpu: cpu / all.length, statuses };
}

/**
 * Processor time of the server so far, in µs.
 * @param {import('node:child_process').ChildProcess} server
 */
async function cpuOf(server) {
  server.send('cpu');
  const [cpu] = await once(server, 'message');
  return cpu;
}

/**
 * What is asked: each report `of` a folder of the bench's server. One row each, in this order.
 * @param {number} seconds for each address
 */
export async function loadRows(seconds) {
  const server = fork(inRoot('scripts', 'lib', 'bench', 'bench-server.mjs'));
  try {
    const [ports] = await once(server, 'message');
    const rows = [];
    for (const [how, path] of ASKED) rows.push({ how, path, ...(await load(server, ports[how], path, seconds)) });
    return rows;
  } finally {
    server.kill();
  }
}

/** `serve`: as `report-widgets serve` does; `handler`: `makeHandler` in an HTTP server with the web's classes. */
const ASKED = /** @type {const} */ ([
  ['serve', 'ready/w/tax-revenue-0/'],
  ['serve', 'ready/w/tax-revenue-0/zh.svg'],
  ['serve', 'ready/w/tax-revenue-0/zh.txt'],
  ['serve', 'ready/w/tax-revenue-0/zh.png'],
  ['serve', 'ready/w/no-such/'],
  ['handler', 'ready/w/tax-revenue-0/'],
  ['handler', 'new/w/tax-revenue-0/'],
  ['handler', 'slow/w/tax-revenue-0/'],
]);
