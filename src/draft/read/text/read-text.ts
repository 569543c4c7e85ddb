import type { Block, SourceText } from '../block.js';
import { cleaned } from '../clean.js';
import { Notices } from '../notice.js';
import { Refused } from '../refused.js';
import { decoded } from './decode.js';

/**
 * Reads a text file. UTF-8 with LF is its own source text, byte for byte; anything else is converted, with a notice.
 * @param blocksOf parses its lines
 */
export function readText(bytes: Uint8Array, blocksOf: (text: string) => readonly Block[]): SourceText {
  const notices = new Notices();
  const text = plain(bytes, notices);
  if (!text.trim()) throw new Refused('FILE_NO_TEXT');
  return { text, blocks: blocksOf(text), notices: notices.list() };
}

/** The text of a file, as in a source text. */
export function plain(bytes: Uint8Array, notices: Notices): string {
  const { text, encoding, hasMark } = decoded(bytes);
  if (encoding !== 'utf-8') notices.add('ENCODING', encoding.toUpperCase());
  if (hasMark) notices.add('MARK_REMOVED', '');
  const ends = text.match(/\r\n?/g)?.length ?? 0;
  if (ends) notices.add('LINE_ENDS', '', undefined, ends);
  const isOwn = encoding === 'utf-8' && !hasMark && !ends && !text.includes('\0');
  if (isOwn) return text;
  const clean = cleaned(text.replace(/\r\n?/g, '\n'));
  if (clean.removed) notices.add('UNSEEN_REMOVED', '', undefined, clean.removed);
  return clean.text;
}
