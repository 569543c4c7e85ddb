import { DATE, isOnCalendar } from '../../report/calendar.js';
import type { BilingualText } from '../../report/problems/problems.js';
import { QUALIFIERS, type Qualifier } from '../../report/lists/terms.js';
import { visible } from '../../report/visible.js';
import type { Block, PlacedCell, SourceText } from '../read/block.js';
import type { Proposal } from '../proposal.js';
import { evidenceOf, type CellProposal } from './cell-proposal.js';
import { FIELDS, type Field } from './template.js';
import type { SheetTexts } from './texts/en.js';
import { said, SHEETS } from './texts/bilingual.js';

/** An invalid cell of the workbook. */
export interface WrongCell {
  /** Sheet and address, such as `指标!C7`. */
  readonly origin: string;
  readonly code: keyof SheetTexts['wrong'];
  readonly message: BilingualText;
}

/** A section named in rows of the workbook. */
export interface NamedSection {
  readonly title: string;
  readonly start: number;
}

/** The content of a filled-in workbook. */
export interface FilledIn {
  readonly facts: readonly CellProposal[];
  readonly wrong: readonly WrongCell[];
  readonly sections: readonly NamedSection[];
}

/**
 * Reads a filled-in workbook, if the document is one.
 * @returns undefined for any other document
 */
export function filledIn({ text, blocks }: SourceText): FilledIn | undefined {
  const rows = blocks.filter(({ kind }) => kind === 'row');
  for (const texts of Object.values(SHEETS)) {
    const head = rows.findIndex((row) => headsOf(text, row, texts).size >= MIN_HEADS);
    if (head >= 0) return read(text, rows.slice(head), texts);
  }
  return undefined;
}

/** Minimum number of heads to recognise our workbook, even if some were deleted or renamed. */
const MIN_HEADS = 6;

const inCell = (text: string, cell: PlacedCell | undefined): string =>
  cell ? text.slice(cell.start, cell.end).trim() : '';

function headsOf(text: string, row: Block, texts: SheetTexts): ReadonlyMap<Field, number> {
  const cells = (row.cells ?? []).map((cell) => inCell(text, cell));
  return new Map(
    FIELDS.flatMap((field) => {
      const at = cells.indexOf(texts.heads[field]);
      return at < 0 ? [] : [[field, at] as const];
    }),
  );
}

const NEEDED: readonly Field[] = ['label', 'value'];

function read(text: string, [head, ...rows]: readonly Block[], texts: SheetTexts): FilledIn {
  const heads = headsOf(text, head!, texts);
  const wrong: WrongCell[] = NEEDED.filter((field) => !heads.has(field)).map((field) =>
    wrongCell(head!.origin, 'HEAD_MISSING', texts.heads[field]),
  );
  const facts: CellProposal[] = [];
  const sections: NamedSection[] = [];
  for (const row of rows) {
    const at = (field: Field): PlacedCell | undefined => row.cells?.[heads.get(field) ?? -1];
    const one = new Row(text, row, at, texts);
    if (texts.isExample.test(one.said('label'))) continue;
    const section = one.said('section');
    if (section && section !== sections[sections.length - 1]?.title)
      sections.push({ title: section, start: row.start });
    facts.push(...one.facts());
    wrong.push(...one.wrong);
  }
  return { facts, wrong, sections };
}

const wrongCell = (origin: string, code: WrongCell['code'], found = ''): WrongCell => ({
  origin: origin.replace(/^xlsx /, ''),
  code,
  message: said((texts) => texts.wrong[code](visible(found))),
});

const NUMBER = /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?[%％]?$/;

/** Scale words before a unit. */
const SCALED = /^(万亿|百万|千万|亿|万)(?=.)/;

/** A row of the workbook: its facts, and the problems of its cells. */
class Row {
  readonly wrong: WrongCell[] = [];

  constructor(
    readonly text: string,
    readonly row: Block,
    readonly at: (field: Field) => PlacedCell | undefined,
    readonly texts: SheetTexts,
  ) {}

  said(field: Field): string {
    return inCell(this.text, this.at(field));
  }

