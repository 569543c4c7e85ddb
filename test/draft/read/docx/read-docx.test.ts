import { describe, expect, test } from 'vitest';
import { docx, list, num, numbered, paragraph, run } from '../../../support/office-files.js';
import { read } from '../../../support/read.js';

const styles = `
  <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="toc"><w:name w:val="toc 1"/></w:style>
  <w:style w:type="character" w:styleId="up"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`;
const of = (style: string) => `<w:pStyle w:val="${style}"/>`;

describe('what a document says', () => {
  test('blocks in lines of their own, with an empty line between, and where each is from', async () => {
    const { text, blocks } = await read(
      'a.docx',
      docx({
        styles,
        body:
          paragraph('年度报告', of('T')) +
          paragraph('') +
          paragraph('一、经济', of('1')) +
          paragraph('收入3亿元。') +
          paragraph('（一）工业', of('2')),
      }),
    );
    expect(text).toBe('年度报告\n\n一、经济\n\n收入3亿元。\n\n（一）工业\n');
    expect(blocks.map(({ kind, level, origin }) => [kind, level, origin])).toEqual([
      ['heading', 1, 'docx p1'],
      ['heading', 1, 'docx p3'],
      ['paragraph', undefined, 'docx p4'],
      ['heading', 2, 'docx p5'],
    ]);
  });

  test('headings by their form where no style says them', async () => {
    const { blocks } = await read(
      'a.docx',
      docx({ body: paragraph('一、经济发展') + paragraph('全年收入3亿元。') + paragraph('（一）工业') }),
    );
    expect(blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 1],
      ['paragraph', undefined],
      ['heading', 2],
    ]);
  });

  test('line breaks, tabs and hyphens that do not break keep words and figures apart', async () => {
    const body = paragraph(
      '<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>12</w:t><w:tab/><w:t>34</w:t><w:noBreakHyphen/><w:t>5</w:t></w:r>',
    );
    expect((await read('a.docx', docx({ body }))).text).toBe('甲\n乙\t12\t34-5\n');
  });

  test('a table of contents is left out, since its numerals are pages', async () => {
    const source = await read(
      'a.docx',
      docx({ styles, body: paragraph('一、经济 12', of('toc')) + paragraph('正文。') }),
    );
    expect([source.text, source.count('CONTENTS')]).toEqual(['正文。\n', 1]);
  });
});

