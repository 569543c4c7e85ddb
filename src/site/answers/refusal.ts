import { ALL, UNKEPT } from '../headers.js';

/** What went wrong in a way that whoever asked can understand. */
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

/** A refusal as an answer: one line in each language, which nobody keeps. */
export const refused = ({ method }: Request, { status, zh, en }: Refusal): Response =>
  new Response(method === 'HEAD' ? null : `${zh}\n${en}\n`, {
    status,
    headers: { ...ALL, ...EXTRA[status], ...UNKEPT, 'content-type': 'text/plain; charset=utf-8' },
  });
