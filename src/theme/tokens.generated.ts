// Written by scripts/build-tokens.mjs from tokens.json and dark.json. Change those, then run it again.
import { css } from 'lit';

/** Every design token as a private custom property of the wrapper, in both schemes and the three palettes. */
export const tokenStyles = css`
.root {
  --_surface: var(--rw-surface, #ffffff);
  --_page: #f8f6f1;
  --_ink: var(--rw-ink, #1d1b18);
  --_muted: var(--rw-muted, #605b53);
  --_rule: var(--rw-rule, #ddd8ce);
  --_accent: var(--rw-accent, #1f4e79);
  --_accent-quiet: rgba(107, 127, 149, 0.18);
  --_on-accent: #ffffff;
  --_red: #b5301f;
  --_green: #1c7447;
  --_focus: var(--_ink);
  --_warning: #865600;
  --_font-latin: var(--rw-font, -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif);
  --_font-chinese: var(--rw-font, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", -apple-system, "Segoe UI", Roboto, sans-serif);
  --_size-small: 12px;
  --_size-label: 14px;
  --_size-body: 15px;
  --_size-figure-tight: 20px;
  --_size-figure-compact: 24px;
  --_size-figure-regular: 36px;
  --_size-figure-large: 48px;
  --_unit-ratio: 0.45;
  --_weight-text: 400;
  --_weight-strong: 600;
  --_weight-figure: 600;
  --_leading-text: 1.5;
  --_leading-figure: 1.15;
  --_leading-unit: 1.3;
  --_space-1: 4px;
  --_space-2: 8px;
  --_space-3: 12px;
  --_space-4: 16px;
  --_space-5: 24px;
  --_space-6: 32px;
  --_space-7: 48px;
  --_pad-tight: 8px;
  --_pad-compact: 12px;
  --_pad-regular: 20px;
  --_pad-large: 32px;
  --_radius-card: 3px;
  --_radius-badge: 2px;
  --_stroke-hairline: 1px;
  --_stroke-focus: 2px;
}
@supports (color: light-dark(#000, #fff)) {
  .root {
    --_surface: var(--rw-surface, light-dark(#ffffff, #1b1a18));
    --_page: light-dark(#f8f6f1, #121110);
    --_ink: var(--rw-ink, light-dark(#1d1b18, #f0ece4));
    --_muted: var(--rw-muted, light-dark(#605b53, #b0a99d));
    --_rule: var(--rw-rule, light-dark(#ddd8ce, #3d3a35));
    --_accent: var(--rw-accent, light-dark(#1f4e79, #8fbce6));
    --_accent-quiet: light-dark(rgba(107, 127, 149, 0.18), rgba(139, 159, 181, 0.22));
    --_on-accent: light-dark(#ffffff, #10212f);
    --_red: light-dark(#b5301f, #f28b7a);
    --_green: light-dark(#1c7447, #6cc894);
    --_warning: light-dark(#865600, #e3b45c);
  }
}
:host([scheme='light']) .root {
  color-scheme: light;
  --_surface: var(--rw-surface, #ffffff);
  --_page: #f8f6f1;
  --_ink: var(--rw-ink, #1d1b18);
  --_muted: var(--rw-muted, #605b53);
  --_rule: var(--rw-rule, #ddd8ce);
  --_accent: var(--rw-accent, #1f4e79);
  --_accent-quiet: rgba(107, 127, 149, 0.18);
  --_on-accent: #ffffff;
  --_red: #b5301f;
  --_green: #1c7447;
  --_warning: #865600;
}
:host([scheme='dark']) .root {
  color-scheme: dark;
  --_surface: var(--rw-surface, #1b1a18);
  --_page: #121110;
  --_ink: var(--rw-ink, #f0ece4);
  --_muted: var(--rw-muted, #b0a99d);
  --_rule: var(--rw-rule, #3d3a35);
  --_accent: var(--rw-accent, #8fbce6);
  --_accent-quiet: rgba(139, 159, 181, 0.22);
  --_on-accent: #10212f;
  --_red: #f28b7a;
  --_green: #6cc894;
  --_warning: #e3b45c;
}
.root, :host([palette='neutral']) .root {
  --_rise: var(--_ink);
  --_fall: var(--_ink);
}
.root.palette-cn, :host([palette='cn']) .root {
  --_rise: var(--_red);
  --_fall: var(--_green);
}
.root.palette-intl, :host([palette='intl']) .root {
  --_rise: var(--_green);
  --_fall: var(--_red);
}
@media print {
  .root {
    --_surface: #ffffff !important;
    --_page: #f8f6f1 !important;
    --_ink: #1d1b18 !important;
    --_muted: #605b53 !important;
    --_rule: #ddd8ce !important;
    --_accent: #1f4e79 !important;
    --_accent-quiet: rgba(107, 127, 149, 0.18) !important;
    --_on-accent: #ffffff !important;
    --_red: #b5301f !important;
    --_green: #1c7447 !important;
    --_warning: #865600 !important;
  }
}
`;
