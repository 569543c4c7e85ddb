import type { DefaultTreeAdapterTypes } from 'parse5';
import { declarationsOf } from '../pages/style-declarations.js';
import * as known from './wechat-rules.js';

/* Each check tests one aspect of one element. */

type Element = DefaultTreeAdapterTypes.Element;

/** Reports a broken rule, with the attribute concerned. */
export type Tell = (rule: known.WechatRuleName, found: string, attribute?: string) => void;

/** Whether an element is SVG. */
export const isDrawing = ({ namespaceURI }: Element): boolean => namespaceURI.endsWith('/svg');

type Check = (element: Element, tell: Tell) => void;

const checkAttributes: Check = ({ attrs }, tell) => {
  for (const { name, value } of attrs) {
    if (known.LOST_ATTRIBUTES.has(name) || name.startsWith('on')) tell('attribute', `${name}="${value}"`, name);
    if (name === 'style') checkStyle(value, (rule, found) => tell(rule, found, name));
  }
};

const UNITS = /(?<![\w#.])[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:r?em|[sld]?v(?:w|h|min|max|i|b)|pt|pc|cm|mm|in|ch|ex)\b/i;

function checkStyle(style: string, tell: (rule: known.WechatRuleName, found: string) => void): void {
  for (const { property, value } of declarationsOf(style)) {
    const found = `${property}: ${value}`;
    const isLost = [...known.LOST_PROPERTIES].some((name) => property === name || property.startsWith(`${name}-`));
    if (isLost || property.startsWith('--') || (property === 'display' && /grid/i.test(value))) tell('property', found);
    else if (/(?:\b(?:var|url|env|attr|expression)|gradient)\(/i.test(value)) tell('value', found);
    else if (UNITS.test(value) || /\bcalc\(/i.test(value)) tell('unit', found);
  }
}

const checkName: Check = ({ tagName }, tell) => {
  if (known.UNSURE_ELEMENTS.has(tagName)) tell('block', `<${tagName}>`);
  else if (!known.ELEMENTS.has(tagName)) tell('element', `<${tagName}>`);
};

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '');

const checkAddresses: Check = (element, tell) => {
  const { tagName } = element;
  const href = attribute(element, 'href');
  if (tagName === 'a' && href !== undefined && !known.LINK_HOSTS.has(hostOf(href))) tell('link', href, 'href');
  const src = attribute(element, 'src') ?? '';
  if (tagName === 'img' && !known.PICTURE_HOSTS.has(hostOf(src))) tell('picture', src || '<img>', 'src');
};

const checkShape: Check = ({ tagName, childNodes }, tell) => {
  if (!known.DRAWING_ELEMENTS.has(tagName)) tell('drawing', `<${tagName}>`);
  if (tagName !== 'foreignObject') return;
  const inside = childNodes.filter((node) => 'tagName' in node);
  if (inside.some((node) => node.tagName !== 'section')) tell('drawing', '<foreignObject>');
};

/** References to other elements: a fragment, an address, an animation event by id. */
const checkReferences: Check = ({ attrs }, tell) => {
  for (const { name, value, prefix } of attrs) {
    const isAddress = name === 'href';
    const isElsewhere = /url\(/i.test(value) && name !== 'style';
    const isTrigger = /^(?:begin|end)$/.test(name) && /[\w-]\.[a-z]/i.test(value);
    const full = prefix ? `${prefix}:${name}` : name;
    if (isAddress || isElsewhere || isTrigger) tell('reference', `${full}="${value}"`, full);
  }
};

const checkAnimation: Check = (element, tell) => {
  const { tagName } = element;
  if (!/^(?:animate|set|animateTransform)$/.test(tagName)) return;
  const name = attribute(element, 'attributeName') ?? '';
  if (!known.ANIMATED.has(name)) tell('animation', `attributeName="${name}"`);
  const type = attribute(element, 'type');
  if (tagName === 'animateTransform' && type !== undefined && !known.TRANSFORMS.has(type))
    tell('animation', `type="${type}"`, 'type');
};

const HTML_CHECKS: readonly Check[] = [checkName, checkAttributes, checkAddresses];
const DRAWING_CHECKS: readonly Check[] = [checkShape, checkAttributes, checkReferences, checkAnimation];

/** Reports every rule that an element breaks. */
export function checkElement(element: Element, tell: Tell): void {
  for (const check of isDrawing(element) ? DRAWING_CHECKS : HTML_CHECKS) check(element, tell);
}
