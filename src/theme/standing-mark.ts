import { css } from 'lit';

/** A standing as a mark (第一, 首批) with its scope beside it. */
export const standingMarkStyles = css`
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .line + .line {
    margin-top: var(--_space-2);
  }
  /* One line, unless it alone is wider than all there is. */
  .mark {
    flex: none;
    max-width: 100%;
    margin-right: var(--_space-2);
    padding: 0 var(--_space-2);
    color: var(--_on-accent);
    background-color: var(--_accent);
    border: var(--_stroke-hairline) solid var(--_accent);
    border-radius: var(--_radius-badge);
    font-weight: var(--_weight-strong);
  }
  /* A position is a number among others; the rest are kinds of distinction and must not look like one. */
  .mark:not(.rank) {
    color: var(--_accent);
    background: transparent;
  }
  .line .standing {
    margin: 0;
    color: var(--_ink);
  }
`;
