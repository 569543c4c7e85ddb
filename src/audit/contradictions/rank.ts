import type { Standing } from '../../report/types.js';
import type { Disagreement } from '../contradiction.js';
import { LANGUAGES } from '../words/languages.js';
import type { PrintedStanding } from '../words/word-types.js';
import { rankDetails, wordDisagreement } from './rank-details.js';

/** Detects a quote with another standing: 第二 where the fact has first, 首批 for a rank, 共18个 for seventeen. */
export function rankDisagreement(standing: Standing, path: string, text: string): Disagreement | undefined {
  const details = rankDetails(standing, path, text);
  const printed = standing.kind === 'passed' ? [] : standingsIn(details.rest);
  const [first] = printed;
  if (!first || printed.some((one) => agrees(one, standing)))
    return details.wrong ?? wordDisagreement(standing, path, text, first?.word);
  return {
    code: 'RANK_CONTRADICTED',
    at: path,
    claimed: claimedBy(standing),
    printed: first.word,
    right: rightFor(first),
  };
}

function claimedBy(standing: Standing): string {
  if (standing.kind !== 'rank') return standing.kind;
  return standing.position === undefined ? `within ${standing.within ?? ''}` : `rank ${standing.position}`;
}

function standingsIn(text: string): readonly PrintedStanding[] {
  return LANGUAGES.flatMap(({ standings, numerals: { read } }) =>
    standings.flatMap(({ pattern, kind, position }) =>
      [...text.matchAll(pattern)].flatMap(([word, stated = '']): readonly PrintedStanding[] => {
        if (kind !== 'rank' && kind !== 'within') return [{ word, kind }];
        const at = position ?? (/^\d+$/.test(stated) ? stated : read(stated));
        return at === undefined ? [] : [{ word, kind, position: at }];
      }),
    ),
  );
}

function agrees(printed: PrintedStanding, standing: Standing): boolean {
  const { position, within } = standing.kind === 'rank' ? standing : {};
  switch (printed.kind) {
    case 'rank':
      return position !== undefined && Number(printed.position) === position;
    case 'first':
      return standing.kind === 'first-ever' || position === 1;
    case 'within':
      return standing.kind === 'leading' || Number(printed.position) === within;
    default:
      return printed.kind === standing.kind;
  }
}

function rightFor(printed: PrintedStanding): string {
  switch (printed.kind) {
    case 'rank':
      return `"kind": "rank", "position": ${printed.position}`;
    case 'first':
      return '"kind": "rank", "position": 1';
    case 'within':
      return `"kind": "rank", "within": ${printed.position}`;
    default:
      return `"kind": "${printed.kind}"`;
  }
}
