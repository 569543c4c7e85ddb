import { isXml, first, within, type Xml } from '../office/xml.js';
import { raised, lowered } from '../raised.js';

/** A formula as one line of text, in reading order. */
export function mathText(xml: Xml): string {
  return xml.children.map((child) => (isXml(child) ? partText(child) : '')).join('');
}

const inside = (xml: Xml, name: string): string => {
  const part = first(xml, name);
  return part ? mathText(part) : '';
};

const grouped = (text: string): string => (/^[\p{L}\p{N}.]*$/u.test(text) ? text : `(${text})`);

function partText(xml: Xml): string {
  switch (xml.name) {
    case 'm:t':
      return xml.children.filter((child): child is string => !isXml(child)).join('');
    case 'm:f':
      return `${grouped(inside(xml, 'm:num'))}/${grouped(inside(xml, 'm:den'))}`;
    case 'm:sSup':
      return scripted(inside(xml, 'm:e'), inside(xml, 'm:sup'), '');
    case 'm:sSub':
      return scripted(inside(xml, 'm:e'), '', inside(xml, 'm:sub'));
    case 'm:sSubSup':
      return scripted(inside(xml, 'm:e'), inside(xml, 'm:sup'), inside(xml, 'm:sub'));
    case 'm:rad':
      return `√${grouped(inside(xml, 'm:e'))}`;
    case 'm:d':
      return `(${within(xml, 'm:e').map(mathText).join(', ')})`;
    case 'm:nary':
      return `∑ ${inside(xml, 'm:e')}`;
    // Properties contain text that is not displayed.
    case 'm:rPr':
    case 'm:ctrlPr':
      return '';
    default:
      return mathText(xml);
  }
}

function scripted(base: string, up: string, down: string): string {
  const lower = down && (/^\d+$/.test(down) ? lowered(down, base) : `_${grouped(down)}`);
  if (!up) return base + lower;
  const upper = /^[-−+]?\d+$/.test(up) ? raised(up, /\d$/.test(base) ? '10' : 'm') : undefined;
  return `${base}${lower}${upper !== undefined && !/^\d/.test(upper) ? upper : `^${grouped(up)}`}`;
}
