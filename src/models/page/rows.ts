import type { Locale } from '../../format/locale.js';
import { words } from '../../format/words.js';

interface Group {
  readonly isRow: boolean;
  /** Whether its heading is visible. */
  readonly isNamed: boolean;
  readonly label: string;
  readonly widgets: readonly unknown[];
}

/** Joins rows that follow each other and have no visible headings: each alone would leave most of its line empty. */
export function inOneRow<G extends Group>(groups: readonly G[], locale: Locale): readonly G[] {
  const joined: G[] = [];
  for (const group of groups) {
    const last = joined[joined.length - 1];
    if (!last?.isRow || !group.isRow || last.isNamed || group.isNamed) joined.push(group);
    else
      joined[joined.length - 1] = {
        ...last,
        label: [last.label, group.label].join(words(locale).separator),
        widgets: [...last.widgets, ...group.widgets],
      };
  }
  return joined;
}
