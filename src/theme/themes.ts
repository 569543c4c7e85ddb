import { css, type CSSResult } from 'lit';
import { themeTokens } from './themes.generated.js';

/**
 * Rules of a theme in addition to tokens: for readers with poor sight or motor control, a standalone link is a large
 * target.
 */
const elderStyles = css`
  :host([theme='elder']) .meta a {
    display: inline-flex;
    align-items: center;
    min-width: var(--_size-target);
    min-height: var(--_size-target);
  }
`;

/** All themes except neutral. A build for pages with their own look can replace this with an empty list. */
export const themeStyles: CSSResult[] = [themeTokens, elderStyles];
