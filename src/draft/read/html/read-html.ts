import type { Pieces } from '../block.js';
import { Notices } from '../notice.js';
import { plain } from '../text/read-text.js';
import { Walk } from './walk.js';
import { isElement, treeOf, type Parent } from './tree.js';

/**
 * Reads the blocks of an HTML page.
 * @param place prefix of each block's origin: the document that contains the page
 */
export function readHtml(html: string, place = 'html '): Pieces {
  const notices = new Notices();
  const walk = new Walk(notices, place);
  walk.into(bodyOf(treeOf(html)), '/body');
  walk.close();
  return { pieces: walk.pieces, notices: notices.list() };
}

/** Like `readHtml`, from the bytes of a file. */
export function readHtmlFile(bytes: Uint8Array): Pieces {
  const notices = new Notices();
  const { pieces, notices: met } = readHtml(plain(bytes, notices));
  return { pieces, notices: [...notices.list(), ...met] };
}

function bodyOf(document: Parent): Parent {
  for (const node of document.childNodes) {
    if (!isElement(node)) continue;
    if (node.tagName === 'body') return node;
    if (node.tagName === 'html') return bodyOf(node);
  }
  return document;
}

/** Whether a text is HTML, whatever its file name: Office programs save HTML as .doc and .xls. */
export const isHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(text.slice(0, 4_000));
