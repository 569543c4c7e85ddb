import { defaultTreeAdapter, Parser, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes } from 'parse5';
import { MAX_ATTRIBUTES, MAX_DEPTH } from './wechat-rules.js';

class TooDeep extends Error {}

/**
 * The top-level nodes of HTML, parsed like in a browser; or why it is too large to parse. A parser scans all open
 * elements for each tag, and all attributes for each attribute, so both are limited.
 */
export function rootsOf(html: string): readonly DefaultTreeAdapterTypes.ChildNode[] | string {
  const attributes = mostAttributes(html);
  if (attributes > MAX_ATTRIBUTES) return `${attributes} attributes`;
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      if (++depth > MAX_DEPTH) throw new TooDeep();
    },
    onItemPop: () => {
      depth--;
    },
  };
  try {
    const parser = Parser.getFragmentParser<DefaultTreeAdapterMap>(null, { sourceCodeLocationInfo: true, treeAdapter });
    parser.tokenizer.write(html, true);
    // Same as `parseFragment`, which moves these nodes one by one from the head of a list, in quadratic time.
    return (parser.document.childNodes[0] as DefaultTreeAdapterTypes.Element).childNodes;
  } catch (error) {
    if (error instanceof TooDeep) return `depth > ${MAX_DEPTH}`;
    throw error;
  }
}

const TAG = /<[a-z]/gi;

/** Upper estimate of a tag's attributes: counts blanks, slashes and quotation marks that are followed by a name. */
function mostAttributes(html: string): number {
  let most = 0;
  TAG.lastIndex = 0;
  while (TAG.exec(html)) {
    const { count, end } = attributesFrom(html, TAG.lastIndex);
    most = Math.max(most, count);
    TAG.lastIndex = end;
  }
  return most;
}

function attributesFrom(html: string, start: number): { readonly count: number; readonly end: number } {
  let [at, count, isBetween, last] = [start, 0, false, ''];
  for (; at < html.length && html[at] !== '>'; at++) {
    const character = html[at]!;
    if (/[\s/]/.test(character)) isBetween = true;
    else if (/["']/.test(character) && last === '=') {
      const close = html.indexOf(character, at + 1);
      at = close < 0 ? html.length : close;
      isBetween = true;
    } else if (isBetween) {
      // Blanks may surround the equals sign.
      if (character !== '=' && last !== '=') count++;
      isBetween = false;
    }
    if (!/\s/.test(character)) last = character;
  }
  return { count, end: at };
}
