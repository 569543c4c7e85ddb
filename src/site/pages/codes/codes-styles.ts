import { wordsCss } from '../breakable.js';

/**
 * Styles of the codes page, as a page and in the gallery's dialog; of the page of all figures; and of the list of
 * reports. Uses the properties of `tokens.css`.
 */
export const codesStyles = `
${wordsCss('.reports')}
${wordsCss('.figures')}
.around { display: flex; justify-content: space-between; gap: 24px; max-width: 1104px; margin: 0 auto; padding: 12px 24px 0; font-size: 14px; }
.around a { padding: 11px 0; }
.reports { box-sizing: border-box; max-width: 1152px; margin: 0 auto; padding: 24px 24px 64px; }
.codes *, .figures *, .reports * { box-sizing: border-box; }
.reports h1 { margin: 0; font-size: 28px; font-weight: 600; line-height: 1.3; text-wrap: balance; }
.lead { max-width: 48em; margin: 8px 0 0; color: var(--rw-muted); }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap; }

.codes, .figures { text-spacing-trim: trim-start; --title: "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", STSong, Charter, Cambria, Georgia, serif; }
.codes:lang(en), .figures:lang(en) { --title: Charter, Cambria, "Source Serif 4", Georgia, "Noto Serif", "Liberation Serif", serif; }
.band { color: var(--rw-on-band); background: var(--rw-band); border-bottom: 1px solid var(--rw-band-rule); }
.band > * { box-sizing: border-box; max-width: 1232px; margin: 0 auto; padding-right: 24px; padding-left: 24px; }
.band .around { max-width: 1232px; padding-top: 4px; }
.band a { color: inherit; }
.band .around a { color: var(--rw-on-band-muted); text-decoration: none; }
.band .around a:first-child::before { content: '‹'; display: inline-block; width: 16px; font-size: 20px; line-height: 1; }
.band .around a:hover { text-decoration: underline; }
.ask { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 8px 32px; padding-top: 12px; padding-bottom: 20px; }
.ask h1 { margin: 0; font: 700 40px/1.2 var(--title); }
.what { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 16px; margin: 0; color: var(--rw-on-band-muted); font-size: 15px; }
.band > .no-address { padding-bottom: 16px; font-size: 17px; }
.what b { color: var(--rw-on-band); font-size: 26px; line-height: 1.2; }
.what a { display: inline-block; padding: 11px 0; text-decoration-thickness: 1px; text-underline-offset: 0.25em; }
.band .files { display: flex; flex-wrap: wrap; flex-basis: 100%; gap: 0 16px; margin: 0; padding: 0; color: var(--rw-on-band-muted); border: 0; line-height: 44px; }
.band .files a { padding: 0; }
main[class] .mark { display: inline-block; padding: 0 8px; border: 1px solid var(--rw-distinction); border-radius: 2px; font-size: 13px; font-weight: 600; line-height: 22px; }
main[class] .mark.rank { color: var(--rw-on-distinction); background: var(--rw-distinction); }
.band .mark { color: var(--rw-on-band); }
main[class] .mark:empty { display: none; }

.places { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); border-top: 1px solid var(--rw-band-rule); }
.band > .places { width: calc(100% - 48px); max-width: 1184px; padding: 0; }
.places a { position: relative; display: block; padding: 12px 12px 14px; color: var(--rw-on-band); text-decoration: none; border-left: 1px solid var(--rw-band-rule); }
.places a:first-child { border-left-color: transparent; }
.places svg { display: block; margin: 0 0 8px; fill: none; stroke: currentColor; }
.places .ours { fill: currentColor; stroke: none; }
.places b { display: block; font-size: 16px; font-weight: 600; line-height: 1.35; }
.places span { color: var(--rw-on-band-muted); font-size: 13px; line-height: 1.4; }
.places a:hover b { text-decoration: underline; text-underline-offset: 0.2em; }
/* The chosen place is cut out of the band and becomes the page below. */
.places a[aria-selected='true'] { color: var(--rw-accent); background: var(--rw-page); border-left-color: var(--rw-page); box-shadow: inset 0 4px var(--rw-accent), 0 1px var(--rw-page); }
.places a[aria-selected='true'] span { color: var(--rw-muted); }
.places a[aria-selected='true'] b { text-decoration: none; }

.takes, .codes > .parts { max-width: 1232px; margin: 0 auto; padding: 0 24px; }
.place { padding-top: 24px; }
.place > h2 { margin: 0 0 16px; font: 700 26px/1.3 var(--title); }
.chosen .place > h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap; }
.place + .place { margin-top: 56px; }
.chosen .place { margin-top: 0; }
.bench { display: grid; grid-template-columns: minmax(0, 1fr); gap: 32px; }

.steps ol { margin: 0; padding: 0; list-style: none; counter-reset: step; border-top: 3px solid var(--rw-ink); }
.steps ol > li { position: relative; min-height: 64px; padding: 14px 0 14px 44px; border-bottom: 1px solid var(--rw-rule); counter-increment: step; }
.steps ol > li::before { content: counter(step); position: absolute; top: 14px; left: 0; width: 28px; height: 28px; color: var(--rw-muted); border: 1px solid var(--rw-muted); border-radius: 50%; font-size: 15px; font-weight: 600; line-height: 26px; text-align: center; }
.steps ol > li:first-child::before, .steps.copied ol > li:nth-child(2)::before { color: var(--rw-on-accent); background: var(--rw-accent); border-color: var(--rw-accent); }
.steps.copied ol > li:first-child::before { content: '✓'; }
.steps h3 { margin: 0; font-size: 16px; font-weight: 600; line-height: 1.45; }
.steps p { margin: 2px 0 0; color: var(--rw-muted); font-size: 14px; }
.steps .copy { margin: 0; }
.copy { position: relative; }
.copy[hidden] { display: none; }
.copy .heard { top: 0; left: 0; }
.copy button, .copy .button { display: inline-block; min-width: 144px; min-height: 44px; padding: 8px 24px; color: var(--rw-on-accent); background: var(--rw-accent); border: 0; border-radius: 3px; font: inherit; font-weight: 600; line-height: 1.3; cursor: pointer; }
.copy .button { text-align: center; text-decoration: none; }
.copy button:hover, .copy .button:hover { box-shadow: inset 0 0 0 100px rgba(0, 0, 0, 0.14); }
.steps > ol > li:first-child .copy > * { width: 100%; min-height: 52px; padding: 13px 24px; font-size: 17px; }
.steps .field { display: flex; align-items: stretch; margin-top: 8px; border: 1px solid var(--rw-rule); border-radius: 3px; background: var(--rw-surface); }
.steps .field pre { flex: 1; min-width: 0; border: 0; font-size: 14px; }
.steps .field .copy button { min-width: 72px; height: 100%; padding: 8px 12px; color: var(--rw-accent); background: none; }
.codes pre, .policies pre { max-height: 260px; margin: 0; padding: 12px 16px; overflow: auto; color: var(--rw-ink); background: var(--rw-surface); border: 1px solid var(--rw-rule); border-radius: 3px; font: 13px/1.6 ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', 'Noto Sans Mono CJK SC', monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.steps pre { max-height: 300px; margin-top: 12px; font-size: 12px; line-height: 1.55; }
.steps .field pre { margin-top: 0; font-family: inherit; }
.steps .size { font-size: 13px; margin-top: 8px; }

.stage { min-width: 0; padding: 28px 28px 0; overflow: hidden; background: var(--rw-accent-quiet); border-radius: 4px; }
.window, .phone { overflow: hidden; color: var(--rw-ink); background: var(--rw-surface); border: 1px solid var(--rw-rule); border-bottom: 0; border-radius: 6px 6px 0 0; }
.phone { max-width: 380px; margin: 0 auto; border: 8px solid var(--rw-ink); border-bottom: 0; border-radius: 28px 28px 0 0; }
.stage p { margin: 0; }
.chrome { display: flex; align-items: center; gap: 8px; min-height: 36px; padding: 0 12px; color: var(--rw-muted); background: var(--rw-page); border-bottom: 1px solid var(--rw-rule); font-size: 12px; }
.chrome i { width: 9px; height: 9px; background: var(--rw-rule); border-radius: 50%; }
.chrome span { flex: 1; padding: 2px 12px; background: var(--rw-surface); border-radius: 10px; }
.chrome b { width: 20px; text-align: center; }
.phone .chrome { justify-content: space-between; border: 0; }
.phone .chrome span { flex: none; padding: 0; background: none; font-size: 18px; }
.envelope { padding: 12px 24px; color: var(--rw-muted); border-bottom: 1px solid var(--rw-rule); font-size: 14px; }
.envelope b { color: var(--rw-ink); font-weight: 600; }
.paper { padding: 20px 24px 0; }
.phone .paper { padding: 12px 16px 0; }
.stage .paper > * + * { margin-top: 12px; }
.brand { padding-bottom: 12px; border-bottom: 1px solid var(--rw-rule); font: 700 16px/1.3 var(--title); }
.stage .sheet-title { font: 700 22px/1.35 var(--title); text-wrap: balance; }
.phone .sheet-title { font-size: 18px; }
.stage .paper > .sheet-kind { margin-top: 2px; color: var(--rw-muted); font-size: 13px; }
.stage .bar { display: block; height: 8px; margin-top: 12px; background: var(--rw-rule); opacity: 0.6; border-radius: 4px; }
.stage .bar.short { width: 62%; }
.stage iframe { display: block; width: 100%; border: 0; }
.stage .drawn { color: #1c1c1c; background: #fff; color-scheme: light; }
.stage .shown { display: block; max-width: 100%; max-height: 480px; margin: 0 auto 28px; box-shadow: 0 1px 12px rgba(0, 0, 0, 0.18); }
.bubble { max-width: 320px; margin: 8px 0 36px; padding: 14px 16px; color: var(--rw-ink); background: var(--rw-surface); border: 1px solid var(--rw-rule); border-radius: 4px 14px 14px 14px; }
.bubble b, .bubble span, .bubble small { display: block; }
.bubble span { margin: 4px 0 8px; color: var(--rw-muted); font-size: 14px; }
.bubble small { color: var(--rw-muted); font-size: 12px; }
.stage blockquote { margin: 16px 0 0; padding: 4px 0 4px 16px; border-left: 3px solid var(--rw-accent); font-size: 17px; white-space: pre-line; overflow-wrap: anywhere; }
.stage .least { margin: 0 0 24px; padding: 12px 0 0; font-size: 14px; }
.least b { display: block; font-weight: 600; }

.pictures ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(132px, 1fr)); gap: 12px; margin: 12px 0 0; padding: 0; list-style: none; }
.pictures a { display: flex; flex-direction: column; height: 100%; padding: 8px; color: var(--rw-ink); background: var(--rw-surface); border: 1px solid var(--rw-rule); border-radius: 3px; font-size: 13px; line-height: 1.4; text-decoration: none; }
.pictures a:hover { border-color: var(--rw-accent); }
.pictures a:hover span { text-decoration: underline; }
.pictures img { display: block; width: 100%; height: 84px; margin-bottom: 8px; object-fit: contain; object-position: left top; }
.pictures small { color: var(--rw-muted); font-size: 12px; }
.picture { display: block; max-width: 320px; margin: 0 0 12px; }
.picture[hidden] { display: none; }
.looks .choices span, .picture span, .filter span { display: block; margin: 0 0 4px; color: var(--rw-muted); font-size: 13px; }
.looks select, .picture select { width: 100%; min-height: 44px; padding: 0 8px; color: var(--rw-ink); background: var(--rw-surface); border: 1px solid var(--rw-muted); text-overflow: ellipsis; border-radius: 3px; font: inherit; }

.codes .looks { margin-top: 28px; }
.codes .looks[hidden] { display: none; }
.looks > summary, .more > summary { display: flex; align-items: baseline; gap: 16px; min-height: 52px; padding: 14px 0; border-top: 1px solid var(--rw-rule); cursor: pointer; list-style: none; }
.codes .more > summary { border-bottom: 1px solid var(--rw-rule); }
.looks > summary::-webkit-details-marker, .more > summary::-webkit-details-marker { display: none; }
.looks > summary b, .more > summary b { flex: none; width: 72px; color: var(--rw-muted); font-size: 14px; font-weight: 400; }
.looks > summary .act::after, .more > summary::after { content: '⌄'; margin-left: 6px; color: var(--rw-accent); line-height: 1; }
.more > summary::after { margin-left: auto; }
.looks[open] > summary .act::after, .more[open] > summary::after { content: '⌃'; }
.act { color: var(--rw-accent); }
.looks > summary .act { margin-left: auto; white-space: nowrap; }
.choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(168px, 1fr)); gap: 12px 16px; padding: 8px 0 16px; }
.choices [hidden], .keeping[hidden] { display: none; }
.keeping { margin: 0; padding: 0 0 20px; border: 0; }
.keeping legend { padding: 0 0 4px; color: var(--rw-muted); font-size: 13px; }
.keeping label { display: block; max-width: 56em; padding: 8px 0; }
.keeping .below { padding-left: 28px; color: var(--rw-muted); font-size: 14px; }
.keeping input { width: 18px; height: 18px; margin: 0 8px 0 0; vertical-align: -3px; accent-color: var(--rw-accent); }

.more .code, .files { padding: 24px 0; border-bottom: 1px solid var(--rw-rule); }
.more h3, .parts h2 { margin: 0 0 4px; font-size: 17px; font-weight: 600; line-height: 1.4; }
.hint { margin: 0 0 12px; color: var(--rw-muted); font-size: 14px; }
.more .copy { margin: 12px 0 0; }
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
.codes > .parts { margin-top: 40px; }
.parts li { margin-right: 24px; }
details.language { margin-top: 40px; }
details.language > summary { min-height: 44px; padding: 10px 0; color: var(--rw-accent); cursor: pointer; }
.chosen details.language { margin-top: 0; }
.language[hidden], .place[hidden], .language > summary[hidden] { display: none; }
.measured { position: fixed; top: 0; left: 0; height: 40px; border: 0; visibility: hidden; pointer-events: none; }
.codes { padding-bottom: 64px; }

/* Pages that explain: codes of a policy. */
.policies .ways { box-sizing: border-box; max-width: 1232px; margin: 0 auto; padding: 32px 24px 64px; }
.policies h2 { margin: 0 0 8px; font-size: 17px; line-height: 1.4; }
.policies .ask { display: block; }
.policies h1 { font-size: 28px; line-height: 1.3; }
.policies .lead { max-width: 44em; margin: 4px 0 0; color: var(--rw-on-band-muted); text-wrap: pretty; }
.policies .code + .code { margin-top: 32px; }
.policies .copy { margin: 8px 0 0; }
.policy:not(:last-child):not(:target), .policy:target ~ .policy { display: none; }

.filter { display: block; padding-bottom: 24px; }
.filter[hidden] { display: none; }
.filter span { color: var(--rw-on-band-muted); }
.filter input { width: min(100%, 480px); min-height: 48px; padding: 0 16px; color: var(--rw-ink); background: var(--rw-surface); border: 1px solid var(--rw-band-rule); border-radius: 3px; font: inherit; font-size: 17px; }
.figures section { padding-top: 32px; }
.figures h2 { margin: 0; padding-bottom: 8px; border-bottom: 3px solid var(--rw-ink); font: 700 22px/1.4 var(--title); }
.figures ul { margin: 0; padding: 0; list-style: none; }
.figures li { display: flex; align-items: baseline; gap: 4px 16px; border-bottom: 1px solid var(--rw-rule); }
.figures li[hidden], .figures section[hidden] { display: none; }
.figures li > a { padding: 11px 0; text-decoration: none; }
.figures li > a:first-child { flex: 1; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 12px; min-width: 0; color: var(--rw-ink); }
.figures li > a:hover span, .figures li > .act:hover { text-decoration: underline; }
.figures li b { margin-left: auto; font-size: 18px; font-weight: 600; text-align: right; }
.figures { padding-bottom: 64px; }

.band a:focus-visible, .band input:focus-visible { outline: 2px solid currentColor; outline-offset: -3px; }
a:focus-visible, button:focus-visible, select:focus-visible, summary:focus-visible, pre:focus-visible, input:focus-visible { outline: 2px solid var(--rw-focus); outline-offset: 2px; }

dialog.sheet { box-sizing: border-box; width: min(1232px, calc(100vw - 48px)); max-width: none; max-height: calc(100vh - 48px); padding: 0; overflow: auto; overscroll-behavior: contain; color: var(--rw-ink); background: var(--rw-page); border: 0; border-radius: 6px; box-shadow: 0 16px 64px rgba(0, 0, 0, 0.32); }
dialog.sheet::backdrop { background: rgba(18, 17, 16, 0.56); }
dialog.sheet > .shut { position: sticky; z-index: 1; top: 4px; float: right; min-width: 44px; min-height: 44px; margin: 0 4px -48px 0; padding: 0; color: var(--rw-on-band); background: var(--rw-band); border: 0; border-radius: 3px; font: inherit; font-size: 28px; line-height: 1; cursor: pointer; }
dialog.sheet .around { padding-right: 72px; }

.reports section { margin-top: 40px; }
.reports h2 { margin: 0; padding-bottom: 8px; border-bottom: 2px solid var(--rw-accent); font-size: 17px; }
.reports ul { margin: 0; padding: 0; list-style: none; }
.reports li { padding: 16px 0; border-bottom: 1px solid var(--rw-rule); }
.reports li a { display: block; padding: 4px 0; font-size: 19px; }
.reports li span { color: var(--rw-muted); font-size: 14px; }

@media (min-width: 900px) {
  .bench { grid-template-columns: minmax(0, 6fr) minmax(0, 5fr); gap: 48px; }
  .bench .stage { grid-row: 1; grid-column: 1; }
  .chosen .stage { max-height: 560px; }
}
@media (max-width: 899px) {
  .places { grid-template-columns: repeat(4, minmax(0, 1fr)); }
  .places a { border-bottom: 1px solid var(--rw-band-rule); }
  .chosen .stage { max-height: 480px; }
}
@media (max-width: 640px) {
  .around, .band .around { padding-right: 16px; padding-left: 16px; }
  .band > *, .takes, .codes > .parts { padding-right: 16px; padding-left: 16px; }
  .reports { padding: 16px 16px 48px; }
  .policies .ways { padding: 24px 16px 48px; }
  .reports h1 { font-size: 22px; }
  .ask { padding-top: 12px; padding-bottom: 16px; }
  .ask h1 { font-size: 30px; }
  .band > .places { width: 100%; }
  .places a { padding: 10px 8px 12px; }
  .places svg { width: 45px; height: 30px; margin-bottom: 8px; }
  .places b { font-size: 14px; }
  .places span { display: none; }
  .steps pre { max-height: 150px; }
  .stage { margin: 0 -16px; padding: 16px 16px 0; border-radius: 0; }
  .looks > summary, .more > summary { flex-wrap: wrap; gap: 0 12px; }
  .looks > summary b, .more > summary b { width: 100%; }
  .figures li > a:first-child { flex-wrap: wrap; gap: 0 12px; }
  dialog.sheet { width: 100vw; height: 100%; max-height: 100vh; margin: 0; border-radius: 0; }
  .copy > * { width: 100%; }
}
@media (forced-colors: active) {
  .places a[aria-selected='true'] { outline: 3px solid Highlight; outline-offset: -3px; }
  main[class] .mark, .steps ol > li::before { border-color: CanvasText; }
  .stage .bar { border: 1px solid CanvasText; }
}
@media print {
  .looks, .copy, .places, .around, .stage { display: none !important; }
}
`;
