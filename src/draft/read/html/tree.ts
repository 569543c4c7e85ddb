import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;
export type Element = DefaultTreeAdapterTypes.Element;
type Template = DefaultTreeAdapterTypes.Template;

/** Parses HTML like a browser. */
export const treeOf = (html: string): Parent => parse(html);

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const textOf = (node: Node): string | undefined => ('value' in node ? node.value : undefined);

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

/** The children of a node; template content is not displayed. */
export const childrenOf = (node: Parent | Template): readonly Node[] => node.childNodes;

/** An integer attribute. */
export function numberOf(element: Element, name: string): number | undefined {
  const value = attribute(element, name);
  return value !== undefined && /^\s*-?\d+/.test(value) ? parseInt(value, 10) : undefined;
}

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;

export const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== undefined || HIDDEN.test(attribute(element, 'style') ?? '');
