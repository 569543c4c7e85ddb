import type { Notices } from '../notice.js';
import { everywhere, first, isXml, within, type Xml } from '../office/xml.js';

const TEXT_BOX = 'w:txbxContent';
const SHOWN = new Set([TEXT_BOX, 'a:blip', 'v:imagedata', 'c:chart', 'cx:chart', 'dgm:relIds', 'w:t', 'o:OLEObject']);

const has = (xml: Xml, names: ReadonlySet<string>): boolean =>
  xml.children.some((child) => isXml(child) && (names.has(child.name) || has(child, names)));

/** Of two alternatives of an object, the preferred one; the fallback only if the other shows nothing. */
export function chosen(alternate: Xml): Xml | undefined {
  const choice = within(alternate, 'mc:Choice').find((each) => has(each, SHOWN));
  return choice ?? first(alternate, 'mc:Fallback');
}

/** Top-level text boxes of a drawing; nested ones are included in them. */
function* boxesIn(xml: Xml): Generator<Xml> {
  for (const child of xml.children) {
    if (!isXml(child)) continue;
    if (child.name === TEXT_BOX) yield child;
    else if (child.name === 'mc:AlternateContent') {
      const one = chosen(child);
      if (one) yield* boxesIn(one);
    } else yield* boxesIn(child);
  }
}

/**
 * Counts content of a drawing or object that is not read.
 * @returns its text boxes
 */
export function drawn(xml: Xml, origin: string, notices: Notices): readonly Xml[] {
  const boxes = [...boxesIn(xml)];
  const name = [...everywhere(xml, 'wp:docPr')][0]?.attributes['descr'];
  const object = [...everywhere(xml, 'o:OLEObject')][0];
  if (object) notices.add('EMBEDDED', origin, object.attributes['ProgID']);
  else if (has(xml, new Set(['c:chart', 'cx:chart', 'dgm:relIds']))) notices.add('CHARTS', origin, name);
  else if (has(xml, new Set(['a:blip', 'v:imagedata']))) notices.add('PICTURES', origin, name || undefined);
  return boxes;
}
