import { around, isSame, partsOf, textIn, type Phrase, type Role } from '../../format/phrase.js';
import type { Fact } from '../../report/types.js';
import type { FactContent } from './fact-content.js';

/** A figure in a text, with the surrounding text. */
export interface FigureInText {
  readonly lead: string;
  readonly figure: Phrase;
  /** The Chinese original of a converted figure, if it comes last; placed after the part that opens. */
  readonly beside: Phrase;
  readonly tail: string;
}

/**
 * Returns the part of a fact that is its figure in a text: the size of a change, a title, a date; for a change without
 * a size, its statement.
 */
export const ownFigure = (fact: Fact, content: FactContent): FigureInText => apart('', ownPhrase(fact, content), '');

function ownPhrase({ kind }: Fact, { value, phrases: { statement } }: FactContent): Phrase {
  if (kind !== 'change') return value;
  const size = partsOf(value, 'size');
  return size.length ? size : statement;
}

/** Returns the figure within a fact's sentence; all of it if it has none. */
export function figureIn(said: Phrase, { kind }: Fact, { value }: FactContent): FigureInText {
  const role = kind === 'change' && !textIn(value, 'size') ? 'statement' : ROLES[kind];
  const found = around(said, role);
  return found ? apart(found.lead, found.found, found.tail) : { lead: '', figure: said, beside: [], tail: '' };
}

const ROLES: Readonly<Record<Fact['kind'], Role>> = {
  amount: 'figure',
  share: 'figure',
  ratio: 'figure',
  change: 'size',
  honour: 'title',
  event: 'period',
  standing: 'standings',
};

function apart(lead: string, figure: Phrase, tail: string): FigureInText {
  const last = figure[figure.length - 1];
  const isBeside = last?.role === 'beside' && figure.length > 1;
  return isBeside ? { lead, figure: figure.slice(0, -1), beside: [last], tail } : { lead, figure, beside: [], tail };
}

/**
 * Returns the sentence of a fact around its figure; undefined where the sentence words the figure differently, such as
 * without a noun already in the label.
 */
export function sentenceAround(fact: Fact, content: FactContent): FigureInText | undefined {
  const said = figureIn(content.spoken, fact, content);
  return isSame(said.figure, ownFigure(fact, content).figure) ? said : undefined;
}
