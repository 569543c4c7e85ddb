import { css, unsafeCSS } from 'lit';

/** A figure says by its classes how wide it is: `n5` is two and a half em of its own, `w4` four em of the words beside it. */
const widths = Array.from({ length: 17 }, (_, i) => `.n${i} { --_number: ${i / 2}; } .w${i} { --_words: ${i}; }`).join(
  '\n',
);

/**
 * A figure is never larger than its card is wide, so that number and unit stay on one line. The words beside it are in
 * proportion to it until they reach the smallest text; hence two bounds. Where there is no room at all, the figure is as
 * large as the text and the unit goes below. A widget that sets figures in columns says what room a column leaves them.
 */
export const fitStyles = css`
  ${unsafeCSS(widths)}
  @supports (contain-intrinsic-inline-size: 1px) and (width: 1cqi) {
    .root {
      --_room: calc(100cqi - 2 * var(--_pad) - 2 * var(--_stroke-edge));
    }
    .figure {
      font-size: max(
        var(--_size-body),
        min(
          var(--_figure),
          calc(var(--_room) / (var(--_number, 3) + var(--_unit-ratio) * var(--_words, 0))),
          calc((var(--_room) - var(--_size-small) * var(--_words, 0)) / var(--_number, 3))
        )
      );
    }
  }
`;
