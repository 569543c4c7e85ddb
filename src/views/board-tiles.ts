import { css, unsafeCSS, type CSSResult } from 'lit';

/** `of-4-3`: three of four columns. */
const spansOf = (columns: number, within = ''): CSSResult =>
  unsafeCSS(
    Array.from({ length: columns }, (_, i) => `${within}.of-${columns}-${i + 1} { grid-column: span ${i + 1}; }`).join(
      '\n',
    ),
  );

/** Entries as tiles. English figures have longer texts: four columns instead of six. */
export const tiles = css`
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
    font-size: max(var(--_size-label), 0.375em);
  }
  :host([layout='tiles']) .headline {
    font-family: var(--_font-display);
    font-size: 22px;
    font-weight: 700;
    line-height: 1.35;
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
  /* In a tile as wide as the board, the number is beside the figures instead of above them. */
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
  /* In print each tile has borders of its own: a shared background would be visible where a row moves to the next
     page. */
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
  /* The tile is the container of its figures: they shrink with it and never break. */
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
