// What the scripts consist of: it explains the sizes that are over their target.
import { partsOf } from '../../scripts/lib/embed-bundles.mjs';
import { weighed } from '../../scripts/lib/weigh.mjs';
import { LIBRARY_CARD } from './sizes.mjs';

/** @typedef {readonly [what: string, paths: RegExp][]} Kinds the first that fits has a module */

/** @type {Kinds} */
const OF_RING = [
  ['style sheet: layout by width, light and dark, print, forced colours', /^css$/],
  ['reads its data: in the page or from an address, checks it, keeps it up to date', /src\/embed\/data\//],
  [
    'draws and redraws templates (in place of Lit)',
    /src\/embed\/drawing\/(?:renderer|template|lit-shim|shadow|sheets)/,
  ],
  ['what is wrong, in Chinese and English', /problem/],
  ['holds against what other scripts do to built-ins and elements', /src\/(?:browser|define)\/|sound|own-properties/],
  ['the element: its attributes, its events, when it draws', /src\/embed\//],
  ['the ring itself', /src\/(?:views|marks)\//],
  ['the rest', /./],
];

/** @type {Kinds} */
const OF_CARD = [
  ['Lit', /node_modules\//],
  ['words of a figure in Chinese and English', /src\/format\/words\//],
  ['units, qualifiers, currencies, terms', /src\/report\/lists\//],
  ['how a figure is written and said, from its parts', /src\/(?:format|models)\//],
  ['themes, tokens and style sheets', /src\/(?:theme|marks|views)\//],
  ['attributes that state a figure, their checks', /src\/inputs\//],
  ['what is wrong, in Chinese and English', /problem/],
  ['the element: its attributes, its events, when it draws', /src\/(?:elements|define)\//],
  ['the rest', /./],
];

/** @type {Kinds} */
const OF_ADOPT = [
  ['changes the drawn figure where it differs, and lets nothing else in', /patch-tree/],
  ['holds against what other scripts do to built-ins', /src\/browser\//],
  ['checks addresses and texts', /safe-href|plain-text/],
  ['finds the figures, fetches their data, repeats it, says that it failed', /./],
];

/** @type {Kinds} */
const OF_FRAME = [
  ['the messages of both sides, checked', /protocol/],
  ['heights in browsers without container queries', /heights/],
  ['holds against what other scripts do to built-ins', /src\/browser\//],
  ['finds frames, also later ones, checks who speaks, limits how often a height may change', /./],
];

/** @type {Kinds} */
const OF_FAMILY = [
  ['sources, quotes, copying and panels', /popover|place-in-view|copy-text|source-note|fact-ref|evidence/],
  ['style sheets, tokens and four themes', /src\/theme\/|-styles/],
  ['the fifteen figures', /src\/(?:views|marks|geometry)\//],
  ['the element, its data and its drawing, as in the script of one', /./],
];

/**
 * @param {ReadonlyMap<string, number>} parts
 * @param {Kinds} kinds
 * @returns {[what: string, bytes: number][]} greatest first, the rest last
 */
function grouped(parts, kinds) {
  const sums = new Map(kinds.map(([what]) => [what, 0]));
  for (const [path, bytes] of parts) {
    const what = kinds.find(([, paths]) => paths.test(path))?.[0] ?? 'the rest';
    sums.set(what, (sums.get(what) ?? 0) + bytes);
  }
  const isRest = (/** @type {string} */ what) => (what === 'the rest' ? 1 : 0);
  return [...sums].sort(([a, bytes], [b, more]) => isRest(a) - isRest(b) || more - bytes);
}

/** @typedef {Record<'ring' | 'card' | 'adopt' | 'frame' | 'family', [what: string, bytes: number][]>} Parts */

/** @returns {Promise<Parts>} */
export async function partsOfScripts() {
  return {
    ring: grouped(await partsOf('progress-ring'), OF_RING),
    card: grouped((await weighed([LIBRARY_CARD])).parts, OF_CARD),
    adopt: grouped(await partsOf('adopt'), OF_ADOPT),
    frame: grouped(await partsOf('report-frame'), OF_FRAME),
    family: grouped(await partsOf('report-widgets'), OF_FAMILY),
  };
}
