import type { Notices } from '../notice.js';
import { everywhere, first, isXml, within, type Xml } from '../office/xml.js';

const TEXT_BOX = 'w:txbxContent';
const SHOWN = new Set([TEXT_BOX, 'a:blip', 'v:imagedata', 'c:chart', 'cx:chart', 'dgm:relIds', 'w:t', 'o:OLEObject']);

const has = (xml: Xml, names: ReadonlySet<string>): boolean =>
  xml.children.some((child) => isXml(child) && (names.has(child.name) || has(child, names)));

/** Of two forms of one object, the one that is meant; the older one only where the other shows nothing. */
export function chosen(alternate: Xml): Xml | undefined {
  const choice = within(alternate, 'mc:Choice').find((each) => has(each, SHOWN));
  return choice ?? first(alternate, 'mc:Fallback');
}

/** Text boxes at the top of a drawing; what is inside of one comes with it. */
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
 * Counts what a drawing or an object shows that is not read.
 * @returns the text boxes in it
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
