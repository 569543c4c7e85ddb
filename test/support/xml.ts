import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM().window;

/** Parses well-formed XML and returns its root; throws the parser error otherwise. */
export function parseXml(text: string, type: DOMParserSupportedType = 'image/svg+xml'): Element {
  const root = new DOMParser().parseFromString(text, type).documentElement;
  const error = root.localName === 'parsererror' ? root : root.querySelector('parsererror');
  if (error) throw new Error(`No well-formed XML: ${error.textContent}`);
  return root;
}
