import { css, unsafeCSS, type CSSResult } from 'lit';

/** `of-4-3`: three of four columns. */
const spansOf = (columns: number, within = ''): CSSResult =>
  unsafeCSS(
    Array.from({ length: columns }, (_, i) => `${within}.of-${columns}-${i + 1} { grid-column: span ${i + 1}; }`).join(
      '\n',
    ),
  );

/* English figures have longer texts: four columns instead of six. */
const tiles = css`
  :host([layout='tiles']) .entries {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 1px;
    background-color: var(--_rule);
    border: solid var(--_rule);
    border-width: 1px 0;
  }
  ${spansOf(2)}
  @container (min-width: 640px) {
    :host([layout='tiles']) .entries {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    ${spansOf(4)}
  }
  @container (min-width: 1000px) {
    :host([layout='tiles']) .root:lang(zh) .entries {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
    ${spansOf(6, '.root:lang(zh) ')}
  }
  :host([layout='tiles']) .entry,
  :host([layout='tiles']) .entry:first-child {
    flex-direction: column;
    align-items: stretch;
    padding: var(--_space-4);
    background-color: var(--_surface);
    border: 0;
  }
  :host([layout='tiles']) .position {
    width: auto;
    margin-bottom: var(--_space-2);
    color: var(--_accent);
    font-family: var(--_font-figure);
    font-weight: var(--_weight-strong);
    line-height: 1.2;
  }
  :host([layout='tiles']) .several .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-4);
  }
  :host([layout='tiles']) .root:lang(en) .several .fact:has(.headline) {
    flex-basis: 240px;
  }
  :host([layout='tiles']) .fact {
    flex: 1 1 132px;
    margin: 0;
  }
  :host([layout='tiles']) .label {
    color: var(--_muted);
    line-height: 1.4;
  }
  :host([layout='tiles']) .value {
    margin-top: var(--_space-1);
  }
  :host([layout='tiles']) .figure {
    margin: 0;
    font-size: 30px;
  }
  :host([layout='tiles']) .unit {
    font-size: max(14px, var(--_size-small), 0.375em);
  }
  :host([layout='tiles']) .headline {
    font-family: var(--_font-display);
    font-size: 22px;
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }
  :host([layout='tiles']) :is(.change, .standings) {
    margin-top: var(--_space-3);
  }
  :host([layout='tiles']) .together {
    flex: 1 0 100%;
    margin: 0;
    border: 0;
  }
  :host([layout='tiles']) .share {
    display: grid;
    grid-template-columns: 84px minmax(0, 1fr);
    column-gap: var(--_space-4);
  }
  :host([layout='tiles']) .share > * {
    grid-column: 2;
  }
  :host([layout='tiles']) .share > .ring {
    grid-row: 1 / span 5;
    grid-column: 1;
    align-self: center;
    width: 84px;
    height: 84px;
  }
  /* A tile as wide as the board has its number beside its figures instead of above them. */
  @container (max-width: 479.98px) {
    :host([layout='tiles']) .entry,
    :host([layout='tiles']) .entry:first-child {
      padding: var(--_space-3) var(--_space-4);
    }
    :host([layout='tiles']) .of-2-2,
    :host([layout='tiles']) .of-2-2:first-child {
      flex-direction: row;
    }
    :host([layout='tiles']) .of-2-2 .position {
      width: 24px;
      margin: 0;
      line-height: 1.4;
    }
    :host([layout='tiles']) :is(.change, .standings) {
      margin-top: var(--_space-2);
    }
    :host([layout='tiles']) .several .facts {
      row-gap: var(--_space-2);
    }
  }
  @container (max-width: 319.98px) {
    :host([layout='tiles']) .share,
    :host([layout='tiles']) .several .facts {
      display: block;
    }
    :host([layout='tiles']) .share > .ring {
      width: 56px;
      height: 56px;
    }
  }
  @container (max-width: 219.98px) {
    :host([layout='tiles']) .entries {
      display: block;
    }
    :host([layout='tiles']) .entry {
      border-bottom: 1px solid var(--_rule);
    }
  }
  /* On paper each tile has its lines: a ground behind all of them would be seen where a row goes to the next page. */
  @media print {
    :host([layout='tiles']) .entries {
      background: none;
      border-top: 0;
    }
    :host([layout='tiles']) .entry,
    :host([layout='tiles']) .entry:first-child {
      border-top: 1px solid var(--_rule);
    }
  }
  /* The tile is the container of its figures: they get smaller with it, and never break. */
  @supports (width: 1cqi) {
    :host([layout='tiles']) .fact {
      container-type: inline-size;
    }
    :host([layout='tiles']) .figure {
      font-size: clamp(20px, var(--_most, 27cqi), 40px);
    }
    :host([layout='tiles']) .fit-1 {
      --_most: 20cqi;
    }
    :host([layout='tiles']) .fit-2 {
      --_most: 17cqi;
    }
    :host([layout='tiles']) .fit-3 {
      --_most: 11.5cqi;
    }
    :host([layout='tiles']) .share > .value {
      container-type: inline-size;
    }
  }
`;

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
  /* Numbers end on one line as long as their units are short. */
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
  /* English labels are sentences: smaller, they have a line less. */
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
    /* A box may not end a line within a figure; words may. */
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
  /* Below labels of different length, numbers are on one line. */
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
  /* All that is said of it is where it is large. */
  :host([layout='strip']) :is(.change, .standings, .remark) {
    display: none;
  }
`;

/** The layouts of a board apart from grid and list. */
export const boardLayoutStyles: CSSResult[] = [tiles, table, strip];
