import { css } from 'lit';

/**
 * A figure is never larger than its card is wide, so that number and unit stay on one line. The words beside it are in
 * proportion to it until they reach the smallest text; hence two bounds. Where there is no room at all, the figure is as
 * large as the text and the unit goes below. A widget that sets figures in columns says what room a column leaves them.
 */
export const fitStyles = css`
  /* A figure says by its classes how wide it is: n5 is two and a half em of its own, w4 four em of the words beside it. */
  .w1 {
    --_words: 1;
  }
  .w2 {
    --_words: 2;
  }
  .n3 {
    --_number: 1.5;
  }
  .w3 {
    --_words: 3;
  }
  .n4 {
    --_number: 2;
  }
  .w4 {
    --_words: 4;
  }
  .n5 {
    --_number: 2.5;
  }
  .w5 {
    --_words: 5;
  }
  .n6 {
    --_number: 3;
  }
  .w6 {
    --_words: 6;
  }
  .n7 {
    --_number: 3.5;
  }
  .w7 {
    --_words: 7;
  }
  .n8 {
    --_number: 4;
  }
  .w8 {
    --_words: 8;
  }
  .n9 {
    --_number: 4.5;
  }
  .n10 {
    --_number: 5;
  }
  .n11 {
    --_number: 5.5;
  }
  .n12 {
    --_number: 6;
  }
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
