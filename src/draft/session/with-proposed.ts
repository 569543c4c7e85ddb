import type { Found, Proposal, ProposalKind } from '../proposal.js';
import { PROPOSAL_KINDS } from '../proposal.js';
import type { Block, BlockKind, SourceText } from '../read/block.js';

/** A block passed to another program: number, kind and text. */
export interface GivenBlock {
  readonly block: number;
  readonly kind: BlockKind;
  readonly text: string;
}

/** A figure found by another program in a block. It has no offsets: these are looked up in the text. */
export interface Quoted {
  readonly block: number;
  readonly quote: string;
  readonly label?: string;
  readonly kind?: ProposalKind;
  readonly value?: string;
  readonly unit?: string;
}

/** The result of another program's quotes. */
export interface Proposed {
  readonly found: Found;
  /** Number of new proposals. */
  readonly added: number;
  /** Number of figures that a rule has found as well; their labels become candidates. */
  readonly known: number;
  /** Number of quotes that are not verbatim in the text, or invalid. */
  readonly dropped: number;
}

/** The non-empty blocks of a text. */
export const givenBlocks = ({ text, blocks }: SourceText): readonly GivenBlock[] =>
  blocks
    .map(({ kind, start, end }, block) => ({ block, kind, text: text.slice(start, end) }))
    .filter((one) => /\S/.test(one.text));

/**
 * Adds another program's proposals to those of the rules. A quote is accepted if its block contains it verbatim and it
 * has a numeral; everything else is dropped. A figure already found by a rule only gets an additional label.
 * @param quotes untrusted output of another program
 */
export function withProposed(found: Found, { text, blocks }: SourceText, quotes: readonly unknown[]): Proposed {
  const facts = [...found.facts];
  let [added, known, dropped] = [0, 0, 0];
  for (const quote of quotes) {
    const one = isQuoted(quote) ? placed(quote, text, blocks, facts) : undefined;
    const at = one ? facts.findIndex((fact) => fact.start < one.end && one.start < fact.end) : -1;
    if (!one) dropped++;
    else if (at >= 0) {
      known++;
      facts[at] = withLabel(facts[at]!, one.label);
    } else {
      added++;
      facts.push(one);
    }
  }
  facts.sort((a, b) => a.start - b.start || a.end - b.end);
  return { found: { ...found, facts }, added, known, dropped };
}

const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';

function isQuoted(value: unknown): value is Quoted {
  if (typeof value !== 'object' || value === null) return false;
  const { block, quote, label, kind, value: number, unit } = value as Readonly<Record<string, unknown>>;
  const isKind = kind === undefined || (PROPOSAL_KINDS as readonly unknown[]).includes(kind);
  return (
    Number.isSafeInteger(block) &&
    typeof quote === 'string' &&
    quote !== '' &&
    isKind &&
    [label, number, unit].every(isText)
  );
}

const NUMERAL = /\d[\d,]*(?:\.\d+)?/;

/** Locates a quote: its first occurrence in the block without a figure, or else the first. */
function placed(
  { block, quote, label = '', kind = 'amount', value, unit = '' }: Quoted,
  text: string,
  blocks: readonly Block[],
  facts: readonly Proposal[],
): Proposal | undefined {
  const within = blocks[block];
  const number = value ?? NUMERAL.exec(quote)?.[0];
  // A number or unit that is not in the quote is made up by the program.
  if (!within || number === undefined || !quote.includes(number) || !quote.includes(unit)) return undefined;
  const starts = placesOf(text.slice(within.start, within.end), quote).map((at) => within.start + at);
  const isFree = (start: number): boolean =>
    !facts.some((fact) => fact.start < start + quote.length && start < fact.end);
  const start = starts.find(isFree) ?? starts[0];
  if (start === undefined) return undefined;
  const end = start + quote.length;
  return {
    start,
    end,
    quote,
    kind,
    value: number,
    unit,
    label,
    labels: label ? [label] : [],
    rule: 'proposed',
    sure: 0.5,
  };
}

function placesOf(text: string, part: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

/** Adds a label as second candidate: a person chooses. */
function withLabel(fact: Proposal, label: string): Proposal {
  if (!label || fact.labels.includes(label)) return fact;
  const labels = [...fact.labels.slice(0, 1), label, ...fact.labels.slice(1)].slice(0, 3);
  return { ...fact, label: labels[0] ?? '', labels };
}
