import { css } from 'lit';

/** The sources of a widget with several reports: one line each. */
export const sourcesStyles = css`
  .source-line .source {
    margin-right: 0.4em;
  }
  .source-line .corrected,
  .source-line .invented {
    display: inline-block;
  }
`;
