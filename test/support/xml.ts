import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM().window;

/** The root of a text that must be well-formed XML; throws what a strict reader says of it. */
export function parseXml(text: string, type: DOMParserSupportedType = 'image/svg+xml'): Element {
  const root = new DOMParser().parseFromString(text, type).documentElement;
  const error = root.localName === 'parsererror' ? root : root.querySelector('parsererror');
  if (error) throw new Error(`No well-formed XML: ${error.textContent}`);
  return root;
}
