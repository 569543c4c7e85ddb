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
  opened((port) => serve({ fetch: answer, port, hostname: place.host }), place, signal);

/** The same with answers of a published site, in Node's own way. */
export const openPlainServer = (
  place: Listening,
  answers: () => Answers,
  signal: AbortSignal | undefined,
): Promise<OpenServer> => opened((port) => plainServer(answers).listen(port, place.host), place, signal);

interface Listening {
  readonly port: number;
  /** Whether the next free port is used if this one is taken. */
  readonly takesNext?: boolean;
  readonly host: string;
}

/** How many ports are tried. */
const TRIES = 20;

async function opened(
  listen: (port: number) => ServerType,
  { port, host, takesNext = false }: Listening,
  signal: AbortSignal | undefined,
): Promise<OpenServer> {
  for (let tried = port; ; tried++) {
    const server = listen(tried);
    try {
      const actual = await listening(server, tried);
      return { port: actual, closed: closing(server, signal) };
    } catch (error) {
      const mayTryNext = takesNext && tried < port + TRIES && codeOf(error) === 'EADDRINUSE';
      if (!mayTryNext) throw refusal(error, tried, host);
    }
  }
}

/** Resolves to the port on which the server listens. */
const listening = (server: ServerType, port: number): Promise<number> =>
  new Promise((ready, failed) => {
    server.once('error', failed);
    server.once('listening', () => {
      const at = server.address();
      ready(typeof at === 'object' && at ? at.port : port);
    });
  });

const closing = (server: ServerType, signal: AbortSignal | undefined): Promise<void> =>
  new Promise<void>((done) => {
    const close = (): void => {
      server.close(() => done());
      if ('closeAllConnections' in server) server.closeAllConnections();
    };
    if (signal?.aborted) close();
    else signal?.addEventListener('abort', close);
  });

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

function refusal(error: unknown, port: number, host: string): unknown {
  const code = codeOf(error);
  if (code === 'EADDRINUSE')
    return new UsageError({
      zh: `端口${port}已被占用；请用--port指定别的端口`,
      en: `port ${port} is already in use; choose another with --port`,
    });
  if (code === 'EACCES')
    return new UsageError({
      zh: `没有权限使用端口${port}；请用--port指定1024以上的端口`,
      en: `permission denied for port ${port}; choose one above 1024 with --port`,
    });
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new UsageError({
      zh: `--host：本机没有地址"${host}"`,
      en: `--host: this machine has no address "${host}"`,
    });
  return error;
}
