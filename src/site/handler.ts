import { makeAnswers } from './answers/answers.js';
import type { HandlerOptions } from './answers/options.js';
import { handlerOf } from './answers/plain.js';

export type { HandlerOptions } from './answers/options.js';

/** Answers a request like the static site: the same addresses, the same bytes. */
export type Handler = (request: Request) => Promise<Response>;

/**
 * A handler for any server with the web's Request and Response. It keeps files made from reports in memory, up to
 * `keptBytes`; other caches are keyed by the report and freed with it.
 */
export const makeHandler = (options: HandlerOptions): Handler => handlerOf(makeAnswers(options));
