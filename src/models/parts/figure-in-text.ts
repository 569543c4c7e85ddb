import { around, isSame, partsOf, textIn, type Phrase, type Role } from '../../format/phrase.js';
import type { Fact } from '../../report/types.js';
import type { FactContent } from './fact-content.js';

/** A figure in a text, and the text around it. */
export interface FigureInText {
  readonly lead: string;
  readonly figure: Phrase;
  /** The Chinese figure of a translated one, where it comes last: it stands behind what can be opened. */
  readonly beside: Phrase;
  readonly tail: string;
}

/** What of a fact is its figure in a text: a change’s size, a title, a date; of a change without a size, what is said. */
export const ownFigure = (fact: Fact, content: FactContent): FigureInText => apart('', ownPhrase(fact, content), '');

function ownPhrase({ kind }: Fact, { value, phrases: { statement } }: FactContent): Phrase {
  if (kind !== 'change') return value;
  const size = partsOf(value, 'size');
  return size.length ? size : statement;
}

/** The figure in what is said of its fact; all of it can be opened where it has none. */
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
 * The sentence of a fact around its figure; undefined where it says the figure otherwise, such as without the noun that
 * the label has already.
 */
export function sentenceAround(fact: Fact, content: FactContent): FigureInText | undefined {
  const said = figureIn(content.spoken, fact, content);
  return isSame(said.figure, ownFigure(fact, content).figure) ? said : undefined;
}
