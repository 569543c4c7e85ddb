import type { CSSResultGroup } from 'lit';
import { reportPageMedia } from '../../../elements/page/media-styles.js';
import { reportPageStyles } from '../../../elements/page/styles.js';
import { bandTokens } from '../../../theme/band.generated.js';
import { baseStyles } from '../../../theme/base.js';
import { tokenStyles } from '../../../theme/tokens.generated.js';
import { boardLayoutStyles } from '../../../views/board-layouts.js';
import { sourceNoteView } from '../../../views/source-note.js';
import { viewOf } from '../../widgets/views.js';
import { originStyles } from './origin-styles.js';
import { scopedCss, type Scope } from './scoped-css.js';

/** Class of the element that replaces each widget's shadow tree; the page itself is one too. */
export const WIDGET = 'w';
export const PAGE = 'report-page';
/** A section by itself, without the padding of the report page. */
export const ALONE = 'section-alone';

/** Tags that a report page can show. */
const TAGS = [
  'stat-card',
  'progress-ring',
  'part-bar',
  'score-board',
  'fact-table',
  'event-line',
  'honour-roll',
  'bar-list',
  'change-list',
  'trend-line',
  'report-compare',
] as const;

type Sheet = { readonly cssText: string };

const flat = (styles: CSSResultGroup): readonly Sheet[] =>
  Array.isArray(styles) ? styles.flatMap(flat) : [styles as unknown as Sheet];

const BASE = [tokenStyles, baseStyles].flatMap(flat);

const textOf = (styles: CSSResultGroup, scope: Scope): string =>
  flat(styles)
    .filter((sheet) => !BASE.includes(sheet))
    .map(({ cssText }) => scopedCss(cssText, scope))
    .join('');

const scopeOf = (name: string): Scope => ({ host: `.${WIDGET}.${name}`, within: `.${name}` });

/**
 * Styles of a section on its own page, which has the margins and the background. In a frame, or with requested
 * appearance options, its widget shows instead.
 */
const aloneStyles = `
.${PAGE}.${ALONE}>.root{--_edge:0px;background:none}
.${PAGE}.${ALONE} .page-part{padding:0;background:none}
.${PAGE}.${ALONE}[hidden]{display:none}
html:not(.framed):not(.asked) .${PAGE}.${ALONE}{display:block}
html:not(.framed):not(.asked) .${ALONE} + *{display:none}`;

/** The published page has break points in these; see `withBreaks`. */
const words = `
.w :is(.label,.detail-label,.headline,.title,.page-line,.page-words):lang(zh){word-break:keep-all;overflow-wrap:anywhere}`;

let made: string | undefined;

/**
 * The styles of a published report page: first those shared by all widgets, then each widget's own, then the page's
 * overrides. The elements have the same sheets, each in its shadow tree.
 */
export const reportStyles = (): string => (made ??= make());

function make(): string {
  const all: Scope = { host: `.${WIDGET}.${WIDGET}`, within: `.${WIDGET}` };
  const ofPage: Scope = { ...scopeOf(PAGE), overParts: `.${PAGE}.${PAGE}.${PAGE}` };
  return [
    ...BASE.map(({ cssText }) => scopedCss(cssText, all)),
    ...TAGS.map((tag) => textOf(viewOf(tag).styles, scopeOf(tag))),
    textOf(boardLayoutStyles, scopeOf('score-board')),
    textOf(sourceNoteView.styles, scopeOf(sourceNoteView.tag)),
    ...[bandTokens, ...reportPageStyles, reportPageMedia].map(({ cssText }) => ownRoot(scopedCss(cssText, ofPage))),
    aloneStyles,
    words,
    originStyles,
  ].join('\n');
}

/** Restricts the page's own root rules to the page, so that they do not match widgets within. */
const ownRoot = (css: string): string => css.split(`.${PAGE} .root`).join(`.${PAGE}>.root`);
