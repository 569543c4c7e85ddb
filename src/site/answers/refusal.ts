import { ALL, UNKEPT } from '../headers.js';

/** An error with a message for the client. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
  }
}

const EXTRA: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  405: { allow: 'GET, HEAD' },
  503: { 'retry-after': '5' },
};

/** A refusal as a response: one line in each language, not cached. */
export const refused = ({ method }: Request, { status, zh, en }: Refusal): Response =>
  new Response(method === 'HEAD' ? null : `${zh}\n${en}\n`, {
    status,
    headers: { ...ALL, ...EXTRA[status], ...UNKEPT, 'content-type': 'text/plain; charset=utf-8' },
  });
