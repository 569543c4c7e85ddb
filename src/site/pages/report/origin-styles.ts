import { lightCss } from '../light-css.js';

/**
 * Styles of the quote panels: a button is as large as the whole entry, and the panel opens next to it. The button covers
 * the text until the script passes presses on; see `openQuotesOnClick`. Without popover support,
 * and in print, every quote shows under its figure. Widget classes as in `reportStyles`.
 */
export const originStyles = lightCss(`
.w .entry,.w .honour,.w .event,.w li.row,.w td,.w .one-sided li{position:relative;isolation:isolate}
.page-row .root{isolation:isolate}
.selectable .origin{z-index:-1}
.w .origin{position:absolute;top:0;right:-4px;bottom:0;left:-4px;min-width:0;min-height:0;margin:0;padding:0;background:none;border:0;border-radius:2px;cursor:pointer}
.w.layout-tiles .origin,.page-row .origin{right:0;left:0}
.w :hover>.origin{background:var(--_accent-quiet)}
.selectable :has(>.origin){cursor:pointer}
.w .origin-panel{cursor:auto}
.w .origin:focus-visible{outline-offset:-2px}
.w .meta a{position:relative;z-index:1}
/* A panel may open from a strip far from its board: it has the page's colours wherever it stands. */
.w .origin-panel{--_surface:var(--_surface-l);--_ink:var(--_ink-l);--_muted:var(--_muted-l);--_accent:var(--_accent-l);--_rule:var(--_rule-l);max-width:34em;margin:0;padding:8px 16px 12px;color:var(--_ink);background:var(--_surface);border:1px solid var(--_ink);border-radius:3px;font-size:var(--_size-body);text-align:left;white-space:normal}
@supports (color:light-dark(#000,#fff)){
.w .origin-panel{--_surface:light-dark(var(--_surface-l),var(--_surface-d));--_ink:light-dark(var(--_ink-l),var(--_ink-d));--_muted:light-dark(var(--_muted-l),var(--_muted-d));--_accent:light-dark(var(--_accent-l),var(--_accent-d));--_rule:light-dark(var(--_rule-l),var(--_rule-d))}
}
.w .origin-panel blockquote{font-family:var(--_font-display);font-size:17px;line-height:1.5;text-spacing-trim:trim-start;text-wrap:pretty}
.w .origin-panel p{color:var(--_muted);font-size:var(--_size-label)}
.w .origin-panel p + blockquote{margin-top:8px}
.w .origin-panel .origin-of + blockquote{margin-top:0}
.w .origin-panel p + .origin-of{margin-top:8px;border-top:1px solid var(--_rule)}
.w .origin-panel a{display:inline-block;padding:8px 0}
@supports selector(:popover-open){
.w .origin-panel{position:fixed;top:auto;right:0;bottom:24px;left:0;width:-moz-fit-content;width:fit-content;max-width:min(34em,calc(100vw - 32px));max-height:60vh;margin:0 auto;overflow:auto;overscroll-behavior:contain;box-shadow:0 4px 24px rgba(0,0,0,.24)}
.w .origin-panel:not(:popover-open){display:none}
@supports (position-area:bottom){
.w .origin-panel{top:auto;right:auto;bottom:auto;left:auto;margin:4px 16px 4px 0;max-height:calc(100% - 8px);justify-self:start;position-area:bottom span-right;position-try-fallbacks:flip-block,flip-inline,flip-block flip-inline;position-try-order:most-height}
}
}
@supports not selector(:popover-open){
.w .origin,.page-hint{display:none}
.w .origin-panel{grid-column:1/-1;padding:0;background:none;border:0}
.w .entry,.w .event{display:block}
}
@media print{
.w .origin,.page-hint{display:none}
.w details::details-content{content-visibility:visible}
.w .origin-panel,.w .origin-panel:not(:popover-open){--_ink:#000;--_muted:#444;display:block;position:static;grid-column:1/-1;width:auto;max-width:none;max-height:none;margin:2px 0 0;padding:0;background:none;border:0;box-shadow:none;font-size:9px;line-height:1.3}
.w .origin-panel blockquote,.w .origin-panel p{display:inline;font-size:9px}
.w .origin-panel .origin-of{display:none}
.w .entry,.w .event{display:block}
}
@media (forced-colors:active){
.w :hover>.origin{background:none;outline:1px solid Highlight}
.w .origin-panel{border-color:CanvasText}
}
`);
