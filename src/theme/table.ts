import { css, type CSSResult } from 'lit';

/** As rows and columns. */
const wide = (at: CSSResult) => css`
  ${at} .table {
    display: table;
  }
  ${at} .table caption {
    display: table-caption;
  }
  ${at} .table thead {
    display: table-header-group;
    position: static;
    width: auto;
    height: auto;
    clip-path: none;
    overflow: visible;
  }
  ${at} .table tbody {
    display: table-row-group;
  }
  ${at} .table tr {
    display: table-row;
  }
  ${at} .table th,
    ${at} .table td {
    display: table-cell;
    width: 19%;
    padding: var(--_space-2) var(--_space-3) var(--_space-2) 0;
    vertical-align: top;
    border-top: var(--_stroke-hairline) solid var(--_rule);
  }
  ${at} .table th:first-child {
    width: 24%;
  }
  ${at} .table thead th {
    padding-top: 0;
    border-top: none;
    color: var(--_muted);
    font-size: var(--_size-small);
    vertical-align: bottom;
  }
  ${at} .table .head {
    display: none;
  }
`;

/**
 * A table with rows and columns where space allows, else with one block per row. The template sets ARIA roles, since
 * browsers drop table semantics when `display` changes.
 */
export const tableStyles = css`
  .table,
  .table tbody,
  .table tr,
  .table th,
  .table td,
  .table caption {
    display: block;
  }
  .table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--_size-label);
  }
  .table caption,
  .caption {
    margin-bottom: var(--_space-3);
    font-size: var(--_size-body);
    font-weight: var(--_weight-strong);
    text-align: left;
  }
  .table th {
    padding: 0;
    font-weight: inherit;
    text-align: left;
  }
  .table tbody tr {
    padding: var(--_space-3) 0;
    border-top: var(--_stroke-hairline) solid var(--_rule);
  }
  .table tbody th {
    padding-bottom: var(--_space-1);
    font-weight: var(--_weight-strong);
  }
  .table td {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-3);
    padding: 2px 0;
  }
  .head {
    flex: 1 1 96px;
    max-width: 144px;
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .content {
    flex: 2 1 112px;
    min-width: 0;
  }
  /* Each cell shows its heading instead; screen readers still get this one. */
  .table thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .content .said,
  .content .beside,
  .computed,
  .reason,
  .verdict {
    display: block;
    margin: 0;
  }
  .content .beside,
  .reason,
  .verdict {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .verdict.differs {
    color: var(--_warning);
    font-weight: var(--_weight-strong);
  }
  .table .invented,
  .one-sided .invented {
    display: inline;
    font-size: var(--_size-small);
  }

  .one-sided {
    margin-top: var(--_space-4);
    padding-top: var(--_space-3);
    border-top: var(--_stroke-hairline) solid var(--_rule);
    font-size: var(--_size-label);
  }
  .one-sided summary {
    padding: var(--_space-1) 0;
    cursor: pointer;
    font-weight: var(--_weight-strong);
  }
  .one-sided ul {
    columns: 280px auto;
    column-gap: var(--_space-6);
    list-style: none;
  }
  .one-sided li {
    padding: var(--_space-1) 0;
    break-inside: avoid;
  }
  .one-sided .label {
    margin-right: 0.5em;
    color: var(--_muted);
  }
  .one-sided .said {
    display: inline-block;
  }
  .one-sided .beside {
    display: inline;
    margin-left: 0.5em;
    font-size: var(--_size-small);
  }

  ${wide(css`.root.wide`)}
  @container (min-width: 640px) {
    ${wide(css`.root`)}
  }
`;
