/** Styles of the page around the report. Uses the properties of `tokens.css`, which precedes it in the same file. */
export const pageStyles = `
html { background: var(--rw-page); color: var(--rw-ink); -webkit-text-size-adjust: 100%; }
body { margin: 0; font: 400 15px/1.5 var(--rw-font-latin); }
html:lang(zh) body { font-family: var(--rw-font-chinese); }
html:lang(en) body { font-variant-east-asian: proportional-width; }
a { color: var(--rw-accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
@media print { html { background: none; } }
/* A file made without a dialog has no margins of its own. */
@page { margin: 16mm 14mm; }
`;
