import type { CSSResult } from 'lit';
import { fitStyles } from './fit.js';
import { frameStyles } from './frame.js';
import { linkStyles } from './links.js';
import { mediaStyles } from './media.js';
import { pieceStyles } from './pieces.js';
import { themeStyles } from './themes.js';

/**
 * What every widget's shadow root starts from, after `tokenStyles`. A template has one wrapper,
 * `<div class="root palette-cn" lang="zh-CN">`, which keeps the page's styles out, and the classes of these sheets inside it.
 */
export const baseStyles: CSSResult[] = [frameStyles, pieceStyles, fitStyles, linkStyles, mediaStyles, ...themeStyles];
