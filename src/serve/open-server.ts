import { serve, type ServerType } from '@hono/node-server';
import { UsageError } from '../build/command-io.js';
import type { Answers } from '../site/answers/plain.js';
import { plainServer } from './plain-server.js';

/** Answers a web `Request`. */
export type Answer = (request: Request) => Response | Promise<Response>;

export interface OpenServer {
  readonly port: number;
  /** Resolves when the signal has closed it. */
  readonly closed: Promise<void>;
}

/**
 * Listens until the signal aborts.
 * @param answer called for each request, so that it may depend on the port
 * @throws UsageError if the port is taken, or the address is not of this machine
 */
export const openServer = (place: Listening, answer: Answer, signal: AbortSignal | undefined): Promise<OpenServer> =>
  opened(serve({ fetch: answer, port: place.port, hostname: place.host }), place, signal);

/** The same with answers of a published site, in Node's own way. */
export const openPlainServer = (
  place: Listening,
  answers: () => Answers,
  signal: AbortSignal | undefined,
): Promise<OpenServer> => opened(plainServer(answers).listen(place.port, place.host), place, signal);

interface Listening {
  readonly port: number;
  readonly host: string;
}

async function opened(
  server: ServerType,
  { port, host }: Listening,
  signal: AbortSignal | undefined,
): Promise<OpenServer> {
  const actual = await new Promise<number>((ready, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => failed(refusal(error, port, host)));
    server.once('listening', () => {
      const at = server.address();
      ready(typeof at === 'object' && at ? at.port : port);
    });
  });
  const closed = new Promise<void>((done) => {
    const close = (): void => {
      server.close(() => done());
      if ('closeAllConnections' in server) server.closeAllConnections();
    };
    if (signal?.aborted) close();
    else signal?.addEventListener('abort', close);
  });
  return { port: actual, closed };
}

function refusal(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE')
    return new UsageError({
      zh: `端口${port}已被占用；请用--port指定别的端口`,
      en: `port ${port} is already in use; choose another with --port`,
    });
  if (error.code === 'EACCES')
    return new UsageError({
      zh: `没有权限使用端口${port}；请用--port指定1024以上的端口`,
      en: `permission denied for port ${port}; choose one above 1024 with --port`,
    });
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new UsageError({
      zh: `--host：本机没有地址"${host}"`,
      en: `--host: this machine has no address "${host}"`,
    });
  return error;
}
