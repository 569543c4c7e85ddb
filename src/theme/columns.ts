import { css, type CSSResult } from 'lit';

/** Minimum width in px of the widget for a maximum number of columns. */
export interface ColumnStep {
  readonly most: number;
  readonly from: number;
}

/** Balances rows: five are three and two, not four and one. */
export const columnsOf = (count: number, most: number): number => Math.ceil(count / Math.ceil(count / most));

/** Returns the classes of a grid with `count` items, for `columnStyles`. */
export const columnsFor = (count: number, steps: readonly ColumnStep[]): string =>
  ['columns', ...steps.map(({ most }) => `most-${most}-${columnsOf(count, most)}`)].join(' ');

/** Old page libraries replace `Array.from`. */
const rules = (within: CSSResult, most: number): CSSResult[] =>
  Array<number>(most)
    .fill(0)
    .map(
      (_, i) => css`
        ${within} .most-${most}-${i + 1} {
          --_columns: ${i + 1};
        }
      `,
    );

/**
 * Returns columns of equal width; their number depends on the number of items. The first step is the fallback without
 * container queries.
 */
export const columnStyles = (steps: readonly [ColumnStep, ...ColumnStep[]]): CSSResult[] => [
  css`
    .columns {
      display: grid;
      grid-template-columns: repeat(var(--_columns, 1), minmax(0, 1fr));
      gap: var(--_space-5);
    }
  `,
  ...rules(css`.wide`, steps[0].most),
  ...steps.flatMap(({ most, from }) =>
    rules(css`.root`, most).map(
      (rule) => css`
        @container (min-width: ${from}px) {
          ${rule}
        }
      `,
    ),
  ),
];
