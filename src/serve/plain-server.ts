import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Answer, Answers, Asking } from '../site/answers/plain.js';

/*
 * A published site is answered without the web's Request and Response: files in memory go to the socket as they are.
 */

/** A Node server; the answers are looked up for each request, so that they may depend on the port. */
export const plainServer = (answers: () => Answers) => createServer(listenerOf(answers));

const listenerOf =
  (answers: () => Answers): RequestListener =>
  (request, response) =>
    void answers()(askingOf(request)).then(
      (answer) => send(response, answer),
      (error: unknown) => {
        console.error(error);
        send(response, BROKEN);
      },
    );

const BROKEN: Answer = { status: 500, headers: { 'cache-control': 'no-store' }, body: null };

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers);
  if (body) response.end(body);
  else response.end();
}

const askingOf = ({ method = 'GET', url = '/', headers, socket }: IncomingMessage): Asking => ({
  method,
  // The host is not used: a site has one address. A request may have an absolute URL.
  url: url.startsWith('/') ? `http://localhost${url}` : url,
  header: (name) => {
    const value = headers[name];
    return value === undefined ? null : String(value);
  },
  signal: signalOf(socket),
});

const signals = new WeakMap<Socket, AbortSignal>();

/** Aborted when the connection closes; one for all requests of a connection. */
function signalOf(socket: Socket): AbortSignal {
  const known = signals.get(socket);
  if (known) return known;
  const gone = new AbortController();
  socket.once('close', () => gone.abort());
  signals.set(socket, gone.signal);
  return gone.signal;
}
