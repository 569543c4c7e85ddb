// Written by scripts/build/build-tokens.mjs from tokens.json. Change that, then run it again.
import { css } from 'lit';

/** The colours of the band at the top of a report page, in every theme and both schemes. */
export const bandTokens = css`
.root {
  --_band-l: #12304c;
  --_band-rule-l: #2f4d69;
  --_on-band-l: #fbf9f3;
  --_on-band-muted-l: #b9c7d4;
  --_font-display: var(--rw-font, "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", STSong, Charter, Cambria, "Noto Serif", serif);
  --_band-d: #0e2439;
  --_band-rule-d: #27435d;
  --_on-band-d: #f4f1ea;
  --_on-band-muted-d: #a9bacb;
  --_band: var(--_band-l);
  --_band-rule: var(--_band-rule-l);
  --_on-band: var(--_on-band-l);
  --_on-band-muted: var(--_on-band-muted-l);
}
@supports (color: light-dark(#000, #fff)) {
  .root {
    --_band: light-dark(var(--_band-l), var(--_band-d));
    --_band-rule: light-dark(var(--_band-rule-l), var(--_band-rule-d));
    --_on-band: light-dark(var(--_on-band-l), var(--_on-band-d));
    --_on-band-muted: light-dark(var(--_on-band-muted-l), var(--_on-band-muted-d));
  }
}
:host([scheme='dark']) .root {
  --_band: var(--_band-d);
  --_band-rule: var(--_band-rule-d);
  --_on-band: var(--_on-band-d);
  --_on-band-muted: var(--_on-band-muted-d);
}
:host([theme='newsroom']) .root {
  --_band-l: var(--_page);
  --_band-rule-l: var(--_rule);
  --_on-band-l: var(--_ink);
  --_on-band-muted-l: var(--_muted);
  --_band-d: var(--_page);
  --_band-rule-d: var(--_rule);
  --_on-band-d: var(--_ink);
  --_on-band-muted-d: var(--_muted);
}
:host([theme='portal']) .root {
  --_band-l: #7c1420;
  --_band-rule-l: #9c3a43;
  --_on-band-muted-l: #e6c3bf;
  --_band-d: #4d0c14;
  --_band-rule-d: #74262f;
  --_on-band-muted-d: #dcb8b4;
}
:host([theme='elder']) .root {
  --_band-l: var(--_page);
  --_band-rule-l: var(--_rule);
  --_on-band-l: var(--_ink);
  --_on-band-muted-l: var(--_muted);
  --_band-d: var(--_page);
  --_band-rule-d: var(--_rule);
  --_on-band-d: var(--_ink);
  --_on-band-muted-d: var(--_muted);
}
`;
