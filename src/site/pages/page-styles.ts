/**
 * The document around the report. It uses the properties of `tokens.css`, which stands before it in the same file. What it
 * says of the report's text shows where nothing has drawn the page; a rule for the element itself would let the page move
 * when its script comes.
 */
export const pageStyles = `
html { background: var(--rw-page); color: var(--rw-ink); -webkit-text-size-adjust: 100%; }
body { margin: 0; font: 400 15px/1.5 var(--rw-font-latin); }
html:lang(zh) body { font-family: var(--rw-font-chinese); }
html:lang(en) body { font-variant-east-asian: proportional-width; }
a { color: var(--rw-accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
report-page > h1, report-page > h2, report-page > ul { max-width: 1056px; margin-right: auto; margin-left: auto; padding: 0 24px; }
report-page > ul { box-sizing: border-box; padding-left: 48px; }
@media print { html { background: none; } }
`;
