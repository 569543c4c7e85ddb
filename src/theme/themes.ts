import { css, type CSSResult } from 'lit';
import { themeTokens } from './themes.generated.js';

/** What a theme asks for besides other values of the tokens: for poor eyes and hands, a link that stands alone is a target. */
const elderStyles = css`
  :host([theme='elder']) .meta a {
    display: inline-flex;
    align-items: center;
    min-width: var(--_size-target);
    min-height: var(--_size-target);
  }
`;

/** All themes but the neutral one. A build for pages that have a look of their own may put an empty list in its place. */
export const themeStyles: CSSResult[] = [themeTokens, elderStyles];
