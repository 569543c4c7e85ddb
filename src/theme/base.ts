import type { CSSResult } from 'lit';
import { frameStyles } from './frame.js';
import { linkStyles } from './links.js';
import { mediaStyles } from './media.js';
import { pieceStyles } from './pieces.js';
import { themeStyles } from './themes.js';

/**
 * The base of every widget's shadow root, after `tokenStyles`. A template has one wrapper,
 * `<div class="root palette-cn" lang="zh-CN">`, which resets the page's styles, and inside it the classes of these sheets.
 */
export const baseStyles: CSSResult[] = [frameStyles, pieceStyles, linkStyles, mediaStyles, ...themeStyles];
