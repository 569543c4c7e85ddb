import { css } from 'lit';
import { cleared, typeset } from './frame.js';

/**
 * The boundary between an inline figure and the text, instead of the frame: the figure uses the font of the text, and
 * only its panel is a card.
 */
export const inlineStyles = css`
  :host {
    display: inline;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    --_font: var(--_font-latin);
    --_figure: var(--_size-figure-compact);
    display: inline;
    overflow-wrap: anywhere;
  }
  .root:lang(zh) {
    --_font: var(--_font-chinese);
  }
  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }
  .note {
    color: var(--_muted);
  }

  /* A button is an inline box, so its line could break before the comma that follows. So the figure is text, with
     the button on top of it. */
  .ref {
    position: relative;
  }
  .trigger {
    position: absolute;
    top: -0.3em;
    bottom: -0.3em;
    left: -0.1em;
    min-width: calc(100% + 0.2em);
    min-height: 0;
    margin: 0;
    padding: 0;
    background: transparent;
    border: 0;
    outline: none;
    font: inherit;
    cursor: pointer;
  }
  .printed {
    text-decoration: underline dotted var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .trigger:hover + .printed,
  .trigger[aria-expanded='true'] + .printed {
    text-decoration-style: solid;
  }
  .trigger:focus-visible + .printed {
    outline: var(--_stroke-focus) solid var(--_focus);
    outline-offset: var(--_stroke-focus);
  }
  .bound {
    white-space: nowrap;
  }
  /* Before the script has run, the figure is plain text, and its sentence is read instead of the button’s name. */
  :host(:defined) .before-script,
  :host(:not(:defined)) .trigger {
    display: none;
  }
  :host(:not(:defined)) .printed {
    text-decoration: none;
  }

  .panel {
    ${cleared}
    ${typeset}
    display: none;
    position: absolute;
    top: 0;
    left: 0;
    z-index: 2147483647;
    box-sizing: border-box;
    width: 340px;
    max-width: calc(100vw - 16px);
    max-height: 480px;
    overflow: auto;
    padding: var(--_space-4);
    background-color: var(--_surface);
    border: var(--_stroke-hairline) solid var(--_muted);
    border-radius: var(--_radius-card);
    outline: none;
  }
  .panel.open {
    display: block;
  }
  .root:lang(zh) .panel {
    -webkit-locale: 'zh-CN';
  }
  .root:lang(en) .panel {
    -webkit-locale: 'en-GB';
    font-variant-east-asian: proportional-width;
  }
  .panel [lang|='zh'] {
    font-family: var(--_font-chinese);
    font-variant-east-asian: normal;
  }
  @supports (position-area: block-end) and (position-try-fallbacks: flip-block) {
    .printed {
      anchor-name: --figure;
    }
    .panel {
      position: fixed;
      position-anchor: --figure;
      position-area: block-end span-inline-end;
      position-try-fallbacks:
        flip-block,
        flip-inline,
        flip-block flip-inline;
      /* On the side with more space, and no higher than that. */
      position-try-order: most-height;
      max-height: min(480px, calc(100% - 12px));
      top: auto;
      left: auto;
      margin: 6px 0;
    }
    /* If there is hardly any space, it takes the width of the window, with a small margin. */
    @media (max-width: 420px) {
      .panel {
        position-area: block-end span-all;
        position-try-fallbacks: flip-block;
        margin: 6px 8px;
      }
    }
  }
  /* In the elder theme nothing floats: the panel opens in the text. */
  :host([theme='elder']) .panel.open {
    position: static;
    width: auto;
    max-width: none;
    max-height: none;
    margin: var(--_space-2) 0;
  }
  @media print {
    .trigger,
    .panel.open {
      display: none;
    }
    .printed {
      text-decoration: none;
    }
  }
`;
