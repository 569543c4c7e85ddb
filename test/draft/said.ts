import { findFigures } from '../../src/draft/find-figures.js';
import type { Proposal } from '../../src/draft/proposal.js';

const numberOf = ({ value, scale = '', unit, position }: Proposal): string =>
  value === null
    ? '-'
    : position === undefined
      ? `${value}${scale && ` ${scale}`}${unit && ` ${unit}`}`
      : `#${position}`;

/** A proposal in one line: kind, direction, number, label. */
const said = (fact: Proposal): string =>
  [fact.kind, fact.direction, numberOf(fact), fact.label && `| ${fact.label}`].filter(Boolean).join(' ');

/** What is proposed in a text, a line a figure. */
export const saidOf = (text: string): string[] => findFigures(text).facts.map(said);

/** The kinds, directions and numbers alone. */
export const numbersOf = (text: string): string[] =>
  findFigures(text).facts.map((fact) => said({ ...fact, label: '' }));

/** Why each numeral that no rule takes is none: 2023年 date. */
export const unreadOf = (text: string): string[] => findFigures(text).unread.map(({ quote, why }) => `${quote} ${why}`);
