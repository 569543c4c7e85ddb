import type { Language } from '../../report/lists/terms.js';
import type { SheetTexts } from './texts/en.js';
import { SHEETS } from './texts/bilingual.js';

/** The columns of the workbook, in order. */
export const FIELDS = [
  'section',
  'label',
  'value',
  'unit',
  'qualifier',
  'change',
  'basis',
  'rank',
  'place',
  'period',
  'sentence',
] as const;

export type Field = (typeof FIELDS)[number];

const WIDTHS: Readonly<Record<Field, number>> = {
  section: 16,
  label: 28,
  value: 12,
  unit: 10,
  qualifier: 10,
  change: 12,
  basis: 16,
  rank: 8,
  place: 14,
  period: 18,
  sentence: 60,
};

const HEAD = { font: { bold: true } };

type StyledCell = readonly [
  place: string,
  cell: { readonly style: { readonly font?: { readonly bold: boolean }; readonly numFmt?: string } },
];

/** Number of rows prepared for input. */
const ROWS = 300;

const EMPTY: readonly null[][] = Array.from({ length: ROWS }, () => [null]);

/** Text cells: a typed number stays as typed, for example 3.20. */
const textCells = (): readonly StyledCell[] =>
  Array.from({ length: ROWS + 1 }, (_, row) =>
    FIELDS.map((__, column): StyledCell => [`${row + 1},${column}`, { style: { numFmt: '@' } }]),
  ).flat();

/** Number of rows with drop-down lists. */
const MAX_ROWS = 1_000;

/** A workbook for an office to fill in: heads, drop-down lists, and an example row. */
export async function templateWorkbook(language: Language): Promise<Uint8Array> {
  const { writeXlsx } = await import('./xlsx-package.js');
  const texts = SHEETS[language];
  return writeXlsx({
    sheets: [
      {
        name: texts.sheet,
        columns: FIELDS.map((field) => ({ width: WIDTHS[field] })),
        rows: [FIELDS.map((field) => texts.heads[field]), FIELDS.map((field) => texts.example[field]), ...EMPTY],
        cells: new Map([...FIELDS.map((_, i): StyledCell => [`0,${i}`, { style: HEAD }]), ...textCells()]),
        freezePane: { rows: 1 },
        dataValidations: validations(texts),
      },
    ],
  });
}

function validations(texts: SheetTexts) {
  const list = (field: Field, values: readonly string[], errorStyle: 'stop' | 'warning') => {
    const column = String.fromCharCode(65 + FIELDS.indexOf(field));
    const range = `${column}2:${column}${MAX_ROWS}`;
    return {
      type: 'list' as const,
      values: [...values],
      range,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle,
      errorMessage: texts.choose,
    };
  };
  return [
    list('qualifier', Object.values(texts.qualifiers), 'stop'),
    list('basis', Object.values(texts.bases), 'stop'),
    // Other places are allowed.
    list('place', texts.places, 'warning'),
  ];
}
