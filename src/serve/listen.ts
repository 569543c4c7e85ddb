import { makeHandler } from '../site/handler.js';
import { checkBase } from '../site/links.js';
import { compressed } from './compression.js';
import { UsageError, type Io } from '../build/io.js';
import { liveReload } from './live-reload.js';
import { onlyHere, ownHosts } from './only-here.js';
import { openServer } from './open-server.js';
import type { SiteSource } from './site-source.js';

/** Listening address, and public address. */
export interface Place {
  /** From `portOf`; 0 for any free port. */
  readonly port: number;
  readonly host: string;
  /** The public address; default: host and port. */
  readonly baseUrl?: string | undefined;
}

/** A running server. */
export interface OpenSite {
  /** The server's address. */
  readonly address: string;
  /** Makes open pages reload; no-op if live reload is off. */
  readonly reload: () => void;
  /** Resolves when the command ends. */
  readonly closed: Promise<void>;
}

export interface OpenOptions {
  /** Whether open pages reload on changes. */
  readonly live?: boolean;
  /** Whether only this machine may access it, as with any live-reloading site. */
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

/** Whether a host name is loopback. */
export const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/.test(host);

/**
 * Starts a server that runs until the command ends.
 * @throws UsageError if the port is taken, or the address is invalid
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
  // Called once before listening, so that an invalid base address fails early.
  let answer = answerAt(port || 1);
  const { port: actual, closed } = await openServer({ port, host }, (request) => answer(request), signal);
  answer = answerAt(actual);
  return { address: addressAt(actual), reload, closed };
}
