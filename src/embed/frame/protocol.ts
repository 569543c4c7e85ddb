import { own } from '../../browser/own.js';

/*
 * What a page and a widget's page inside its frame say to each other. Both sides read every message as a stranger's: the
 * other side may be anybody, and says so with `postMessage`.
 *
 *     inside → page   { reportFrame: 1, type: 'ready', height }    repeated until it is acknowledged
 *     inside → page   { reportFrame: 1, type: 'height', height }   whenever the height changes from then on
 *     page → inside   { reportFrame: 1, type: 'ack' }              heard; no need to repeat
 *     page → inside   { reportFrame: 1, type: 'ask' }              say your height again
 */

/** Version of the messages. A side that speaks another one is not heard. */
export const PROTOCOL = 1;

/** Bounds of a frame's height in CSS px, whatever the page inside says. */
export const HEIGHTS = { least: 40, most: 2000 } as const;

export type SizeType = 'ready' | 'height';
export type HostType = 'ask' | 'ack';

/** A message about a height, from the page inside. */
export interface SizeMessage {
  readonly reportFrame: typeof PROTOCOL;
  readonly type: SizeType;
  /** Height of the whole document in CSS px. */
  readonly height: number;
}

/** A message to the page inside. */
export interface HostMessage {
  readonly reportFrame: typeof PROTOCOL;
  readonly type: HostType;
}

export const sizeMessage = (type: SizeType, height: number): SizeMessage => ({ reportFrame: PROTOCOL, type, height });

export const hostMessage = (type: HostType): HostMessage => ({ reportFrame: PROTOCOL, type });

const isOurs = (data: unknown): boolean => own(data, 'reportFrame') === PROTOCOL;

/**
 * The message about a height that some data is, with its height within the bounds; undefined for anything else. A height
 * is a number above 0: no text is ever read as one, so that none ends up in a style.
 */
export function readSize(data: unknown): SizeMessage | undefined {
  const [type, height] = [own(data, 'type'), own(data, 'height')];
  if (!isOurs(data) || (type !== 'ready' && type !== 'height')) return undefined;
  if (typeof height !== 'number' || !(height > 0)) return undefined;
  return sizeMessage(type, Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, Math.ceil(height))));
}

/** What the page around asks of the page inside; undefined for anything else. */
export function readHost(data: unknown): HostType | undefined {
  const type = own(data, 'type');
  return isOurs(data) && (type === 'ask' || type === 'ack') ? type : undefined;
}
