import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { inRoot } from './run.mjs';

const CONNECTIONS = 50;

/**
 * One request: its status and duration in ms.
 * @param {string} url
 * @param {Agent} agent
 * @returns {Promise<{ status: number, ms: number }>}
 */
function ask(url, agent) {
  const started = performance.now();
  return new Promise((done, failed) => {
    get(url, { agent }, (response) => {
      response.resume();
      response.once('end', () => done({ status: response.statusCode ?? 0, ms: performance.now() - started }));
    }).once('error', failed);
  });
}

/**
 * Fifty connections, each sending the next request after a response.
 * @param {string} url
 * @param {number} seconds
 */
async function load(url, seconds) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const started = performance.now();
  const all = [];
  const one = async () => {
    while (performance.now() - started < seconds * 1000) all.push(await ask(url, agent));
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
  const took = (performance.now() - started) / 1000;
  agent.destroy();
  const times = all.map(({ ms }) => ms).sort((a, b) => a - b);
  const statuses = [...new Set(all.map(({ status }) => status))].sort().join(', ');
  return { perSecond: all.length / took, p99: times[Math.floor(times.length * 0.99)], statuses };
}

/** @param {number} seconds for each address */
export async function loadRows(seconds) {
  const server = fork(inRoot('scripts', 'lib', 'bench-server.mjs'));
  try {
    const [port] = await once(server, 'message');
    const addresses = ['ready/w/tax-revenue-0/', 'ready/w/tax-revenue-0/zh.svg', 'ready/w/tax-revenue-0/zh.txt'];
    const rows = [];
    for (const path of [...addresses, 'slow/w/tax-revenue-0/'])
      rows.push({ path, ...(await load(`http://127.0.0.1:${port}/${path}`, seconds)) });
    return rows;
  } finally {
    server.kill();
  }
}
