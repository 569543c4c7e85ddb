import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { expect, test } from 'vitest';
import { read } from '../../../support/read.js';

/* A document as another program writes it, with all the parts that such a program puts in. */

const cell = (text: string, more = {}) => new TableCell({ children: [new Paragraph(text)], ...more });

const document = new Document({
  numbering: {
    config: [
      {
        reference: 'parts',
        levels: [{ level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、', start: 1 }],
      },
    ],
  },
  footnotes: { 1: { children: [new Paragraph('快报数。')] } },
  sections: [
    {
      children: [
        new Paragraph({ text: '年度报告', heading: HeadingLevel.TITLE }),
        new Paragraph({ text: '经济', heading: HeadingLevel.HEADING_1, numbering: { reference: 'parts', level: 0 } }),
        new Paragraph({
          children: [
            new TextRun('收入12.5'),
            new TextRun({ text: '亿元', color: 'FF0000' }),
            new FootnoteReferenceRun(1),
            new TextRun('，面积3km'),
            new TextRun({ text: '2', superScript: true }),
          ],
        }),
        new Paragraph({ text: '社会', heading: HeadingLevel.HEADING_1, numbering: { reference: 'parts', level: 0 } }),
        new Table({
          rows: [
            new TableRow({ children: [cell('指标'), cell('全年', { columnSpan: 2 })] }),
            new TableRow({ children: [cell('收入'), cell('3.20'), cell('5%')] }),
          ],
        }),
      ],
    },
  ],
});

test('headings, automatic numbers, a footnote, an exponent and a table of a library', async () => {
  const source = await read('a.docx', new Uint8Array(await Packer.toBuffer(document)));
  expect(source.text).toBe(
    '年度报告\n\n一、经济\n\n收入12.5亿元，面积3km²\n\n二、社会\n\n指标\t全年\t\n收入\t3.20\t5%\n\n注\n\n[1] 快报数。\n',
  );
  expect(source.blocks.map(({ kind }) => kind)).toEqual([
    'heading',
    'heading',
    'paragraph',
    'heading',
    'row',
    'row',
    'paragraph',
    'note',
  ]);
});
