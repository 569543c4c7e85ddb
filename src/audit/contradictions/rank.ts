import type { Standing } from '../../report/types.js';
import type { Disagreement } from '../contradiction.js';
import { LANGUAGES } from '../words/languages.js';
import type { PrintedStanding } from '../words/report-words.js';

/** A quote that says otherwise how something stands: 第二 of what the fact has as first, 首批 of a rank. */
export function rankDisagreement(standing: Standing, path: string, text: string): Disagreement | undefined {
  const printed = standingsIn(text);
  const [first] = printed;
  if (!first || printed.some((one) => agrees(one, standing))) return undefined;
  return {
    code: 'RANK_CONTRADICTED',
    at: path,
    claimed: standing.kind === 'rank' ? `rank ${standing.position}` : standing.kind,
    printed: first.word,
    right: rightFor(first),
  };
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
  switch (printed.kind) {
    case 'rank':
      return standing.kind === 'rank' && Number(printed.position) === standing.position;
    case 'first':
      return standing.kind === 'first-ever' || (standing.kind === 'rank' && standing.position === 1);
    case 'within':
      return standing.kind === 'leading';
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
    // The contract has no "among the first three": that it is ahead is what can be said.
    case 'within':
      return '"kind": "leading"';
    default:
      return `"kind": "${printed.kind}"`;
  }
}
