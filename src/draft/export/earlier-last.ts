import type { DraftFact } from '../session/draft.js';

/**
 * Facts with last year's figure after this year's of the same line, also where its column is in front (2023年, 2024年): it is
 * a part of the figure that it is compared with.
 * @param lineOf a number that facts of one line share
 */
export function earlierLast(facts: readonly DraftFact[], lineOf: (at: number) => number): readonly DraftFact[] {
  const lines = new Map<number, DraftFact[]>();
  for (const fact of facts) {
    const line = lineOf(fact.start);
    lines.set(line, [...(lines.get(line) ?? []), fact]);
  }
  return [...lines.values()].flatMap(inLine);
}

function inLine(facts: readonly DraftFact[]): readonly DraftFact[] {
  const inFront = facts.filter(
    (fact, i) =>
      fact.role === 'earlier' &&
      !facts.slice(0, i).some((host) => isOf(host, fact)) &&
      facts.some((host) => isOf(host, fact)),
  );
  if (!inFront.length) return facts;
  return facts
    .filter((fact) => !inFront.includes(fact))
    .flatMap((host, i, others) => [
      host,
      ...inFront.filter((fact) => others.findIndex((one) => isOf(one, fact)) === i),
    ]);
}

const isOf = (host: DraftFact, earlier: DraftFact): boolean =>
  host.role !== 'earlier' && /^(?:amount|share)$/.test(host.kind) && host.unit === earlier.unit;
