import { contradictionsOf } from '../../audit/contradictions.js';
import { parseReport } from '../../report/parse.js';
import type { BilingualText, Problem } from '../../report/problems/problems.js';
import type { Report } from '../../report/types.js';
import type { DraftFact } from '../session/draft.js';
import type { Assembled } from './assemble.js';

interface Refusal {
  readonly code: 'PROBLEM' | 'CONTRADICTED';
  readonly message: BilingualText;
}

interface Checked {
  readonly report: Report | undefined;
  readonly problems: readonly Problem[];
  readonly refused: ReadonlyMap<DraftFact, Refusal>;
}

/** Problems found by the contract and by comparison with the quotes. */
export function refusals({ report, sources }: Assembled): Checked {
  const parsed = parseReport(report);
  if (parsed.ok) {
    const found = contradictionsOf(parsed.report);
    const refused = byFact(found, sources, 'CONTRADICTED');
    return { report: refused.size ? undefined : parsed.report, problems: [], refused };
  }
  return { report: undefined, problems: parsed.problems, refused: byFact(parsed.problems, sources, 'PROBLEM') };
}

const PLACE = /^\$\.facts\[(\d+)\](?:\.(change|comparative|standings\[(\d+)\]))?/;

/** Groups problems by the draft fact concerned: for a fact with parts, the part. */
function byFact(
  found: readonly { readonly path: string; readonly message: BilingualText }[],
  sources: Assembled['sources'],
  code: Refusal['code'],
): ReadonlyMap<DraftFact, Refusal> {
  const refused = new Map<DraftFact, Refusal>();
  for (const { path, message } of found) {
    const [, index, part, nth] = PLACE.exec(path) ?? [];
    const parts = sources[Number(index)] ?? [];
    const [first] = parts;
    const ranks = parts.filter(({ kind }) => kind === 'rank');
    const others = parts.slice(1);
    const named =
      part === 'comparative'
        ? others.find(({ role }) => role === 'earlier')
        : part === 'change'
          ? others.find(({ kind }) => kind === 'change')
          : nth !== undefined
            ? ranks[Number(nth)]
            : first;
    const culprit = named ?? first;
    if (culprit && !refused.has(culprit)) refused.set(culprit, { code, message });
  }
  return refused;
}
