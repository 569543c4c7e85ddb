import type { Found, Proposal, ProposalKind } from '../proposal.js';
import { PROPOSAL_KINDS } from '../proposal.js';
import type { Block, BlockKind, SourceText } from '../read/block.js';

/** A block as another program gets it: its number, what it is, and its text. */
export interface GivenBlock {
  readonly block: number;
  readonly kind: BlockKind;
  readonly text: string;
}

/** What another program finds in a block. It says no places: those are looked up in the text. */
export interface Quoted {
  readonly block: number;
  readonly quote: string;
  readonly label?: string;
  readonly kind?: ProposalKind;
  readonly value?: string;
  readonly unit?: string;
}

/** What became of the quotes of another program. */
export interface Proposed {
  readonly found: Found;
  /** Proposals that are new. */
  readonly added: number;
  /** Quotes of figures that a rule has found too; their labels are candidates. */
  readonly known: number;
  /** Quotes that the text does not have letter for letter, or that are none. */
  readonly dropped: number;
}

/** The blocks of a text that have something in them. */
export const givenBlocks = ({ text, blocks }: SourceText): readonly GivenBlock[] =>
  blocks
    .map(({ kind, start, end }, block) => ({ block, kind, text: text.slice(start, end) }))
    .filter((one) => /\S/.test(one.text));

/**
 * Adds what another program proposes to what the rules have found. A quote is taken where its block has it letter for letter
 * and it has a numeral; everything else is dropped. A figure that a rule has found too stays as it is, with one more label.
 * @param quotes anything: it is another program's answer
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

/** A quote at its place: the first in its block that no figure has yet, or else the first. */
function placed(
  { block, quote, label = '', kind = 'amount', value, unit = '' }: Quoted,
  text: string,
  blocks: readonly Block[],
  facts: readonly Proposal[],
): Proposal | undefined {
  const within = blocks[block];
  const number = value ?? NUMERAL.exec(quote)?.[0];
  // A number or a unit that the quote does not have is one that the program has made up.
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

/** A label more, as the second: a person chooses. */
function withLabel(fact: Proposal, label: string): Proposal {
  if (!label || fact.labels.includes(label)) return fact;
  const labels = [...fact.labels.slice(0, 1), label, ...fact.labels.slice(1)].slice(0, 3);
  return { ...fact, label: labels[0] ?? '', labels };
}
