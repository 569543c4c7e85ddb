import { own } from '../../browser/own.js';

/*
 * Messages between a page and a widget's page in a frame. Both sides treat every message as untrusted: anybody can
 * `postMessage`.
 *
 *     inside → page   { reportFrame: 1, type: 'ready', height }    repeated until it is acknowledged
 *     inside → page   { reportFrame: 1, type: 'height', height }   whenever the height changes from then on
 *     page → inside   { reportFrame: 1, type: 'ack' }              heard; no need to repeat
 *     page → inside   { reportFrame: 1, type: 'ask' }              requests the height
 */

/** Version of the messages; other versions are ignored. */
const PROTOCOL = 1;

/** Bounds of a frame's height in CSS px, whatever its page requests. */
export const HEIGHTS = { least: 40, most: 2000 } as const;

export type SizeType = 'ready' | 'height';
export type HostType = 'ask' | 'ack';

/** A height message, from the inner page. */
export interface SizeMessage {
  readonly reportFrame: typeof PROTOCOL;
  readonly type: SizeType;
  /** Height of the whole document in CSS px. */
  readonly height: number;
}

/** A message to the inner page. */
export interface HostMessage {
  readonly reportFrame: typeof PROTOCOL;
  readonly type: HostType;
}

export const sizeMessage = (type: SizeType, height: number): SizeMessage => ({ reportFrame: PROTOCOL, type, height });

export const hostMessage = (type: HostType): HostMessage => ({ reportFrame: PROTOCOL, type });

const isOurs = (data: unknown): boolean => own(data, 'reportFrame') === PROTOCOL;

/**
 * Parses a height message, with the height clamped to the bounds; undefined for anything else. Only a number above 0 is
 * accepted, never a text, so that none ends up in a style.
 */
export function readSize(data: unknown): SizeMessage | undefined {
  const [type, height] = [own(data, 'type'), own(data, 'height')];
  if (!isOurs(data) || (type !== 'ready' && type !== 'height')) return undefined;
  if (typeof height !== 'number' || !(height > 0)) return undefined;
  return sizeMessage(type, Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, Math.ceil(height))));
}

/** Parses a message of the parent page; undefined for anything else. */
export function readHost(data: unknown): HostType | undefined {
  const type = own(data, 'type');
  return isOurs(data) && (type === 'ask' || type === 'ack') ? type : undefined;
}
