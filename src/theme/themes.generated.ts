// Written by scripts/build/build-tokens.mjs from tokens.json. Change that, then run it again.
import { css } from 'lit';

/** What each theme but the neutral one changes of the tokens. */
export const themeTokens = css`
:host([theme='newsroom']) .root {
  --_ink-l: #141311;
  --_top: var(--_ink);
  --_distinction: var(--_ink);
  --_on-distinction: var(--_surface);
  --_font-figure: var(--_font-title-latin);
  --_font-title-latin: var(--rw-font, Charter, Cambria, "Source Serif 4", "Noto Serif", "Times New Roman", "Liberation Serif", "Songti SC", STSong, "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", SimSun, serif);
  --_font-title-chinese: var(--rw-font, "Songti SC", STSong, "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", SimSun, Charter, "Times New Roman", serif);
  --_weight-title: 600;
  --_weight-figure: 700;
  --_size-label: calc(15px * var(--_scale-text));
  --_size-figure-tight: 22px;
  --_size-figure-compact: calc(28px * var(--_scale-figure));
  --_size-figure-regular: calc(44px * var(--_scale-figure));
  --_size-figure-large: calc(64px * var(--_scale-figure));
  --_radius-card: 0px;
  --_radius-badge: 0px;
  --_stroke-top: 3px;
  --_stroke-edge: 0px;
  --_ink-d: #f5f2ec;
}
:host([theme='portal']) .root {
  --_page-l: #faf6f2;
  --_accent-l: #a50f2d;
  --_accent-quiet-l: rgba(165, 80, 96, 0.16);
  --_red-l: #b84a00;
  --_top: var(--_accent);
  --_distinction: #e5b75a;
  --_weight-title: 600;
  --_radius-card: 0px;
  --_stroke-top: 4px;
  --_stroke-second: 1px;
  --_page-d: #141010;
  --_accent-d: #fb6f7f;
  --_accent-quiet-d: rgba(208, 138, 148, 0.2);
  --_on-accent-d: #2b0a10;
  --_red-d: #f5a05a;
}
:host([theme='elder']) .root {
  --_ink-l: #111111;
  --_muted-l: #3f3b35;
  --_rule-l: #8d877c;
  --_accent-l: #0f3f6e;
  --_red-l: #9a2010;
  --_green-l: #0b5a33;
  --_warning-l: #6b4400;
  --_distinction: var(--_accent);
  --_on-distinction: var(--_on-accent);
  --_weight-title: 600;
  --_size-small: calc(18px * var(--_scale-text));
  --_size-label: calc(20px * var(--_scale-text));
  --_size-body: calc(20px * var(--_scale-text));
  --_size-figure-tight: 24px;
  --_size-figure-compact: calc(32px * var(--_scale-figure));
  --_size-figure-regular: calc(48px * var(--_scale-figure));
  --_size-figure-large: calc(64px * var(--_scale-figure));
  --_size-target: 60px;
  --_leading-text: 1.6;
  --_leading-figure: 1.3;
  --_leading-unit: 1.4;
  --_space-1: calc(8px * var(--_scale-space));
  --_space-2: calc(12px * var(--_scale-space));
  --_pad-tight: 6px;
  --_stroke-focus: 4px;
  --_ink-d: #ffffff;
  --_muted-d: #d4cec3;
  --_rule-d: #7d776c;
  --_accent-d: #a9d0f5;
  --_red-d: #ffb3a5;
  --_green-d: #93e0b4;
  --_warning-d: #f2cd86;
}
`;
