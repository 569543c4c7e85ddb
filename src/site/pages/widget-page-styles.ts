import { lightCss } from './light-css.js';

/** The document around one widget: bare in a frame, a quiet page of its own where somebody opens it. */
export const widgetPageStyles: string = lightCss(`
html { color-scheme: light dark; -webkit-text-size-adjust: 100%; }
html[data-scheme='light'] { color-scheme: light; }
html[data-scheme='dark'] { color-scheme: dark; }
body {
  margin: 0;
  color: #1d1b18;
  font: 400 15px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
html:lang(zh) body { font-family: "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", -apple-system, sans-serif; }
.heard { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap; }
.about { margin: 24px 0 0; font-size: 14px; }
.about p { margin: 0; }
.about a { display: inline-block; margin-right: 24px; padding: 9px 0; color: #1f4e79; text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
.about a:hover { text-decoration-thickness: 2px; }
.about a:focus-visible { outline: 2px solid; outline-offset: 2px; }
.about h2 { margin: 0; font-size: 14px; font-weight: 600; }
.about ul { margin: 0 0 12px; padding: 0; list-style: none; }
html:not(.framed) { background: #f8f6f1; }
html:not(.framed) body { box-sizing: border-box; max-width: 688px; margin: 0 auto; padding: 24px 16px; }
.framed .about { display: none; }
@media (min-width: 640px) and (min-height: 480px) {
  html:not(.framed) body { padding: 64px 24px; }
}
@media (prefers-color-scheme: dark) {
  html:not(.framed):not([data-scheme='light']) { background: #121110; }
  html:not([data-scheme='light']) body { color: #f0ece4; }
  html:not([data-scheme='light']) .about a { color: #8fbce6; }
}
html[data-scheme='dark']:not(.framed) { background: #121110; }
html[data-scheme='dark'] body { color: #f0ece4; }
html[data-scheme='dark'] .about a { color: #8fbce6; }
@media print {
  html:not(.framed) { background: none; }
  .about { display: none; }
}
`);
