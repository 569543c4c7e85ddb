import { css, type CSSResult } from 'lit';

/** From which width of the widget in px how many columns there may be. */
export interface ColumnStep {
  readonly most: number;
  readonly from: number;
}

/** Rows of one length as far as they go: five are three and two, and never four and one. */
export const columnsOf = (count: number, most: number): number => Math.ceil(count / Math.ceil(count / most));

/** The classes of a grid of so many; `columnStyles` reads them. */
export const columnsFor = (count: number, steps: readonly ColumnStep[]): string =>
  ['columns', ...steps.map(({ most }) => `most-${most}-${columnsOf(count, most)}`)].join(' ');

/** Old page libraries have an `Array.from` of their own. */
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

/** Columns of one width; how many decides how many there are to show. The first step stands in where there are no container queries. */
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
