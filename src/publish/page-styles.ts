/** The page around the widgets. It uses the properties of `tokens.css`, which stands before it in the same file. */
export const pageStyles = `
*, *::before, *::after { box-sizing: border-box; }
html { background: var(--rw-page); color: var(--rw-ink); scroll-behavior: auto; -webkit-text-size-adjust: 100%; }
body {
  margin: 0;
  font: 400 var(--rw-size-body)/var(--rw-leading-text) var(--rw-font-latin);
  line-break: strict;
  text-autospace: no-autospace;
}
html:lang(zh) body { font-family: var(--rw-font-chinese); }
html:lang(en) body { font-variant-east-asian: proportional-width; }
report-source { display: block; max-width: 1152px; margin: 0 auto; padding: 0 24px 64px; }
h1, h2 {
  margin: 0;
  font-family: Georgia, "Times New Roman", "Songti SC", STSong, "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif;
  font-weight: 600;
  font-variant-east-asian: inherit;
  text-wrap: balance;
  word-break: auto-phrase;
}
a { color: var(--rw-accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
a:focus-visible { outline: 2px solid var(--rw-focus); outline-offset: 2px; }
.skip { position: absolute; left: 24px; top: -48px; padding: 8px 16px; background: var(--rw-surface); }
.skip:focus { top: 8px; }

.masthead { position: relative; padding: 56px 96px 32px 0; border-bottom: 3px solid var(--rw-accent); }
.entity { margin: 0 0 12px; color: var(--rw-accent); font-weight: 600; }
h1 { font-size: 44px; line-height: 1.2; }
.summary { margin: 16px 0 0; color: var(--rw-muted); }
.language { position: absolute; top: 56px; right: 0; padding: 4px 0; }

.contents { padding: 16px 0; border-bottom: 1px solid var(--rw-rule); font-size: var(--rw-size-label); }
.contents ol { display: flex; flex-wrap: wrap; gap: 8px 32px; margin: 0; padding: 0; list-style: none; }
.contents a { display: inline-block; padding: 4px 0; color: var(--rw-muted); text-decoration: none; }
.contents a:hover { color: var(--rw-accent); text-decoration: underline; }

section { padding: 56px 0 0; scroll-margin-top: 8px; }
h2 { max-width: 26em; font-size: 26px; line-height: 1.35; }
h2::after { content: ""; display: block; width: 40px; margin: 16px 0 24px; border-top: 2px solid var(--rw-accent); }
.group + .group, score-board + .group { margin-top: 40px; }
h3 { margin: 0 0 12px; color: var(--rw-muted); font-size: var(--rw-size-label); font-weight: 600; }
.row { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 264px), 1fr)); gap: 16px; }

/* The masthead says period and source once for all; here, widgets that stand alone elsewhere stand together. */
stat-card::part(source), progress-ring::part(source), ranking-badge::part(source), score-board::part(source) { display: none; }
score-board::part(base) { padding: 0; border: 0; background: none; }

.colophon { margin-top: 64px; padding-top: 24px; border-top: 1px solid var(--rw-rule); color: var(--rw-muted); font-size: var(--rw-size-label); }
.colophon p { max-width: 44em; margin: 0 0 12px; }
.colophon dl { display: grid; gap: 4px; margin: 0 0 12px; }
.colophon dl > div { display: flex; flex-wrap: wrap; gap: 0 8px; }
.colophon dd { margin: 0; }
.hash { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }

@media (max-width: 640px) {
  report-source { padding: 0 16px 48px; }
  .masthead { padding: 48px 0 24px; }
  .language { top: 12px; }
  h1 { font-size: 30px; }
  h2 { font-size: 22px; }
  section { padding-top: 40px; }
  .contents ol { flex-direction: column; gap: 0; }
}
@media print {
  html { background: none; }
  .skip, .contents, .language { display: none; }
  section { break-before: auto; padding-top: 24px; }
  h2, h3 { break-after: avoid; }
}
@media (forced-colors: active) {
  h2::after, .masthead { border-color: CanvasText; }
}
`;
