import { wordsCss } from './breakable.js';

/** Styles of the front page of several reports; it has `page.css` too. */
export const findStyles = `
${wordsCss('.finds')}
.finds, .finds * { box-sizing: border-box; }
.finds { --title: "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", STSong, Charter, Cambria, Georgia, serif; text-spacing-trim: trim-start; }
.finds:lang(en) { --title: Charter, Cambria, "Source Serif 4", Georgia, "Noto Serif", "Liberation Serif", serif; }
.finds [hidden] { display: none; }
.finds .around { justify-content: flex-end; }
.finds .around a:first-child::before { content: none; }
.find { padding-bottom: 28px; }
.find label { display: block; }
.find label > span { display: block; margin-bottom: 4px; color: var(--rw-on-band-muted); font-size: 14px; }
.find input, .find select { width: 100%; min-height: 44px; padding: 8px 12px; color: var(--rw-ink); background: var(--rw-surface); border: 1px solid var(--rw-rule); border-radius: 3px; font: inherit; font-size: 16px; }
.find .query input { min-height: 56px; padding: 12px 16px; font-size: 20px; }
.find input::placeholder { color: var(--rw-muted); opacity: 1; }
.find input:focus-visible, .find select:focus-visible { outline: 3px solid var(--rw-distinction); outline-offset: 2px; }
.narrow { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 16px; margin-top: 16px; }
.finds .takes { padding-top: 32px; padding-bottom: 64px; }
.finds h2 { margin: 0 0 12px; font: 700 22px/1.35 var(--title); }
.finds h2:focus { outline: 0; }
.told { min-height: 24px; margin: 0 0 16px; color: var(--rw-muted); font-size: 14px; }
.told:empty { display: none; }
.chips { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr)); gap: 0 32px; margin: 0 0 32px; padding: 0; list-style: none; }
.chips a { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 12px; min-height: 48px; padding: 11px 0; border-bottom: 1px solid var(--rw-rule); text-decoration: none; }
.chips b { font-weight: 600; }
.chips span { color: var(--rw-muted); font-size: 13px; }
.chips a:hover b { text-decoration: underline; }
.finds .back { display: inline-block; padding: 10px 0; }
.finds .back::before { content: '‹ '; }
.finds .note { margin: 0 0 16px; color: var(--rw-muted); font-size: 14px; }
.results table { width: 100%; margin-bottom: 24px; border-collapse: collapse; border-top: 3px solid var(--rw-ink); font-variant-numeric: tabular-nums; }
.results th, .results td { padding: 10px 16px 10px 0; border-bottom: 1px solid var(--rw-rule); text-align: start; vertical-align: baseline; }
.results thead th { color: var(--rw-muted); font-size: 13px; font-weight: 400; }
.results tbody th { font-weight: 600; }
.results th:last-child, .results td:last-child { padding-right: 0; text-align: end; }
.results td:last-child a { display: inline-block; padding: 4px 0; font-weight: 600; }
.results small { display: block; color: var(--rw-muted); font-size: 13px; font-weight: 400; }
.results tbody tr:hover { background: var(--rw-accent-quiet); }
.more-rows { min-height: 44px; margin-bottom: 32px; padding: 8px 24px; color: var(--rw-accent); background: none; border: 1px solid var(--rw-accent); border-radius: 3px; font: inherit; font-weight: 600; cursor: pointer; }
.finds .reports { max-width: none; padding: 0; }
.finds .reports h2 { padding: 0; border: 0; font-size: 22px; }
.finds .reports section { margin-top: 24px; }
.finds .reports h3 { margin: 0; padding-bottom: 8px; border-bottom: 2px solid var(--rw-accent); font-size: 17px; }
@media (max-width: 640px) {
  .find { padding-bottom: 20px; }
  .narrow { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 12px; }
  .narrow label:last-child { grid-column: 1 / -1; }
  .finds .takes { padding: 20px 16px 48px; }
  .results th, .results td { padding-right: 10px; }
}
@media print { .find, .chips, .finds .back, .more-rows { display: none; } }
`;
