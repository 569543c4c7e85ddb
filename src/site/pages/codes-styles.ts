/** Codes of a widget, as a page and in the dialog of the gallery; and the list of reports. Uses the properties of `tokens.css`. */
export const codesStyles = `
.around { display: flex; justify-content: space-between; max-width: 1104px; margin: 0 auto; padding: 12px 24px 0; font-size: 14px; }
.around a { padding: 11px 0; }
.codes, .reports { box-sizing: border-box; max-width: 1152px; margin: 0 auto; padding: 24px 24px 64px; }
.codes *, .reports * { box-sizing: border-box; }
.codes h1, .reports h1 { margin: 0; font-size: 28px; font-weight: 600; line-height: 1.3; text-wrap: balance; }
.lead { max-width: 48em; margin: 8px 0 0; color: var(--rw-muted); }

.looks { display: grid; grid-template-columns: repeat(auto-fit, minmax(132px, 1fr)); gap: 12px 16px; margin: 24px 0 0; }
.looks[hidden] { display: none; }
.looks span, .picture span { display: block; margin: 0 0 4px; color: var(--rw-muted); font-size: 13px; }
.looks select, .picture select { width: 100%; min-height: 44px; padding: 0 8px; color: var(--rw-ink); background: var(--rw-surface); border: 1px solid var(--rw-muted); text-overflow: ellipsis; border-radius: 3px; font: inherit; }

.picture { display: block; max-width: 320px; margin: 0 0 12px; }
.picture[hidden] { display: none; }
.keeping { max-width: 48em; margin: 12px 0 0; color: var(--rw-muted); font-size: 14px; }
.keeping[hidden] { display: none; }

.bench { display: grid; grid-template-columns: minmax(0, 1fr); gap: 32px; margin: 24px 0 0; }
.stage { min-width: 0; overflow-x: auto; }
.stage iframe { display: block; width: 100%; min-width: min(100%, 280px); border: 0; }
.measured { position: fixed; top: 0; left: 0; height: 40px; border: 0; visibility: hidden; pointer-events: none; }
.code + .code, .files, .policy > .lead + .code { margin-top: 40px; }
.policy + .policy { margin-top: 72px; }
.codes .policy > h2 { font-size: 28px; }
.codes h2 { margin: 0 0 4px; font-size: 17px; font-weight: 600; line-height: 1.4; }
.hint { margin: 0 0 12px; color: var(--rw-muted); font-size: 14px; }
.codes pre { max-height: 260px; margin: 0; padding: 16px; overflow: auto; color: var(--rw-ink); background: var(--rw-surface); border: 1px solid var(--rw-rule); border-radius: 3px; font: 13px/1.6 ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', 'Noto Sans Mono CJK SC', monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.copy { margin: 12px 0 0; }
.copy[hidden] { display: none; }
.copy button { min-width: 144px; min-height: 44px; padding: 0 24px; color: var(--rw-on-accent); background: var(--rw-accent); border: 0; border-radius: 3px; font: inherit; font-weight: 600; line-height: 1.2; cursor: pointer; }
.copy button:hover { text-decoration: underline; text-underline-offset: 0.2em; }
.where { display: flex; flex-wrap: wrap; gap: 4px 24px; margin: 12px 0 0; padding: 0; list-style: none; font-size: 13px; }
.where li { color: var(--rw-muted); }
.where b { color: var(--rw-ink); font-weight: 600; }
.where li::before { content: '●'; margin-right: 6px; color: var(--rw-accent); font-size: 10px; }
.where .text::before { content: '◐'; }
.where .none::before { content: '○'; color: var(--rw-muted); }
.where .none b { color: var(--rw-muted); font-weight: 400; }
.files ul, .parts ul { display: flex; flex-wrap: wrap; margin: 0; padding: 0; list-style: none; }
.files li { margin-right: 24px; }
.files a, .parts a { display: inline-block; padding: 10px 0; }
.parts { margin-top: 48px; padding-top: 24px; border-top: 1px solid var(--rw-rule); }
.parts li { margin-right: 24px; }
details.language { margin-top: 40px; }
details.language > summary { min-height: 44px; padding: 10px 0; color: var(--rw-accent); cursor: pointer; }
.language[hidden], .code[hidden], .language > summary[hidden] { display: none; }

.tabs { display: flex; flex-wrap: wrap; margin: 0 0 16px; border-bottom: 1px solid var(--rw-rule); }
.tabs button { min-height: 44px; margin: 0 20px -1px 0; padding: 0; color: var(--rw-muted); background: none; border: 0; border-bottom: 2px solid transparent; font: inherit; cursor: pointer; }
.tabs button:hover { color: var(--rw-accent); }
.tabs button[aria-selected='true'] { color: var(--rw-ink); border-bottom-color: var(--rw-accent); font-weight: 600; }
.chosen .code { margin-top: 0; }
.chosen .code h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap; }
.chosen details.language { margin-top: 0; }

.stage:focus-visible, a:focus-visible, button:focus-visible, select:focus-visible, summary:focus-visible, pre:focus-visible { outline: 2px solid var(--rw-focus); outline-offset: 2px; }

dialog.sheet { box-sizing: border-box; width: min(1152px, calc(100vw - 48px)); max-width: none; max-height: calc(100vh - 48px); padding: 0; overflow: auto; overscroll-behavior: contain; color: var(--rw-ink); background: var(--rw-page); border: 0; border-radius: 6px; box-shadow: 0 16px 64px rgba(0, 0, 0, 0.32); }
dialog.sheet::backdrop { background: rgba(18, 17, 16, 0.56); }
dialog.sheet > .shut { position: sticky; z-index: 1; top: 0; float: right; min-width: 44px; min-height: 44px; margin: 8px; padding: 0; color: var(--rw-muted); background: var(--rw-page); border: 0; border-radius: 3px; font: inherit; font-size: 28px; line-height: 1; cursor: pointer; }
dialog.sheet > .shut:hover { color: var(--rw-ink); }
dialog.sheet .codes { padding: 32px 32px 40px; }

.reports section { margin-top: 40px; }
.reports h2 { margin: 0; padding-bottom: 8px; border-bottom: 2px solid var(--rw-accent); font-size: 17px; }
.reports ul { margin: 0; padding: 0; list-style: none; }
.reports li { padding: 16px 0; border-bottom: 1px solid var(--rw-rule); }
.reports li a { display: block; padding: 4px 0; font-size: 19px; }
.reports li span { color: var(--rw-muted); font-size: 14px; }

@media (min-width: 900px) {
  .bench { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); gap: 48px; }
  .stage { position: sticky; top: 24px; align-self: start; }
}
@media (max-width: 899px) {
  /* A long list would push the codes out of sight. */
  .chosen .stage { max-height: 320px; overflow: auto; }
  .looks { grid-template-columns: repeat(3, minmax(0, 1fr)); }
}
@media (max-width: 640px) {
  .around { padding-right: 16px; padding-left: 16px; }
  .codes, .reports { padding: 16px 16px 48px; }
  .codes h1, .reports h1 { font-size: 22px; }
  .looks { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  dialog.sheet { width: 100vw; height: 100%; max-height: 100vh; margin: 0; border-radius: 0; }
  dialog.sheet .codes { padding: 24px 16px 40px; }
  .copy button { width: 100%; }
}
@media print {
  .looks, .copy, .tabs, .around { display: none; }
}
`;
