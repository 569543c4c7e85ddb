import { own } from '../../browser/own.js';

/*
 * Height messages that newsroom pages already listen to. A dialect is used only if the parent page has shown that it
 * understands it, by the address or by a message.
 */

/** A size in one library's format, in CSS px of the whole document; passed to `postMessage`. */
export type Dialect = (height: number, width: number) => unknown;

/** Ids and secrets come from an untrusted page and are sent back to it, so the pattern is restrictive and short. */
const found = (pattern: RegExp, text: string): string | undefined => (pattern.exec(text) || [])[1];

/** Pym puts the id that it listens for into the query; its messages are text with a separator. */
const pym =
  (id: string): Dialect =>
  (height) =>
    `pymxPYMx${id}xPYMxheightxPYMx${height}`;

/** WordPress puts a secret into the fragment and accepts messages with that secret. */
const wordPress =
  (secret: string): Dialect =>
  (value) => ({ message: 'height', value, secret });

/** amp-iframe puts `amp=1` into the fragment. */
const amp: Dialect = (height) => ({ sentinel: 'amp', type: 'embed-size', height });

/** open-iframe-resizer asks with a message and accepts this one. */
const openResizer: Dialect = (height, width) => ({ type: 'iframe-resized', width, height });

/** iframe-resizer asks with a text that begins with the frame's id; its first answer has another type than the rest. */
function resizer(id: string): Dialect {
  let type = 'init';
  return (height, width) => {
    const message = `[iFrameSizer]${id}:${height}:${width}:${type}`;
    type = 'resizeObserver';
    return message;
  };
}

/** The dialects requested by the inner page's address. */
export function dialectsOfAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): Dialect[] {
  const id = found(/[?&]childId=([\w-]{1,80})(?:&|$)/, search);
  const secret = found(/[#?&]secret=([A-Za-z0-9]{1,40})(?:&|$)/, hash);
  return [id && pym(id), secret && wordPress(secret), /[#?&]amp=1(?:&|$)/.test(hash) && amp].filter(
    (dialect): dialect is Dialect => !!dialect,
  );
}

/** The dialect of a message from the parent, with its name, so that each is added only once. */
export function dialectOfMessage(data: unknown): readonly [name: string, dialect: Dialect] | undefined {
  if (typeof data === 'string') {
    const id = found(/^\[iFrameSizer\]([\w-]{1,80}):\d/, data);
    return id ? [`iframe-resizer ${id}`, resizer(id)] : undefined;
  }
  const type = own(data, 'type');
  return type === 'iframe-child-init' || type === 'iframe-get-child-dimensions'
    ? ['open-iframe-resizer', openResizer]
    : undefined;
}

/** Whether a message is a request of Pym or iframe-resizer to resend the height. */
export const isReminder = (data: unknown): boolean =>
  typeof data === 'string' && /^(?:pymxPYMx|\[iFrameSizer\])/.test(data);
