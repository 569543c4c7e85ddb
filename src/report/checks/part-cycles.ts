import type { Located } from '../problems/located.js';
import type { Fact } from '../types.js';

/** One level of the descent: a whole, and the index of its current part. */
interface Step {
  readonly whole: string;
  index: number;
}

/**
 * Finds parts that directly or indirectly contain their own whole; each cycle is reported once. Iterative, since the
 * nesting depth is up to the author; each amount is visited once.
 */
export function partCycles(facts: readonly Located<Fact>[]): Located<string>[] {
  const wholes = new Map<string, Located<readonly string[]>>();
  for (const { path, value } of facts)
    if (value.kind === 'amount' && value.parts) wholes.set(value.id, { path, value: value.parts });
  const found: Located<string>[] = [];
  const done = new Set<string>();
  for (const id of wholes.keys()) descend(id, wholes, done, found);
  return found;
}

function descend(
  start: string,
  wholes: ReadonlyMap<string, Located<readonly string[]>>,
  done: Set<string>,
  found: Located<string>[],
): void {
  if (done.has(start)) return;
  const above = new Set([start]);
  const steps: Step[] = [{ whole: start, index: 0 }];
  for (let step = steps[steps.length - 1]; step; step = steps[steps.length - 1]) {
    const { path, value } = wholes.get(step.whole)!;
    const index = step.index++;
    const part = value[index];
    if (part === undefined) {
      steps.pop();
      above.delete(step.whole);
      done.add(step.whole);
    } else if (above.has(part)) found.push({ path: `${path}.parts[${index}]`, value: part });
    else if (wholes.has(part) && !done.has(part)) {
      above.add(part);
      steps.push({ whole: part, index: 0 });
    }
  }
}
