// Written by scripts/build/build-tokens.mjs from tokens.json. Change that, then run it again.
import { css } from 'lit';

/** Every design token as a private custom property of the wrapper: schemes, palettes and densities. */
export const tokenStyles = css`
.root {
  --_surface-l: #ffffff;
  --_page-l: #f8f6f1;
  --_ink-l: #1d1b18;
  --_muted-l: #605b53;
  --_rule-l: #ddd8ce;
  --_accent-l: #1f4e79;
  --_accent-quiet-l: rgba(107, 127, 149, 0.18);
  --_on-accent-l: #ffffff;
  --_red-l: #b5301f;
  --_green-l: #1c7447;
  --_focus: var(--_ink);
  --_warning-l: #865600;
  --_top: var(--_rule);
  --_distinction: #d9ad55;
  --_on-distinction: #241800;
  --_font-latin: var(--rw-font, -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif);
  --_font-chinese: var(--rw-font, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", -apple-system, "Segoe UI", Roboto, sans-serif);
  --_font-figure: var(--_font-latin);
  --_font-title-latin: var(--_font-latin);
  --_font-title-chinese: var(--_font-chinese);
  --_size-small: calc(12px * var(--_scale-text));
  --_size-label: calc(14px * var(--_scale-text));
  --_size-body: calc(15px * var(--_scale-text));
  --_size-figure-tight: 20px;
  --_size-figure-compact: calc(24px * var(--_scale-figure));
  --_size-figure-regular: calc(36px * var(--_scale-figure));
  --_size-figure-large: calc(48px * var(--_scale-figure));
  --_size-figure-huge: 112px;
  --_size-target: 24px;
  --_unit-ratio: 0.45;
  --_weight-text: 400;
  --_weight-strong: 600;
  --_weight-figure: 600;
  --_weight-title: 400;
  --_leading-text: 1.5;
  --_leading-figure: 1.15;
  --_leading-unit: 1.3;
  --_space-1: calc(4px * var(--_scale-space));
  --_space-2: calc(8px * var(--_scale-space));
  --_space-3: calc(12px * var(--_scale-space));
  --_space-4: calc(16px * var(--_scale-space));
  --_space-5: calc(24px * var(--_scale-space));
  --_space-6: calc(32px * var(--_scale-space));
  --_space-7: calc(48px * var(--_scale-space));
  --_pad-tight: 8px;
  --_pad-compact: calc(12px * var(--_scale-space));
  --_pad-regular: calc(20px * var(--_scale-space));
  --_pad-large: calc(32px * var(--_scale-space));
  --_radius-card: 3px;
  --_radius-badge: 2px;
  --_stroke-top: 1px;
  --_stroke-second: 0px;
  --_stroke-edge: 1px;
  --_stroke-hairline: 1px;
  --_stroke-focus: 2px;
  --_scale-text: 1;
  --_scale-figure: 1;
  --_scale-space: 1;
  --_surface-d: #1b1a18;
  --_page-d: #121110;
  --_ink-d: #f0ece4;
  --_muted-d: #b0a99d;
  --_rule-d: #3d3a35;
  --_accent-d: #8fbce6;
  --_accent-quiet-d: rgba(139, 159, 181, 0.22);
  --_on-accent-d: #10212f;
  --_red-d: #f28b7a;
  --_green-d: #6cc894;
  --_warning-d: #e3b45c;
  --_surface: var(--rw-surface, var(--_surface-l));
  --_page: var(--_page-l);
  --_ink: var(--rw-ink, var(--_ink-l));
  --_muted: var(--rw-muted, var(--_muted-l));
  --_rule: var(--rw-rule, var(--_rule-l));
  --_accent: var(--rw-accent, var(--_accent-l));
  --_accent-quiet: var(--_accent-quiet-l);
  --_on-accent: var(--_on-accent-l);
  --_red: var(--_red-l);
  --_green: var(--_green-l);
  --_warning: var(--_warning-l);
}
:host([density='compact']) .root {
  --_scale-figure: 0.75;
  --_scale-space: 0.6;
}
:host([density='poster']) .root {
  --_scale-text: 1.3;
  --_scale-figure: 1.35;
  --_scale-space: 1.4;
}
@supports (color: light-dark(#000, #fff)) {
  .root {
    --_surface: var(--rw-surface, light-dark(var(--_surface-l), var(--_surface-d)));
    --_page: light-dark(var(--_page-l), var(--_page-d));
    --_ink: var(--rw-ink, light-dark(var(--_ink-l), var(--_ink-d)));
    --_muted: var(--rw-muted, light-dark(var(--_muted-l), var(--_muted-d)));
    --_rule: var(--rw-rule, light-dark(var(--_rule-l), var(--_rule-d)));
    --_accent: var(--rw-accent, light-dark(var(--_accent-l), var(--_accent-d)));
    --_accent-quiet: light-dark(var(--_accent-quiet-l), var(--_accent-quiet-d));
    --_on-accent: light-dark(var(--_on-accent-l), var(--_on-accent-d));
    --_red: light-dark(var(--_red-l), var(--_red-d));
    --_green: light-dark(var(--_green-l), var(--_green-d));
    --_warning: light-dark(var(--_warning-l), var(--_warning-d));
  }
}
:host([scheme='light']) .root {
  color-scheme: light;
}
:host([scheme='dark']) .root {
  color-scheme: dark;
  --_surface: var(--rw-surface, var(--_surface-d));
  --_page: var(--_page-d);
  --_ink: var(--rw-ink, var(--_ink-d));
  --_muted: var(--rw-muted, var(--_muted-d));
  --_rule: var(--rw-rule, var(--_rule-d));
  --_accent: var(--rw-accent, var(--_accent-d));
  --_accent-quiet: var(--_accent-quiet-d);
  --_on-accent: var(--_on-accent-d);
  --_red: var(--_red-d);
  --_green: var(--_green-d);
  --_warning: var(--_warning-d);
}
.root, :host([palette='neutral']) .root {
  --_rise: var(--_ink);
  --_fall: var(--_ink);
  --_good: initial;
  --_bad: initial;
}
.root.palette-cn, :host([palette='cn']) .root {
  --_rise: var(--_red);
  --_fall: var(--_green);
  --_good: initial;
  --_bad: initial;
}
.root.palette-intl, :host([palette='intl']) .root {
  --_rise: var(--_ink);
  --_fall: var(--_ink);
  --_good: var(--_green);
  --_bad: var(--_red);
}
@media print {
  .root {
    --_surface: var(--_surface-l) !important;
    --_page: var(--_page-l) !important;
    --_ink: var(--_ink-l) !important;
    --_muted: var(--_muted-l) !important;
    --_rule: var(--_rule-l) !important;
    --_accent: var(--_accent-l) !important;
    --_accent-quiet: var(--_accent-quiet-l) !important;
    --_on-accent: var(--_on-accent-l) !important;
    --_red: var(--_red-l) !important;
    --_green: var(--_green-l) !important;
    --_warning: var(--_warning-l) !important;
  }
}
`;
