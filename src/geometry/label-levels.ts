/** What stands on a line from one place to another. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

/**
 * The level of each stretch, 1 for the first: on one level no two come closer than the gap. Each goes to the first level
 * that has room for it, in the order in which they come.
 */
export function levelsOf(stretches: readonly Stretch[], gap: number): readonly number[] {
  const levels: Stretch[][] = [];
  return stretches.map((stretch) => {
    const isFree = (level: readonly Stretch[]): boolean => level.every((other) => areApart(stretch, other, gap));
    const free = levels.findIndex(isFree);
    if (free < 0) levels.push([stretch]);
    else levels[free]!.push(stretch);
    return free < 0 ? levels.length : free + 1;
  });
}

const areApart = (a: Stretch, b: Stretch, gap: number): boolean => a.right + gap <= b.left || b.right + gap <= a.left;
