import { changeAtEnd } from '../../words/zh/changes.js';
import { boundAfter, boundBefore } from '../../words/zh/qualifiers.js';
import type { Token } from '../token.js';
import type { Clauses } from './clause.js';

/** Maximum distance to the left that is searched for words. */
const NEAR = 16;

/**
 * Adds the words around a fraction or tenths: qualifying words to its quote (约三分之二, 九成以上), and the verb where
 * it is the size of a change (下降近三成).
 */
export function inContext(text: string, clauses: Clauses, token: Token): Token {
  if (token.kind !== 'share') return token;
  const left = text.slice(Math.max(clauses.startOf(token.start), token.start - NEAR), token.start);
  const [before, after] = [boundBefore(left), boundAfter(text, token.end)];
  const bound = before ?? after;
  const start = token.start - (before?.word.length ?? 0);
  const bounded: Token = {
    ...token,
    start,
    end: token.end + (after?.word.length ?? 0),
    ...(bound && { qualifier: bound.means, word: bound.word }),
  };
  const rest = left.slice(0, left.length - (before?.word.length ?? 0));
  const verb = token.unit === '成' ? changeAtEnd(rest) : undefined;
  if (verb?.how !== 'verb') return bounded;
  const at = start - (rest.length - verb.at);
  return { ...bounded, start: at, nameEnd: at, kind: 'change', direction: verb.way, rule: 'zh-change-tenths' };
}
