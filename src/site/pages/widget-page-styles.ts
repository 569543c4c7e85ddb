import { wordsCss } from './breakable.js';
import { lightCss } from './light-css.js';

/** Styles of a widget's page: bare in a frame, a full page when opened directly. */
export const widgetPageStyles: string = lightCss(`
${wordsCss('.page')}
html { color-scheme: light dark; -webkit-text-size-adjust: 100%; }
html[data-scheme='light'] { color-scheme: light; }
html[data-scheme='dark'] { color-scheme: dark; }
body {
  margin: 0; color: #1d1b18;
  font: 400 15px/1.6 -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
html:lang(zh) body { font-family: "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", -apple-system, sans-serif; text-spacing-trim: trim-start; }
html[data-scheme='dark'] body { color: #f0ece4; }
@media (prefers-color-scheme: dark) {
  html:not([data-scheme='light']) body { color: #f0ece4; }
}
.heard { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap; }
.framed .top, .framed .quotes, .framed .uses, .framed .rest { display: none; }
html:not(.framed) {
  --page: #f7f6f1; --plate: #fff; --ink: #1a1a18; --quiet: #5c5a54; --line: #d8d5cc; --accent: #1f4e79;
  --band: #12304c; --band-line: #2f4d69; --on-band: #fbf9f3; --on-band-quiet: #b9c7d4;
  --serif: Georgia, "Times New Roman", "Noto Serif", serif;
  background: var(--page);
}
html:not(.framed) body { color: var(--ink); }
html:not(.framed):lang(zh), .page blockquote:lang(zh) { --serif: "Songti SC", "Source Han Serif SC", "Noto Serif CJK SC", Georgia, serif; }
html[data-scheme='dark']:not(.framed) { --page: #121110; --plate: #1b1a18; --ink: #f0ece4; --quiet: #b3aca0; --line: #3a3733; --accent: #8fbce6; --band: #0e2439; --band-line: #27435d; }
@media (prefers-color-scheme: dark) {
  html:not(.framed):not([data-scheme='light']) { --page: #121110; --plate: #1b1a18; --ink: #f0ece4; --quiet: #b3aca0; --line: #3a3733; --accent: #8fbce6; --band: #0e2439; --band-line: #27435d; }
}
.page h2, .page h3, .page p, .page ul, .page dl, .page dd, .page blockquote { margin: 0; padding: 0; font: inherit; }
.page ul { list-style: none; }
.page a { color: inherit; text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
.page a:hover { text-decoration-thickness: 2px; }
.page a:focus-visible { outline: 2px solid; outline-offset: 2px; }
html:not(.framed) .band > *, html:not(.framed) .rest > * { box-sizing: border-box; max-width: 1232px; margin: 0 auto; padding: 0 16px; }
html:not(.framed) .top { display: flex; justify-content: space-between; gap: 0 24px; padding-top: 8px; color: var(--quiet); font-size: 14px; line-height: 44px; }
.top nav { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.top > a { flex: none; }
.top a { text-decoration: none; }
.top a:hover { text-decoration: underline; }
.top .home::before { content: '‹'; display: inline-block; width: 16px; font-size: 20px; line-height: 1; }
html:not(.framed) .hero { padding-top: 16px; padding-bottom: 32px; }
.quotes h2, .near header p { font-size: 14px; font-weight: 600; }
.quote { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 16px; margin-top: 8px; }
.page blockquote:lang(zh) { text-spacing-trim: trim-start; }
.page .quotes blockquote { font-family: var(--serif); font-size: 20px; line-height: 1.6; text-wrap: pretty; }
.place, .way { color: var(--quiet); font-size: 14px; }
.page .way { display: flex; flex-wrap: wrap; gap: 0 12px; margin-top: 12px; }
.way a { color: var(--ink); }
.uses ul { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); border-top: 1px solid var(--line); }
.uses li { border-bottom: 1px solid var(--line); }
.uses li:nth-child(even) { padding-left: 16px; border-left: 1px solid var(--line); }
.uses li > * { display: block; padding: 12px 0; text-decoration: none; line-height: 1.5; }
.uses strong { display: block; font-weight: 600; }
.uses li > a:hover strong { text-decoration: underline; }
.uses span { color: var(--quiet); font-size: 14px; }
.uses span a { display: inline-block; margin-right: 12px; }
.rest > * + * { border-top: 1px solid var(--line); }
html:not(.framed) .rest > section { max-width: 1184px; margin: 0 16px; padding: 40px 0; }
.near h2, .source h2, .many > h2 { font-family: var(--serif); }
.page .near h2, .page .source h2, .page .many > h2 { margin-bottom: 16px; font-size: 26px; font-weight: 700; line-height: 1.35; }
.near header p { color: var(--accent); }
.near ul { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); padding: 0 1px 1px 0; }
.near li { min-width: 0; margin: 0 -1px -1px 0; background: var(--plate); border: 1px solid var(--line); }
.near li a { display: block; box-sizing: border-box; height: 100%; padding: 16px; text-decoration: none; overflow-wrap: anywhere; }
.near li a:hover .name, .near .all a:hover { text-decoration: underline; }
.near .name, .near .said { display: block; color: var(--quiet); font-size: 14px; line-height: 1.4; text-wrap: balance; }
.near .said { color: var(--accent); font-weight: 600; }
.near .value strong { font-size: 28px; font-weight: 700; line-height: 1.3; font-variant-numeric: lining-nums; }
.near .value .words { font-size: 16px; }
.near .all { background: var(--page); }
.near .all a { display: flex; align-items: center; justify-content: space-between; color: var(--accent); font-weight: 600; }
.near .all a::after { content: '→'; }
.steps { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 8px 24px; padding-top: 16px; }
.page .steps a { padding: 9px 0; color: var(--accent); text-decoration: none; }
.steps strong { font-weight: 400; text-decoration: underline; text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
.steps a:hover strong { text-decoration-thickness: 2px; }
.steps span { margin-right: 8px; color: var(--quiet); }
.source dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 24px; }
.source dt { color: var(--quiet); }
.many .of { padding: 16px 0; border-top: 1px solid var(--line); }
.page .many h3 { font-weight: 600; }
.page .many blockquote { font-size: 17px; }
.many h3 + .quote { margin-top: 0; }
@media (min-width: 640px) {
  html:not(.framed) .band > *, html:not(.framed) .rest > * { padding-right: 24px; padding-left: 24px; }
  html:not(.framed) .rest > section { margin: 0 24px; }
  .uses ul { grid-template-columns: repeat(4, minmax(0, 1fr)); }
  .uses li + li { padding-left: 16px; border-left: 1px solid var(--line); }
  .uses li { border-bottom: 0; }
  .near ul { grid-template-columns: repeat(4, minmax(0, 1fr)); }
  .many .of { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 0 32px; }
  .many .of > * { grid-column: 2; }
  .page .many h3 { grid-row: 1 / span 9; grid-column: 1; }
}
@media (min-width: 1024px) {
  html:not(.framed) .one .hero { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 48px; padding-top: 32px; padding-bottom: 48px; }
  .one .quotes { align-self: start; padding-top: 16px; border-top: 1px solid var(--line); }
  html:not(.framed) .rest > section { display: grid; grid-template-columns: 288px minmax(0, 1fr); gap: 0 32px; }
  .many > * { grid-column: 2; }
  .many > h2 { grid-row: 1 / span 99; grid-column: 1 !important; }
}
@media (min-width: 1232px) {
  html:not(.framed) .rest > section { margin: 0 auto; }
}
@media (max-width: 1023.98px) {
  html:not(.framed) .one .quotes { margin-top: 24px; padding-top: 16px; border-top: 1px solid var(--line); }
}
/* The band is dark whatever the page is, and so is the widget on it: where the colours of a widget can follow. */
@supports (color: light-dark(#000, #fff)) {
@media screen {
  html:not(.framed):not([data-scheme='light']) .one .band { --ink: var(--on-band); --quiet: var(--on-band-quiet); --line: var(--band-line); color-scheme: dark; color: var(--on-band); background: var(--band); }
  html:not(.framed):not([data-scheme='light']) .one main > * { --rw-surface: transparent; --rw-rule: transparent; --rw-ink: var(--on-band); --rw-muted: var(--on-band-quiet); }
  html:not(.framed):not([data-scheme='light']) .one main > *::part(base) { padding: 0; }
}
}
@media print {
  html:not(.framed) { --ink: #1a1a18; --quiet: #5c5a54; --line: #d8d5cc; --plate: #fff; background: none; }
  .rest > section, .many .of { break-inside: avoid; }
  .top, .uses, .near { display: none; }
}
`);
