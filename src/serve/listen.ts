import { makeHandler } from '../site/handler.js';
import { checkBase } from '../site/links.js';
import { compressed } from './compression.js';
import { UsageError, type Io } from '../build/io.js';
import { liveReload } from './live-reload.js';
import { onlyHere, ownHosts } from './only-here.js';
import { openServer } from './open-server.js';
import type { SiteSource } from './site-source.js';

/** Where a server listens, and how it calls itself. */
export interface Place {
  /** From `portOf`; 0 for any that is free. */
  readonly port: number;
  readonly host: string;
  /** The address at which others see it; that of host and port when absent. */
  readonly baseUrl?: string | undefined;
}

/** A server that answers. */
export interface OpenSite {
  /** The address at which it answers. */
  readonly address: string;
  /** Tells open pages to load themselves anew; nothing where they do not listen. */
  readonly reload: () => void;
  /** Comes once the command is ended. */
  readonly closed: Promise<void>;
}

export interface OpenOptions {
  /** Whether open pages load themselves anew. */
  readonly live?: boolean;
  /** Whether it is for its author alone, as whatever changes under the reader's eyes is. */
  readonly onlyHere?: boolean;
}

export const USUAL_PORT = '4173';

export function portOf(text: string, option = '--port'): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new UsageError({
    zh: `${option}：应为0至65535的整数（0表示任一空闲端口），实为"${text}"`,
    en: `${option}: expected a whole number from 0 to 65535 (0 for any free port), found "${text}"`,
  });
}

/** Whether nobody but this machine can reach a host's name. */
export const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/.test(host);

/**
 * Opens a server, until the command is ended.
 * @throws UsageError where the port is taken, or the address is none
 */
export async function openSite(
  source: SiteSource,
  { port, host, baseUrl }: Place,
  { signal }: Pick<Io, 'signal'>,
  { live = false, onlyHere: isDraft = live }: OpenOptions = {},
): Promise<OpenSite> {
  const { around, reload } = live ? liveReload() : { around: undefined, reload: () => undefined };
  const addressAt = (at: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${at}/`;
  const answerAt = (at: number) => {
    const base = checkBase(baseUrl ?? addressAt(at));
    if (!base.ok) throw new UsageError(base.problem.message);
    const handler = makeHandler({ base: base.base, mount: '/', ...source });
    const answers = compressed(around ? around(handler) : handler);
    return isDraft ? onlyHere(answers, ownHosts(host, at)) : answers;
  };
  // Asked here first, so that a wrong address ends the command before it listens.
  let answer = answerAt(port || 1);
  const { port: actual, closed } = await openServer({ port, host }, (request) => answer(request), signal);
  answer = answerAt(actual);
  return { address: addressAt(actual), reload, closed };
}
