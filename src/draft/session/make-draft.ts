import type { Format, SourceText } from '../read/block.js';
import type { Found, Proposal } from '../proposal.js';
import type { CellProposal } from '../sheet/cell-proposal.js';
import { filledIn, type FilledIn } from '../sheet/filled-in.js';
import { DRAFT_VERSION, type Draft, type DraftFact, type DraftSection, type DraftTable } from './draft.js';
import { frameOf, type KnownFrame } from './frame.js';
import { outlineOf, sectionAt } from './outline.js';
import { sha256 } from './sha256.js';
import { tableFigures } from './table-figures.js';
import { stated } from './stated.js';
import { stemOf } from '../read/stem.js';

/** A document that was read, with known metadata. */
export interface Drafted {
  /** Of the document's file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: Format;
  readonly source: SourceText;
  readonly known?: KnownFrame;
  /** From an earlier draft, in which column roles may have been edited. */
  readonly tables?: readonly DraftTable[];
}

/** The draft of a document: the rules' findings, without decisions. */
export function makeDraft({ name, bytes, format, source, known = {}, tables: before }: Drafted, found: Found): Draft {
  const { text, blocks, notices } = source;
  const filled = filledIn(source);
  const inTables = filled ? { facts: filled.facts, units: [], tables: [] } : tableFigures(source, before);
  // In our workbook only filled-in rows have figures; the example row has none.
  const own = filled ? outsideRows(found, source) : found;
  const proposals = withStated(withCells(own, source, inTables.facts), own, text);
  const outline = outlineOf(source, stemOf(name));
  const { title, boards } = outline;
  const sections = filled?.sections.length ? sectionsOf(filled) : outline.sections;
  const facts = proposals.map((proposal, i): DraftFact => {
    const section = sectionAt(sections, proposal.start);
    return {
      id: `fact-${i + 1}`,
      section,
      state: proposal.question ? 'asked' : 'proposed',
      decisions: [],
      ...proposal,
    };
  });
  return {
    draftVersion: DRAFT_VERSION,
    file: `${stemOf(name)}.source.txt`,
    document: { name, format, sha256: sha256(bytes) },
    source: { sha256: sha256(new TextEncoder().encode(text)), length: text.length },
    frame: frameOf(title, text, stemOf(name), known),
    sections: sections.length ? sections : [{ id: 'section-1', title, level: 1, start: blocks[0]?.start ?? 0 }],
    boards,
    tables: inTables.tables,
    wrong: filled?.wrong ?? [],
    facts,
    lost: [],
    statements: own.statements,
    unread: own.unread.filter(
      ({ start, end }) => ![...facts, ...inTables.units].some((one) => one.start < end && start < one.end),
    ),
    notices,
    answers: [],
    retired: [],
    next: facts.length + 1,
  };
}

/** The findings outside of table rows. */
function outsideRows({ facts, statements, unread }: Found, { blocks }: SourceText): Found {
  const rows = blocks.filter(({ kind }) => kind === 'row');
  const isOutside = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    !rows.some((row) => row.start < end && start < row.end);
  return {
    facts: facts.filter(isOutside),
    statements: statements.filter(isOutside),
    unread: unread.filter(isOutside),
  };
}

/** Adds proposals for statements in words only. */
function withStated(proposals: readonly CellProposal[], { statements }: Found, text: string): readonly CellProposal[] {
  const isFree = ({ start, end }: Proposal): boolean => !proposals.some((one) => one.start < end && start < one.end);
  const free = statements.flatMap((one) => stated(text, one, proposals) ?? []).filter(isFree);
  return free.length ? [...proposals, ...free].sort((a, b) => a.start - b.start || a.end - b.end) : proposals;
}

/** The sections named in the rows of a filled-in workbook, without duplicates. */
function sectionsOf({ sections }: FilledIn): readonly DraftSection[] {
  return sections.map(({ title, start }, i) => ({ id: `section-${i + 1}`, title, level: 1, start }));
}

/** In a table, column heads determine the meaning of cells, instead of sentences. */
function withCells({ facts }: Found, { blocks }: SourceText, cells: readonly CellProposal[]): readonly CellProposal[] {
  if (!cells.length) return facts;
  // Findings of sentence rules within rows are discarded.
  const rows = blocks.filter(
    (row) => row.kind === 'row' && cells.some(({ start }) => start >= row.start && start <= row.end),
  );
  const isInCell = ({ start, end }: Proposal): boolean => rows.some((row) => row.start < end && start < row.end);
  return [...facts.filter((fact) => !isInCell(fact)), ...cells].sort((a, b) => a.start - b.start || a.end - b.end);
}
