import { networkInterfaces } from 'node:os';
import type { Handler } from '../site/handler.js';

/*
 * Unpublished content is for its author only. Any page in the same browser can send requests to this machine: there are
 * no CORS headers to read responses, and requests with a foreign host name (DNS rebinding) are rejected.
 */

/** Names of this machine that no other site can own. */
const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/** Wildcard hosts: all addresses of the machine. */
const EVERY = ['0.0.0.0', '::', ''];

/** All valid `Host` values for a server's host and port, in lower case. */
export function ownHosts(host: string, port: number): ReadonlySet<string> {
  const addresses = EVERY.includes(host)
    ? Object.values(networkInterfaces()).flatMap((ones = []) => ones.map(({ address }) => address))
    : [host.toLowerCase()];
  const names = [...addresses.map((one) => (one.includes(':') ? `[${one}]` : one)), ...LOCAL];
  // Browsers omit the default port.
  return new Set(names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`])));
}

/** Restricts a handler to these hosts, without cross-origin access to its responses. */
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

/** A request may have an absolute URL, which takes precedence. */
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