  facts(): readonly CellProposal[] {
    const [label, value] = [this.said('label'), this.said('value')];
    if (!label && !value) return [];
    if (!label) this.#fault('label', 'LABEL_MISSING');
    if (!value) this.#fault('value', 'VALUE_MISSING');
    else if (!NUMBER.test(value)) this.#fault('value', 'VALUE_FORM');
    this.#sentence(value);
    const found = [this.#figure(label, value), this.#change(label), this.#rank(label)];
    return label && NUMBER.test(value) ? found.flatMap((fact) => fact ?? []) : [];
  }

  #fault(field: Field, code: WrongCell['code'], found = this.said(field)): void {
    this.wrong.push(wrongCell(this.at(field)?.origin ?? this.row.origin, code, found));
  }

  #base(field: Field, label: string): Omit<Proposal, 'kind' | 'value' | 'unit'> {
    const { start = 0, end = 0 } = this.at(field) ?? {};
    const period = this.#period();
    return {
      start,
      end,
      quote: this.text.slice(start, end),
      label,
      labels: [label],
      rule: `sheet-${field}`,
      sure: 1,
      ...(period && { period }),
    };
  }

  #period(): string {
    const period = this.said('period');
    if (!period || (DATE.test(period) && isOnCalendar(period))) return period;
    if (!this.wrong.some(({ code }) => code === 'PERIOD_FORM')) this.#fault('period', 'PERIOD_FORM');
    return '';
  }

  /** The sentence is for comparison, and must contain the row's figure. */
  #sentence(value: string): void {
    const sentence = this.said('sentence');
    if (sentence && NUMBER.test(value) && !ungrouped(sentence).includes(ungrouped(bare(value))))
      this.#fault('sentence', 'SENTENCE_OTHER', value);
  }

  #figure(label: string, value: string): CellProposal | undefined {
    const qualifier = this.#qualifier();
    const unit = this.said('unit');
    const scale = SCALED.exec(unit)?.[1];
    const cell = this.at('value');
    const others = [scale !== undefined && this.at('unit'), qualifier && this.at('qualifier')].map(
      (each) => each || undefined,
    );
    const evidence = cell ? evidenceOf(this.text, cell, others) : {};
    const base = { ...this.#base('value', label), value: bare(value), ...(qualifier && { qualifier }), ...evidence };
    if (/[%％]$/.test(value) || /^[%％]$/.test(unit)) return { ...base, kind: 'share', form: 'percent', unit: '%' };
    return {
      ...base,
      kind: 'amount',
      unit: scale === undefined ? unit : unit.slice(scale.length),
      ...(scale !== undefined && { scale }),
    };
  }

  #qualifier(): Qualifier | undefined {
    const [word, words] = [this.said('qualifier'), this.texts.qualifiers];
    const found = QUALIFIERS.find((each) => words[each] === word);
    if (word && !found) this.#fault('qualifier', 'QUALIFIER_UNKNOWN');
    return found;
  }

  #basis(): string | undefined {
    const word = this.said('basis');
    const found = Object.entries(this.texts.bases).find(([, each]) => each === word)?.[0];
    if (word && found === undefined) this.#fault('basis', 'BASIS_UNKNOWN');
    return found;
  }

  #change(label: string): Proposal | undefined {
    const change = this.said('change');
    const basis = this.#basis();
    if (!change && basis !== undefined) this.#fault('basis', 'BASIS_ALONE');
    if (change && !NUMBER.test(change)) this.#fault('change', 'CHANGE_FORM');
    if (!NUMBER.test(change)) return undefined;
    const value = bare(change).replace(/^-/, '');
    const direction = /^[0.]*$/.test(value) ? 'flat' : /^[-−]/.test(change) ? 'down' : 'up';
    const base = this.#base('change', label);
    return {
      ...base,
      kind: 'change',
      form: 'percent',
      value,
      unit: '%',
      direction,
      ...(basis !== undefined && { basis }),
    };
  }

  #rank(label: string): Proposal | undefined {
    const [rank, scope] = [this.said('rank'), this.said('place')];
    const isRank = /^[1-9]\d{0,5}$/.test(rank);
    if (rank && !isRank) this.#fault('rank', 'RANK_FORM');
    if (isRank && !scope) this.#fault('place', 'PLACE_MISSING');
    if (!isRank || !scope) return undefined;
    return { ...this.#base('rank', label), kind: 'rank', value: rank, unit: '', position: rank, scope };
  }
}

/** A number in the contract's format: as printed, with its grouping, without a percent sign. */
const bare = (text: string): string => text.replace(/[%％]/g, '').replace('−', '-');

const ungrouped = (text: string): string => text.replace(/,/g, '');