describe('automatic numbers are printed as Word prints them', () => {
  const numbering =
    list(1, [
      ['chineseCountingThousand', '%1、'],
      ['chineseCountingThousand', '（%2）'],
      ['decimal', '%3.'],
      ['decimal', '%3.%4'],
    ]) +
    list(2, [
      ['upperLetter', '%1.'],
      ['lowerRoman', '%2.'],
    ]) +
    list(3, [['bullet', '\uF0B7']]) +
    list(4, [['bullet', '\uF0FE']]) +
    list(5, [['decimalEnclosedCircle', '%1']]) +
    num(1, 1) +
    num(2, 2) +
    num(3, 3) +
    num(4, 4) +
    num(5, 5) +
    num(6, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
  const lines = async (...levels: readonly (readonly [text: string, list?: number, level?: number])[]) =>
    (
      await read(
        'a.docx',
        docx({
          numbering,
          body: levels
            .map(([text, id, level]) => paragraph(text, id === undefined ? '' : numbered(id, level)))
            .join(''),
        }),
      )
    ).lines;

  test('一、（一）1. and 1.1, beginning anew under each heading', async () => {
    expect(
      await lines(
        ['经济', 1],
        ['工业', 1, 1],
        ['产值', 1, 2],
        ['增速', 1, 3],
        ['农业', 1, 1],
        ['产量', 1, 2],
        ['社会', 1],
        ['教育', 1, 1],
      ),
    ).toEqual(['一、经济', '（一）工业', '1. 产值', '1.1 增速', '（二）农业', '1. 产量', '二、社会', '（一）教育']);
  });

  test('letters, Roman figures and circles are not made decimal', async () => {
    expect(await lines(['a', 2], ['b', 2, 1], ['c', 2, 1], ['d', 2], ['e', 5])).toEqual([
      'A. a',
      'i. b',
      'ii. c',
      'B. d',
      '① e',
    ]);
  });

  test('a list goes on after a paragraph, and begins anew where the document says so', async () => {
    expect(await lines(['甲', 1], ['文字。'], ['乙', 1], ['丙', 6], ['丁', 6])).toEqual([
      '一、甲',
      '文字。',
      '二、乙',
      '一、丙',
      '二、丁',
    ]);
  });

  test('numbers of the next document begin anew', async () => {
    expect(await lines(['甲', 1])).toEqual(['一、甲']);
    expect(await lines(['甲', 1])).toEqual(['一、甲']);
  });

  test('mere bullets are left out, ticked boxes are not', async () => {
    expect(await lines(['甲', 3], ['乙', 4])).toEqual(['甲', '☑ 乙']);
  });

  test('a number that a style gives to headings', async () => {
    const numberedStyle =
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
    const { lines: found, blocks } = await read(
      'a.docx',
      docx({ numbering, styles: numberedStyle, body: paragraph('经济', of('1')) + paragraph('社会', of('1')) }),
    );
    expect(found).toEqual(['一、经济', '二、社会']);
    expect(blocks.map(({ kind, marker }) => [kind, marker])).toEqual([
      ['heading', '一、'],
      ['heading', '二、'],
    ]);
  });

  test('a heading after a list is a heading', async () => {
    const { blocks } = await read(
      'a.docx',
      docx({
        numbering,
        styles,
        body: paragraph('甲', numbered(2)) + paragraph('经济', of('1')) + paragraph('乙', numbered(2)),
      }),
    );
    expect(blocks.map(({ kind, marker }) => [kind, marker])).toEqual([
      ['item', 'A.'],
      ['heading', undefined],
      ['item', 'B.'],
    ]);
  });
});

describe('tracked changes are read as accepted, and counted', () => {
  test('insertions, deletions and moves', async () => {
    const body = paragraph(
      `${run('收入')}<w:del><w:r><w:delText>3</w:delText></w:r></w:del><w:ins>${run('4')}</w:ins>${run('亿元。')}<w:moveFrom>${run('旧句。')}</w:moveFrom><w:moveTo>${run('新句。')}</w:moveTo>`,
    );
    const source = await read('a.docx', docx({ body }));
    expect([source.text, source.count('INSERTIONS'), source.count('DELETIONS')]).toEqual(['收入4亿元。新句。\n', 2, 2]);
    expect(source.notices[0]?.message.zh).toContain('接受或拒绝全部修订');
  });

  test('a change that is written in pieces is one', async () => {
    const body = paragraph(
      `<w:ins>${run('新增')}</w:ins><w:ins>${run('4')}</w:ins>${run('、')}<w:ins>${run('亿元')}</w:ins>`,
    );
    const source = await read('a.docx', docx({ body }));
    expect([source.text, source.count('INSERTIONS')]).toEqual(['新增4、亿元\n', 2]);
  });

  test('a paragraph whose end is deleted goes on in the next', async () => {
    const source = await read(
      'a.docx',
      docx({ body: paragraph('收入', '<w:rPr><w:del/></w:rPr>') + paragraph('3亿元。') }),
    );
    expect(source.text).toBe('收入3亿元。\n');
  });

  test('changes around blocks and rows', async () => {
    const cellOf = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const body =
      `<w:ins>${paragraph('新增一段。')}</w:ins><w:del>${paragraph('删除一段。')}</w:del>` +
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cellOf('旧')}</w:tr><w:tr><w:trPr><w:ins/></w:trPr>${cellOf('新')}</w:tr></w:tbl>`;
    const source = await read('a.docx', docx({ body }));
    expect([source.text, source.count('INSERTIONS'), source.count('DELETIONS')]).toEqual(['新增一段。\n\n新\n', 2, 2]);
  });

  test('a field that ends in a deletion keeps nothing else', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body =
      paragraph(
        `${mark('begin')}<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>${mark('separate')}${run('甲')}<w:del>${mark('end')}</w:del>${run('乙')}`,
      ) + paragraph('丙');
    expect((await read('a.docx', docx({ body }))).text).toBe('甲乙\n\n丙\n');
  });
});

describe('what is not plain text', () => {
  const box = (inside: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

  test('a text box comes once, behind its paragraph', async () => {
    const source = await read(
      'a.docx',
      docx({ body: paragraph(run('前') + box(paragraph('总产值12亿元')) + run('后')) + paragraph('下一段') }),
    );
    expect([source.lines, source.count('TEXT_BOXES')]).toEqual([['前后', '总产值12亿元', '下一段'], 1]);
    expect(source.blocks[1]?.origin).toBe('docx p1 box 1');
  });

  test('where the newer form shows nothing, the older one is taken', async () => {
    const body = paragraph(
      `<w:r><mc:AlternateContent><mc:Choice Requires="x"/><mc:Fallback><w:t>旧式</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
    );
    expect((await read('a.docx', docx({ body }))).text).toBe('旧式\n');
  });

  test('signs of symbol fonts, known and not', async () => {
    const sign = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
    const source = await read(
      'a.docx',
      docx({
        body: paragraph(
          run('误差') +
            sign('Symbol', 'F0A3') +
            run('5') +
            sign('Symbol', 'F06D') +
            run('m') +
            sign('Wingdings', 'F0FE') +
            sign('Nobody', 'F041'),
        ),
      }),
    );
    expect([source.text, source.count('SYMBOLS_UNKNOWN')]).toEqual(['误差≤5μm☑\uFFFD\n', 1]);
  });

  test('fields give their results: simple ones, nested ones, numbers in circles', async () => {
    const mark = (type: string, data = '') => `<w:r><w:fldChar w:fldCharType="${type}">${data}</w:fldChar></w:r>`;
    const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const body = paragraph(
      `<w:fldSimple w:instr="DATE">${run('2024年1月')}</w:fldSimple>${mark('begin')}${code('=SUM(ABOVE)')}${mark('separate')}${run('，合计12')}${mark('end')}${mark('begin')}${code('EQ \\o\\ac(○,3)')}${mark('end')}`,
    );
    const source = await read('a.docx', docx({ body }));
    expect([source.text, source.count('FORMULAS')]).toEqual(['2024年1月，合计12③\n', 0]);
  });

  test('boxes to tick, of both kinds', async () => {
    const control = (checked: string) =>
      `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('x')}</w:sdtContent></w:sdt>`;
    const form = `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const source = await read(
      'a.docx',
      docx({ body: paragraph(`${control('1')}${run('是')}${control('0')}${run('否')}${form}${run('已核')}`) }),
    );
    expect([source.text, source.count('CHECK_BOXES')]).toEqual(['☑是☐否☑已核\n', 3]);
  });

  test('pictures, charts, diagrams and embedded files are counted', async () => {
    const drawing = (inside: string) =>
      `<w:r><w:drawing><wp:inline><wp:docPr descr="产值图"/><a:graphic>${inside}</a:graphic></wp:inline></w:drawing></w:r>`;
    const body = paragraph(
      run('见图。') +
        drawing('<pic:pic><a:blip r:embed="x"/></pic:pic>') +
        drawing('<c:chart r:id="y"/>') +
        '<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>',
    );
    const source = await read('a.docx', docx({ body }));
    expect(['PICTURES', 'CHARTS', 'EMBEDDED'].map(source.count)).toEqual([1, 1, 1]);
    expect(source.notices.find(({ code }) => code === 'CHARTS')?.message.zh).toContain('产值图');
  });

  test('a formula in one line', async () => {
    const text = (value: string) => `<m:r><m:t>${value}</m:t></m:r>`;
    const body = paragraph(
      run('增速') +
        `<m:oMath>${text('r=')}<m:f><m:num>${text('a')}</m:num><m:den>${text('b')}</m:den></m:f><m:sSup><m:e>${text('x')}</m:e><m:sup>${text('2')}</m:sup></m:sSup></m:oMath>`,
    );
    const source = await read('a.docx', docx({ body }));
    expect([source.text, source.count('FORMULAS')]).toEqual(['增速r=a/bx²\n', 1]);
  });

  test('raised: an exponent stays, a note mark goes', async () => {
    const up = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>');
    const source = await read(
      'a.docx',
      docx({
        styles,
        body: paragraph(
          run('面积12km') +
            up('2') +
            run('，总产值') +
            up('[') +
            up('1') +
            up(']') +
            run('34亿元') +
            run('1', '<w:rStyle w:val="up"/>'),
        ),
      }),
    );
    expect([source.text, source.count('NOTE_MARKS')]).toEqual(['面积12km²，总产值34亿元\n', 2]);
  });

  test('raised by its position, as LibreOffice writes it', async () => {
    const moved = (text: string, by: number) => run(text, `<w:position w:val="${by}"/><w:sz w:val="19"/>`);
    const source = await read(
      'a.docx',
      docx({
        body: paragraph(
          run('面积12km') + moved('2', 8) + run('，CO') + moved('2', -6) + run('，3亿元') + moved('1', 8),
        ),
      }),
    );
    expect([source.text, source.count('NOTE_MARKS')]).toEqual(['面积12km²，CO₂，3亿元\n', 1]);
  });

  test('footnotes come at the end, and never into a sentence', async () => {
    const footnotes = `<w:footnote w:id="0" w:type="separator">${paragraph('x')}</w:footnote><w:footnote w:id="2">${paragraph('<w:r><w:footnoteRef/></w:r>' + run(' 快报数。'))}</w:footnote>`;
    const source = await read(
      'a.docx',
      docx({ footnotes, body: paragraph(run('收入3') + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run('亿元。')) }),
    );
    expect([source.text, source.count('FOOTNOTES')]).toEqual(['收入3亿元。\n\n注\n\n[1] 快报数。\n', 1]);
    expect(source.blocks[2]).toMatchObject({ kind: 'note', origin: 'docx footnote 1' });
  });

  test('headers are named with their words', async () => {
    const source = await read(
      'a.docx',
      docx({ header: paragraph('〔2024〕3号 截至12月底'), body: paragraph('正文。') }),
    );
    expect(source.notices.find(({ code }) => code === 'HEADERS')?.message.zh).toContain('截至12月底');
    expect(source.text).toBe('正文。\n');
  });

  test('hidden text and comments are left out and counted', async () => {
    const source = await read(
      'a.docx',
      docx({
        body: paragraph(
          run('甲') +
            run('暗', '<w:vanish/>') +
            run('明', '<w:vanish w:val="0"/>') +
            '<w:r><w:commentReference w:id="1"/></w:r>',
        ),
      }),
    );
    expect([source.text, source.count('HIDDEN_TEXT'), source.count('COMMENTS')]).toEqual(['甲明\n', 1, 1]);
  });
});

describe('tables', () => {
  const cellOf = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;

  test('a row a line, cells parted by tabs, and merged cells once', async () => {
    const body = `<w:tbl><w:tr>${cellOf('指标', '<w:vMerge w:val="restart"/>')}${cellOf('全年', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cellOf('', '<w:vMerge/>')}${cellOf('数额')}${cellOf('增速')}</w:tr><w:tr>${cellOf('收入')}${cellOf('3.20')}${cellOf('5%')}</w:tr></w:tbl>`;
    const source = await read('a.docx', docx({ body }));
    expect(source.text).toBe('指标\t全年\t\n\t数额\t增速\n收入\t3.20\t5%\n');
    expect(source.count('MERGED_CELLS')).toBe(2);
    expect(source.blocks[0]?.cells?.[0]).toMatchObject({ rows: 2, origin: 'docx t1 r1 c1' });
    expect(source.blocks[1]?.cells?.[0]).toMatchObject({ mergedInto: 'docx t1 r1 c1' });
    expect(source.blocks[2]?.cells?.map(source.of as never)).toEqual(['收入', '3.20', '5%']);
  });

  test('numbers that Word gives to cells, hidden rows, and a column inside one cell', async () => {
    const numbering = list(1, [['decimal', '%1']]) + num(1, 1);
    const body = `<w:tbl><w:tr><w:tc>${paragraph('', numbered(1))}</w:tc>${cellOf('甲')}</w:tr><w:tr><w:trPr><w:hidden/></w:trPr>${cellOf('暗')}</w:tr><w:tr><w:tc>${paragraph('', numbered(1))}</w:tc><w:tc>${paragraph('12')}${paragraph('34')}${paragraph('56')}</w:tc></w:tr></w:tbl>`;
    const source = await read('a.docx', docx({ numbering, body }));
    expect(source.text).toBe('1\t甲\n2\t12 34 56\n');
    expect([source.count('HIDDEN_ROWS'), source.count('CELL_LINES')]).toEqual([1, 1]);
  });
});

describe('how the file is made', () => {
  test('another name of the main part, other prefixes, and the strict form', async () => {
    const strict = (xml: string) =>
      xml
        .replace(
          /http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main/g,
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replace(
          /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships/g,
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        )
        .replace(/(<\/?)w:/g, '$1ns0:')
        .replace(/ w:(\w+=)/g, ' ns0:$1')
        .replace('xmlns:w=', 'xmlns:ns0=');
    const bytes = docx({
      main: 'word/document2.xml',
      styles,
      body: paragraph('经济', of('1')) + paragraph('收入3亿元。'),
      rewritten: strict,
    });
    const source = await read('a.docx', bytes);
    expect([source.text, source.blocks[0]?.kind]).toEqual(['经济\n\n收入3亿元。\n', 'heading']);
  });

  test('inserted parts of other formats', async () => {
    const inner = docx({ body: paragraph('另一份') });
    const body = paragraph('前') + ['a', 'b', 'c'].map((id) => `<w:altChunk r:id="${id}"/>`).join('');
    const source = await read(
      'a.docx',
      docx({
        body,
        links: [
          ['a', 'aFChunk', 'chunk.html'],
          ['b', 'aFChunk', 'chunk.docx'],
          ['c', 'aFChunk', 'chunk.mht'],
        ],
        files: { 'word/chunk.html': '<p>网页<b>3</b>亿元</p>', 'word/chunk.docx': inner, 'word/chunk.mht': 'x' },
      }),
    );
    expect([source.lines, source.count('CHUNKS_UNREAD')]).toEqual([['前', '网页3亿元', '另一份'], 1]);
  });
});
