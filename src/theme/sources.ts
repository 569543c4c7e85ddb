import { css } from 'lit';

/** The sources of a widget that shows several reports: a line for each. */
export const sourcesStyles = css`
  .source-line .source {
    margin-right: 0.4em;
  }
  .source-line .corrected,
  .source-line .invented {
    display: inline-block;
  }
`;
