import { css, type CSSResult } from 'lit';
import { tiles } from './board-tiles.js';

const table = css`
  :host([layout='table']) .entries {
    display: block;
    columns: 2 320px;
    column-gap: var(--_space-7);
  }
  :host([layout='table']) .entry,
  :host([layout='table']) .entry:first-child {
    position: relative;
    padding: 0;
    border-top: var(--_stroke-hairline) solid var(--_rule);
    break-inside: avoid;
  }
  :host([layout='table']) .fact {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_space-4);
    align-items: baseline;
    min-height: 44px;
    margin: 0;
    padding: 8px 0;
  }
  :host([layout='table']) .label {
    font-size: var(--_size-body);
  }
  :host([layout='table']) .value {
    text-align: right;
  }
  :host([layout='table']) .figure {
    margin: 0;
    font-size: 20px;
    line-height: 1.35;
  }
  /* Aligns the ends of numbers, if their units are short. */
  :host([layout='table']) .unit {
    display: inline-block;
    min-width: 3.2em;
    padding-left: 0.4em;
    color: var(--_muted);
    font-size: var(--_size-label);
    text-align: left;
  }
  :host([layout='table']) .number + .unit::before {
    content: none;
  }
  :host([layout='table']) .unit.sign {
    font-size: 0.8em;
  }
  :host([layout='table']) .beside {
    margin: 0;
  }
  :host([layout='table']) .fact > :is(.change, .standings, .remark),
  :host([layout='table']) .headline {
    grid-column: 1 / -1;
    margin-top: 0;
  }
  /* English labels are sentences: a smaller size saves a line. */
  @container (max-width: 479.98px) {
    :host([layout='table']) .root:lang(en) .fact {
      padding: 6px 0;
    }
    :host([layout='table']) .root:lang(en) .label {
      font-size: var(--_size-label);
      line-height: 1.35;
    }
  }
  @container (max-width: 219.98px) {
    :host([layout='table']) .fact {
      display: block;
    }
    :host([layout='table']) .value {
      text-align: left;
    }
    /* A box never breaks within a figure, but may within words. */
    :host([layout='table']) .unit {
      display: inline;
      padding: 0;
    }
    :host([layout='table']) .number + .unit::before {
      content: ' ';
    }
  }
  :host([layout='table']) .together {
    margin: 0 0 var(--_space-2);
    border: 0;
  }
`;

const strip = css`
  :host([layout='strip']) .entries {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 144px), 1fr));
    gap: var(--_space-3) var(--_space-5);
  }
  :host([layout='strip']) .entry,
  :host([layout='strip']) .entry:first-child {
    padding: 0;
    border: 0;
  }
  :host([layout='strip']) .fact {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
  :host([layout='strip']) .value {
    margin-top: auto;
  }
  /* Aligns numbers below labels of different length. */
  @supports (grid-template-rows: subgrid) {
    :host([layout='strip']) .entry {
      grid-row: span 2;
    }
    :host([layout='strip']) :is(.entry, .facts, .fact) {
      display: grid;
      grid-template-rows: subgrid;
      row-gap: 0;
    }
    :host([layout='strip']) :is(.facts, .fact) {
      grid-row: 1 / span 2;
      height: auto;
    }
    :host([layout='strip']) .value {
      margin-top: 0;
    }
  }
  /* The details are where the figure is large. */
  :host([layout='strip']) :is(.change, .standings, .remark) {
    display: none;
  }
`;

/** The layouts of a board apart from grid and list. */
export const boardLayoutStyles: CSSResult[] = [tiles, table, strip];
