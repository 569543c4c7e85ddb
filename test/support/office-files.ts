import { strToU8, zipSync } from 'fflate';

/* Minimal office documents, assembled from parts, so that tests show the markup concerned. */

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const NAMES = [
  `xmlns:w="${WORD}"`,
  `xmlns:r="${RELATIONS}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

/** A relationship: id, last word of its type, target. */
export type Link = readonly [id: string, type: string, target: string];

export interface DocxParts {
  /** Content of `w:body`. */
  readonly body: string;
  /** Content of each root element. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly header?: string;
  readonly links?: readonly Link[];
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** The name of the main part. */
  readonly main?: string;
  /** Transforms each XML part, for example its prefixes. */
  readonly rewritten?: (xml: string) => string;
}

const relations = (links: readonly Link[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${links
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const types = (main: string, kind: string): string =>
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`;

const zipped = (
  files: Readonly<Record<string, string | Uint8Array | undefined>>,
  rewritten = (xml: string) => xml,
): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).flatMap(([name, content]) => {
        if (content === undefined) return [];
        return [[name, typeof content === 'string' ? strToU8(rewritten(content)) : content] as const];
      }),
    ),
  );

const root = (name: string, content: string | undefined): string | undefined =>
  content === undefined
    ? undefined
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${NAMES}>${content}</w:${name}>`;

/** A Word document. */
export function docx({
  body,
  main = 'word/document.xml',
  links = [],
  files,
  rewritten,
  ...parts
}: DocxParts): Uint8Array {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const own: readonly Link[] = (['styles', 'numbering', 'footnotes', 'header'] as const).flatMap(
    (name): readonly Link[] => (parts[name] === undefined ? [] : [[`own-${name}`, name, `${name}.xml`]]),
  );
  return zipped(
    {
      '[Content_Types].xml': types(main, 'wordprocessingml.document'),
      '_rels/.rels': relations([['main', 'officeDocument', main]]),
      [main]: root('document', `<w:body>${body}</w:body>`),
      [`${folder}_rels/${main.slice(folder.length)}.rels`]: relations([...own, ...links]),
      [`${folder}styles.xml`]: root('styles', parts.styles),
      [`${folder}numbering.xml`]: root('numbering', parts.numbering),
      [`${folder}footnotes.xml`]: root('footnotes', parts.footnotes),
      [`${folder}header.xml`]: root('hdr', parts.header),
      ...files,
    },
    rewritten,
  );
}

/** A run with a text. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs, or of a text. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`;

/** A list of one kind, with a level for each pair of format and text. */
export const list = (id: number, levels: readonly (readonly [form: string, text: string])[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([form, text], i) =>
        `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${form}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`;

export const num = (id: number, kind: number, inside = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${kind}"/>${inside}</w:num>`;

export const numbered = (id: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

export interface XlsxParts {
  /** Content of `worksheet`, by sheet name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Cell formats, by style from 1. */
  readonly formats?: readonly string[];
  readonly strings?: readonly string[];
  /** Attributes of a sheet's entry in the workbook, by name. */
  readonly states?: Readonly<Record<string, string>>;
  readonly workbook?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly rewritten?: (xml: string) => string;
}

/** A workbook. */
export function xlsx({
  sheets,
  formats = [],
  strings = [],
  states = {},
  workbook = '',
  files,
  rewritten,
}: XlsxParts): Uint8Array {
  const names = Object.keys(sheets);
  const part = (name: string, content: string): string =>
    `<${name} xmlns="${SHEET}" xmlns:r="${RELATIONS}">${content}</${name}>`;
  const links = names.map((_, i): Link => [`s${i}`, 'worksheet', `worksheets/sheet${i}.xml`]);
  const list = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i}" ${states[name] ?? ''}/>`);
  const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  return zipped(
    {
      '[Content_Types].xml': types('xl/workbook.xml', 'spreadsheetml.sheet'),
      '_rels/.rels': relations([['main', 'officeDocument', 'xl/workbook.xml']]),
      'xl/workbook.xml': part('workbook', `${workbook}<sheets>${list.join('')}</sheets>`),
      'xl/_rels/workbook.xml.rels': relations([
        ...links,
        ['t', 'sharedStrings', 'sharedStrings.xml'],
        ['f', 'styles', 'styles.xml'],
      ]),
      'xl/sharedStrings.xml': part(
        'sst',
        strings.map((text) => (text.startsWith('<') ? `<si>${text}</si>` : `<si><t>${text}</t></si>`)).join(''),
      ),
      'xl/styles.xml': part(
        'styleSheet',
        `<numFmts>${formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escaped(code)}"/>`).join('')}</numFmts>` +
          `<cellXfs><xf numFmtId="0"/>${formats.map((code, i) => `<xf numFmtId="${/^#\d+$/.test(code) ? code.slice(1) : 200 + i}"/>`).join('')}</cellXfs>`,
      ),
      ...Object.fromEntries(names.map((name, i) => [`xl/worksheets/sheet${i}.xml`, part('worksheet', sheets[name]!)])),
      ...files,
    },
    rewritten,
  );
}

/** A number cell with a style. */
export const cell = (address: string, value: string | number, style = 0): string =>
  `<c r="${address}" s="${style}"><v>${value}</v></c>`;

/** A text cell. */
export const words = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

export const row = (number: number, cells: string, attributes = ''): string =>
  `<row r="${number}" ${attributes}>${cells}</row>`;
