import type { DefaultTreeAdapterTypes } from 'parse5';
import type { BilingualText } from '../../report/problems/problems.js';
import { rootsOf } from './bounded-html.js';
import { said } from './texts/bilingual.js';
import { checkElement, isDrawing, type Tell } from './wechat-checks.js';
import * as known from './wechat-rules.js';

/** A part of the text that a WeChat article does not keep. */
export interface WechatFinding {
  readonly rule: known.WechatRuleName;
  readonly level: 'error' | 'warning';
  /** Counted from 1, as in an editor. */
  readonly line: number;
  readonly column: number;
  /** The offending part in short: `<style>`, `position: fixed`. */
  readonly found: string;
  /** The effect, and the remedy. */
  readonly message: BilingualText;
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Checks HTML for a WeChat article against `WECHAT_RULES`.
 * @param html any text; parsed like in a browser
 * @returns all findings in text order; empty if everything is kept
 */
export function lintWechat(html: string): readonly WechatFinding[] {
  const findings: WechatFinding[] = [];
  const add = (rule: known.WechatRuleName, found: string, line = 1, column = 1): void => {
    const { level } = known.WECHAT_RULES[rule];
    const message = said((texts) => texts[rule]);
    findings.push({ rule, level, line, column, found: shortened(found), message });
  };
  const bytes = new TextEncoder().encode(html).length;
  if (html.length >= known.MAX_CHARACTERS) add('length', String(html.length));
  if (bytes >= known.MAX_BYTES) add('bytes', String(bytes));
  // A too large text is not checked further.
  if (bytes >= known.MAX_BYTES) return findings;
  const roots = rootsOf(html);
  if (typeof roots === 'string') {
    add('shape', roots);
    return findings;
  }
  if (!isOneSection(roots)) add('one-section', namesOf(roots));
  const { elements, text, drawn } = contentOf(roots);
  for (const element of elements) {
    const tell: Tell = (rule, found, attribute) => {
      const place = element.sourceCodeLocation;
      const at = (attribute !== undefined && place?.attrs?.[attribute]) || place;
      add(rule, found, at?.startLine, at?.startCol);
    };
    checkElement(element, tell);
  }
  for (const { words, line, column } of drawn.slice(0, MAX_DRAWN))
    if (!text.includes(words)) add('figure-as-text', words, line, column);
  return findings.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Limits a search over the whole text; more drawn texts than this would be the whole article. */
const MAX_DRAWN = 500;

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** Top-level blocks: elements, and text that is not blank. */
const blocksOf = (roots: readonly Node[]): readonly Node[] =>
  roots.filter((node) => 'tagName' in node || ('value' in node && node.value.trim()));

const isOneSection = (roots: readonly Node[]): boolean => blocksOf(roots).map(nameOf).join() === 'section';

const namesOf = (roots: readonly Node[]): string => blocksOf(roots).map(nameOf).join(' ') || 'empty';

const nameOf = (node: Node): string => ('tagName' in node ? node.tagName : 'text');

interface Content {
  readonly elements: readonly Element[];
  /** All text outside drawings, without spaces. */
  readonly text: string;
  /** Each text within a drawing that contains a digit. */
  readonly drawn: readonly { readonly words: string; readonly line: number; readonly column: number }[];
}

/** Collects the nodes of a tree without recursion, since nesting may be a hundred thousand levels deep. */
function contentOf(roots: readonly Node[]): Content {
  const elements: Element[] = [];
  const drawn: Content['drawn'][number][] = [];
  let text = '';
  const rest = [...roots].reverse();
  for (let node = rest.pop(); node; node = rest.pop()) {
    if ('tagName' in node) {
      elements.push(node);
      if (isDrawing(node) && node.tagName === 'text') {
        const { startLine = 1, startCol = 1 } = node.sourceCodeLocation ?? {};
        const words = textOf(node).replace(/\s/g, '');
        if (/\d/.test(words)) drawn.push({ words, line: startLine, column: startCol });
        continue;
      }
      const inside = 'content' in node ? node.content.childNodes : node.childNodes;
      for (let i = inside.length - 1; i >= 0; i--) rest.push(inside[i]!);
    } else if ('value' in node && !isNote(node)) text += node.value.replace(/\s/g, '');
  }
  return { elements, text, drawn };
}

/** The title and description of a drawing are not rendered. */
const isNote = ({ parentNode }: DefaultTreeAdapterTypes.TextNode): boolean =>
  parentNode !== null && 'tagName' in parentNode && isDrawing(parentNode);

function textOf(element: Element): string {
  let text = '';
  const rest: Node[] = [element];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if ('tagName' in node) for (let i = node.childNodes.length - 1; i >= 0; i--) rest.push(node.childNodes[i]!);
    else if ('value' in node) text += node.value;
  }
  return text;
}
