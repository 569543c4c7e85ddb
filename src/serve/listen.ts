import { UsageError, type Io } from '../build/command-io.js';
import { makeAnswers } from '../site/answers/answers.js';
import { handlerOf, type Answers } from '../site/answers/plain.js';
import type { Handler } from '../site/handler.js';
import { checkBase } from '../site/links.js';
import { compressed } from './compression.js';
import { liveReload, type LiveReload } from './live-reload.js';
import { onlyHere, ownHosts } from './only-here.js';
import { openPlainServer, openServer } from './open-server.js';
import type { SiteSource } from './site-source.js';

/** Listening address, and public address. */
export interface ListenAddress {
  /** From `portOf`; 0 for any free port. */
  readonly port: number;
  /** Whether the next free port is used if this one is taken. */
  readonly takesNext?: boolean;
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
  /** Whether only this machine may access it: an unpublished report, and any live-reloading site. */
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

/** Memory for files made from reports, before compression. */
const KEPT_BYTES = 64_000_000;

/**
 * Starts a server that runs until the command ends.
 * @throws UsageError if the port is taken, or the address is invalid
 */
export async function openSite(
  source: SiteSource,
  { baseUrl, ...place }: ListenAddress,
  { signal }: Pick<Io, 'signal'>,
  { live = false, onlyHere: isDraft = live }: OpenOptions = {},
): Promise<OpenSite> {
  const { port, host } = place;
  const addressAt = (at: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${at}/`;
  const answersAt = (at: number): Answers => {
    const base = checkBase(baseUrl ?? addressAt(at));
    if (!base.ok) throw new UsageError(base.problem.message);
    return makeAnswers({ base: base.base, mount: '/', keptBytes: KEPT_BYTES, ...source });
  };
  const { around, reload } = live ? liveReload() : UNCHANGED;
  const draftAt = (at: number): Handler => onlyHere(around(handlerOf(answersAt(at))), ownHosts(host, at));
  /* Each is made once before listening, so that an invalid base address fails early. */
  if (isDraft) {
    let draft = draftAt(port || 1);
    const { port: actual, closed } = await openServer(place, (request) => draft(request), signal);
    draft = draftAt(actual);
    return { address: addressAt(actual), reload, closed };
  }
  let answers = compressed(answersAt(port || 1));
  const { port: actual, closed } = await openPlainServer(place, () => answers, signal);
  answers = compressed(answersAt(actual));
  return { address: addressAt(actual), reload, closed };
}

const UNCHANGED: LiveReload = { around: (handler) => handler, reload: () => undefined };
