// @vitest-environment jsdom
import type { CSSResult, CSSResultGroup } from 'lit';
import { describe, expect, it } from 'vitest';
import { reportPageMedia } from '../../src/elements/page/media-styles.js';
import { reportPageStyles } from '../../src/elements/page/styles.js';
import { sweepStyles } from '../../src/elements/base/ring-sweep.js';
import { ALL_VIEWS } from '../../src/embed/all-views.js';
import { factRefView } from '../../src/views/fact-ref.js';
import { sourceNoteView } from '../../src/views/source-note.js';
import { rulesOf } from '../theme/css.js';

/*
 * A host may set six colours and a font, and a host's style may be another's: were one of them an address, it must not be
 * asked for. What takes a colour and nothing else does not ask.
 */

const textOf = (styles: CSSResultGroup): string =>
  Array.isArray(styles) ? styles.map(textOf).join('\n') : (styles as CSSResult).cssText;

const SHEETS: readonly (readonly [name: string, sheet: string])[] = [
  ...[...ALL_VIEWS, factRefView, sourceNoteView].map(({ tag, styles }) => [tag, textOf(styles)] as const),
  ['report-page', textOf([reportPageStyles, reportPageMedia])],
  ['the sweep', textOf(sweepStyles)],
];

/** Properties of CSS whose value may be an address. */
const MAY_ASK =
  /^(?:fill|stroke|background|background-image|border-image(?:-source)?|list-style(?:-image)?|mask(?:-image)?|filter|backdrop-filter|clip-path|cursor|content|marker(?:-start|-mid|-end)?|shape-outside|offset-path|src)$/;

describe.each(SHEETS)('the styles of %s', (_, sheet) => {
  it('hand no value of a host to what could ask for it', () => {
    const asking = rulesOf(sheet).flatMap(([, selector, declarations]) =>
      [...declarations]
        .filter(([property, value]) => MAY_ASK.test(property) && value.includes('var('))
        .map(([property, value]) => `${selector} { ${property}: ${value} }`),
    );
    expect(asking).toEqual([]);
  });
});
