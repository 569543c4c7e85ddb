/* Minimal PDFs, written by hand: each letter has its UTF-16 code, and the font has a character map or none. */

/** A positioned text, in points from the left and from the top. */
export interface Put {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Without a map from codes to characters. */
  readonly isUnmapped?: boolean;
}

const WIDTH = 595;
const HEIGHT = 842;

const hex = (text: string): string =>
  Array.from(text)
    .map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('');

const shown = ({ text, x, y, size = 12, isUnmapped }: Put): string =>
  `BT /${isUnmapped ? 'G' : 'F'} ${size} Tf ${x} ${HEIGHT - y} Td <${hex(text)}> Tj ET`;

const stream = (content: string): string => `<< /Length ${content.length} >> stream\n${content}\nendstream`;

const MAP = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${Array.from({ length: 256 }, (_, high) => high.toString(16).padStart(2, '0'))
  .map((high) => `1 beginbfrange <${high}00> <${high}ff> <${high}00> endbfrange`)
  .join('\n')}
endcmap end end`;

/** Chinese characters are full width, others half. */
const FONT =
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [32 126 500] /FontDescriptor 5 0 R >>';

/**
 * @param pages texts of each page
 * @param drawn further operators on each page, such as a picture
 */
export function pdf(pages: readonly (readonly Put[])[], drawn = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${9 + 2 * i} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    FONT,
    '<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
    stream(MAP),
    '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] >>',
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >> stream\n0\nendstream',
    ...pages.flatMap((puts, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${10 + 2 * i} 0 R /Resources << /Font << /F 3 0 R /G 7 0 R >> /XObject << /I 8 0 R >> >> >>`,
      stream([...puts.map(shown), drawn].join('\n')),
    ]),
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`;
  return new TextEncoder().encode(text + end);
}

/** Draws the picture over the page, as in a scan. */
export const SCAN = `q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /I Do Q`;

/** Consecutive lines. */
export const lines = (texts: readonly string[], { x = 72, y = 100, size = 12, apart = 20 } = {}): readonly Put[] =>
  texts.map((text, i) => ({ text, x, y: y + i * apart, size }));
