import type { Fact } from '../../src/report/types.js';
import type { CaseParameters, CaseStory } from './case.js';

/*
 * Where the sample report has no such case, a town that does not exist stands in, and says so in its source line:
 * nobody must take an invented figure for a reported one.
 */

const SOURCE = { zh: '云溪镇（虚构）', en: 'Yunxi Town (invented)' };
const AMONG = { zh: '全县', en: 'the county' };

interface Written {
  readonly label?: string;
  readonly among?: string;
  readonly period?: string;
  readonly source?: string;
  readonly standing?: string;
}

/** A story whose figure is invented, written as attributes. */
export function invented<A extends Written>(args: A, en: Partial<A>, parameters: CaseParameters<A> = {}): CaseStory<A> {
  const isRanked = args.standing !== undefined;
  return {
    args: { period: '2023', source: SOURCE.zh, ...(isRanked && { among: AMONG.zh }), ...args },
    parameters: {
      case: { ...parameters, en: { source: SOURCE.en, ...(isRanked && { among: AMONG.en }), ...en } },
    },
  };
}

type FactBody<F> = F extends Fact ? Omit<F, 'id' | 'section' | 'mentions'> : never;

/** A story of an invented fact, for what attributes can't say. */
export const inventedFact = (fact: FactBody<Fact>): CaseStory<Written & { fact?: Fact }> =>
  invented<Written & { fact?: Fact }>({ fact: { id: 'invented', section: 'none', mentions: [], ...fact } }, {});
