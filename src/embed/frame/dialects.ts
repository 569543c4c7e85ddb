import { own } from '../../browser/own.js';

/*
 * Height messages that pages in newsrooms already listen to. A dialect is spoken only where the page around has shown that
 * it understands it: by what it wrote into the address, or by a message of its own.
 */

/** A size in the words of one library, both in CSS px of the whole document: what `postMessage` is to send. */
export type Dialect = (height: number, width: number) => unknown;

/** Ids and secrets come from strangers and go back to them: letters, digits and a few marks, nothing long. */
const found = (pattern: RegExp, text: string): string | undefined => (pattern.exec(text) || [])[1];

/** Pym writes the id that it listens for into the query; its messages are text with a mark between the parts. */
const pym =
  (id: string): Dialect =>
  (height) =>
    `pymxPYMx${id}xPYMxheightxPYMx${height}`;

/** WordPress writes a secret into the fragment and takes messages that carry it. */
const wordPress =
  (secret: string): Dialect =>
  (value) => ({ message: 'height', value, secret });

/** amp-iframe writes `amp=1` into the fragment. */
const amp: Dialect = (height) => ({ sentinel: 'amp', type: 'embed-size', height });

/** open-iframe-resizer asks with a message, and reads this one. */
const openResizer: Dialect = (height, width) => ({ type: 'iframe-resized', width, height });

/** iframe-resizer asks with a text that begins with the frame's id; its first answer is of another type than the rest. */
function resizer(id: string): Dialect {
  let type = 'init';
  return (height, width) => {
    const message = `[iFrameSizer]${id}:${height}:${width}:${type}`;
    type = 'resizeObserver';
    return message;
  };
}

/** The dialects that the address of the page inside asks for. */
export function dialectsOfAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): Dialect[] {
  const id = found(/[?&]childId=([\w-]{1,80})(?:&|$)/, search);
  const secret = found(/[#?&]secret=([A-Za-z0-9]{1,40})(?:&|$)/, hash);
  return [id && pym(id), secret && wordPress(secret), /[#?&]amp=1(?:&|$)/.test(hash) && amp].filter(
    (dialect): dialect is Dialect => !!dialect,
  );
}

/** The dialect that a message from the page around is in, and its name, so that it is taken up once only. */
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

/** Whether a message is Pym's or iframe-resizer's wish to hear the height again. */
export const isReminder = (data: unknown): boolean =>
  typeof data === 'string' && /^(?:pymxPYMx|\[iFrameSizer\])/.test(data);
