/** A request as far as answers depend on it: cheaper than the web's `Request`, and as easily made in Node. */
export interface Asking {
  /** In capitals. */
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  /** A header's raw value by its lower-case name; null if it was not sent. */
  readonly header: (name: string) => string | null;
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal;
}

/** A response that is complete. */
export interface Answer {
  readonly status: number;
  /** By lower-case name. The same object as long as file and headers are unchanged, so that it can be a cache key. */
  readonly headers: Readonly<Record<string, string>>;
  /** Null for HEAD and 304. */
  readonly body: Uint8Array<ArrayBuffer> | null;
}

export type Answers = (asking: Asking) => Promise<Answer>;

const TEXT = new TextEncoder();

export const bytesOf = (body: string | Uint8Array): Uint8Array<ArrayBuffer> => {
  if (typeof body === 'string') return TEXT.encode(body);
  // A copy only of shared memory, which no response can have.
  return body.buffer instanceof ArrayBuffer ? (body as Uint8Array<ArrayBuffer>) : new Uint8Array(body);
};

/** Header names in lower case. */
export const lowered = (headers: Answer['headers']): Answer['headers'] =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** Answers as a handler with the web's Request and Response. */
export const handlerOf =
  (answers: Answers) =>
  async ({ method, url, headers: asked, signal }: Request): Promise<Response> => {
    const { status, headers, body } = await answers({ method, url, signal, header: (name) => asked.get(name) });
    return new Response(body, { status, headers });
  };
