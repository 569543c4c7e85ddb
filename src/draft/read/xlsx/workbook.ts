import { OfficeFile } from '../office/office-file.js';
import { first, isXml, within, type Xml } from '../office/xml.js';
import { Refused } from '../refused.js';
import { formatsOf } from './formats.js';

/** A sheet of a workbook, not parsed yet. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** Data shared by the sheets of a workbook. */
export interface Workbook {
  readonly file: OfficeFile;
  readonly sheets: readonly SheetPart[];
  readonly strings: readonly string[];
  readonly formatOf: (style: string | undefined) => string;
  readonly is1904: boolean;
}

export function openWorkbook(bytes: Uint8Array): Workbook {
  const file = new OfficeFile(bytes);
  const main = file.main();
  const workbook = file.xml(main);
  const list = first(workbook, 'x:sheets');
  if (!workbook || !list) throw new Refused('FILE_BROKEN', main);
  const relations = file.relations(main);
  const sheets = within(list, 'x:sheet').flatMap(({ attributes }): readonly SheetPart[] => {
    const relation = relations.get(attributes['r:id'] ?? '');
    // Chart and macro sheets have no cells.
    if (relation?.type !== 'worksheet') return [];
    return [
      { name: attributes['name'] ?? '', part: relation.target, isHidden: /hidden/i.test(attributes['state'] ?? '') },
    ];
  });
  const strings = file.related(main, 'sharedStrings');
  return {
    file,
    sheets,
    strings: (strings ? within(strings, 'x:si') : []).map(textOfString),
    formatOf: formatsOf(file.related(main, 'styles')),
    is1904: /^(?:1|true)$/.test(first(workbook, 'x:workbookPr')?.attributes['date1904'] ?? ''),
  };
}

/** Rich text without its phonetic runs. */
export function textOfString(xml: Xml): string {
  return xml.children
    .filter(isXml)
    .map((child) => {
      if (child.name === 'x:t')
        return unescaped(child.children.filter((each): each is string => !isXml(each)).join(''));
      return child.name === 'x:r' ? textOfString(child) : '';
    })
    .join('');
}

/** Characters not allowed in XML are escaped as _x000D_. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
