import { networkInterfaces } from 'node:os';
import type { Handler } from '../site/handler.js';

/*
 * What is not published yet is for its author alone. A page of anybody else's in the same browser can send requests to this
 * machine: it gets no permission to read an answer, and a name of its own that it lets lead here is not answered.
 */

/** Names of this machine that no page can take for itself. */
const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/** What a server listens on that says so: every address of the machine. */
const EVERY = ['0.0.0.0', '::', ''];

/** All that `Host` may say to a server that listens on a host and a port, in small letters. */
export function ownHosts(host: string, port: number): ReadonlySet<string> {
  const addresses = EVERY.includes(host)
    ? Object.values(networkInterfaces()).flatMap((ones = []) => ones.map(({ address }) => address))
    : [host.toLowerCase()];
  const names = [...addresses.map((one) => (one.includes(':') ? `[${one}]` : one)), ...LOCAL];
  // A browser leaves the port out that every server has.
  return new Set(names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`])));
}

/** A handler that answers under these hosts only, and lets pages of no other origin read what it answers. */
export const onlyHere =
  (handler: Handler, hosts: ReadonlySet<string>): Handler =>
  async (request) => {
    const host = request.headers.get('host')?.toLowerCase() ?? '';
    const isOwn = hosts.has(host) && hosts.has(hostOf(request));
    const response = isOwn ? await handler(request) : refusal(host, hosts, request.method);
    const headers = new Headers(response.headers);
    headers.delete('access-control-allow-origin');
    headers.set('cross-origin-resource-policy', 'same-origin');
    return new Response(response.body, { status: response.status, headers });
  };

/** A request may name a whole address, too, which then is the one that counts. */
function hostOf({ url }: Request): string {
  const { host, port, protocol } = new URL(url);
  return port === '' && protocol === 'http:' ? `${host}:80` : host;
}

function refusal(host: string, hosts: ReadonlySet<string>, method: string): Response {
  const shown = JSON.stringify(host.replace(/[^\x21-\x7e]/g, '?').slice(0, 100));
  const first = [...hosts][0] ?? '';
  const text = `未发布的报告只在http://${first}/打开，不答复主机名${shown}。
What is not published yet is answered at http://${first}/ and not under the host name ${shown}.
`;
  return new Response(method === 'HEAD' ? null : text, {
    status: 403,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
