// Why a target is not met: what was measured beside it.
import { verdictOf } from './targets.mjs';

/** @typedef {import('./parts.mjs').Parts} Parts */
/** @typedef {import('./stats.mjs').Results} Results */
/** @typedef {import('./targets.mjs').Target} Target */

/**
 * @typedef {object} Known
 * @property {Results} results
 * @property {Parts} parts
 * @property {(name: string) => number} valueOf what was measured for a target, by its name
 * @property {(who: string) => number} bytesOf the download of a contender, kB
 */

const percent = (/** @type {number} */ share) => `${Math.round(share * 100)} %`;

/** @param {readonly [what: string, bytes: number][]} parts @returns {string} each with its share */
function shares(parts) {
  const all = parts.reduce((sum, [, bytes]) => sum + bytes, 0);
  return parts.map(([what, bytes]) => `${what} (${percent(bytes / all)})`).join('; ');
}

/** @param {readonly [what: string, bytes: number][]} parts @param {RegExp} which @returns {number} their share */
function shareOf(parts, which) {
  const all = parts.reduce((sum, [, bytes]) => sum + bytes, 0);
  return parts.reduce((sum, [what, bytes]) => sum + (which.test(what) ? bytes : 0), 0) / all;
}

const [RING, LIT] = ['Report Widgets ring', 'Bare Lit ring'];
/** Bytes a millisecond of the slow phone: 1.6 Mbps. */
const PER_MS = 200;

/** @param {Known} known @param {'ring' | 'card'} figure */
function ofPage({ results }, figure) {
  const ms = (/** @type {string} */ who, /** @type {string} */ what) => results.of(`${who} ${figure}`, what) ?? NaN;
  const line = (/** @type {string} */ what) => {
    const [plain, words, ours] = ['Static HTML', 'Its words and links', 'Report Widgets, page'].map((who) =>
      ms(who, what),
    );
    return `${plain?.toFixed(0)} ms for plain HTML with one figure, ${words?.toFixed(0)} for the words and links of our page without any style or script, ${ours?.toFixed(0)} for the page itself`;
  };
  return `the page of a figure has more than the figure: its quotes, where it comes from, what to do with it, its neighbours. ${line('painted')}; slow phone: ${line('painted slow')}.`;
}

/** @type {readonly [name: RegExp, reason: (known: Known, target: Target) => string][]} */
const REASONS = [
  [
    /^script of one ring/,
    ({ parts: { ring }, valueOf }) => {
      const need = shareOf(ring, /style sheet|the element|templates|ring itself/);
      const all = valueOf('script of one ring, brotli, kB');
      return `style sheet, element, drawing and the ring are ${percent(need)}, about ${(all * need).toFixed(1)} kB: the target would leave nothing for the data, for pages that have changed built-ins, and for messages.`;
    },
  ],
  [/^script of the whole family/, ({ parts }) => `${shares(parts.family)}.`],
  [/^adopt\.js/, ({ parts }) => `${shares(parts.adopt)}.`],
  [/^report-frame\.js/, ({ parts }) => `${shares(parts.frame)}.`],
  [
    /^library, one card/,
    ({ parts: { card }, valueOf }) => {
      const all = valueOf('library, one card with all that it imports, brotli, kB');
      const said = shareOf(card, /written and said|words of a figure|units, qualifiers/);
      return `what prints a figure in words, in both languages, is ${percent(said)}, about ${(all * said).toFixed(1)} kB, and Lit ${(all * shareOf(card, /^Lit/)).toFixed(1)}. An element of the library makes its figure from attributes or a report; the scripts for other pages get it finished, and are a third of that.`;
    },
  ],
  [/^page of one ring/, (known) => ofPage(known, 'ring')],
  [/^page of one card/, (known) => ofPage(known, 'card')],
  [
    /^scripted ring beside bare Lit/,
    ({ bytesOf, results }) => {
      const more = (bytesOf(RING) - bytesOf(LIT)) * 1000;
      const [ours, lit] = [RING, LIT].map((who) => results.of(who, 'painted slow') ?? NaN);
      return `its script has ${(more / 1000).toFixed(1)} kB more, which are ${(more / PER_MS).toFixed(0)} ms at 1.6 Mbps, of ${((ours ?? NaN) - (lit ?? NaN)).toFixed(0)} ms. Bare Lit’s ring has a number; ours also its label, noun, period and source.`;
    },
  ],
  [
    /^one ring mounted/,
    ({ results }, { beside = '' }) =>
      `the first in a page takes ${results.of(RING, 'mount 1')?.toFixed(0)} ms, one more ${results.of(RING, 'mount again')?.toFixed(0)} (${beside}: ${results.of(beside, 'mount 1')?.toFixed(0)} and ${results.of(beside, 'mount again')?.toFixed(0)}). The difference is made once for a page: its functions are compiled, its style sheet is read, and the fonts of its words are loaded. None of the kits’ rings has words.`,
  ],
  [
    /^1,000 rings mounted/,
    ({ results }) => {
      const of = (/** @type {string} */ who) =>
        `${results.of(who, 'script 1000')?.toFixed(0)} of ${results.of(who, 'mount 1000')?.toFixed(0)} ms are script`;
      return `ours: ${of(RING)}; bare Lit: ${of(LIT)}; plain HTML: ${of('Static HTML ring')}. The rest is the browser’s layout of a thousand texts, which are in the page for readers without script and for search in the page.`;
    },
  ],
  [
    /^1,000 rings updated/,
    ({ results }, { beside = '' }) =>
      `${results.of(RING, 'update 1000')?.toFixed(0)} ms (${beside}: ${results.of(beside, 'update 1000')?.toFixed(0)}, without any text to lay out).`,
  ],
  [
    /^page of codes/,
    ({ results }) =>
      `our listeners take ${results.of('page of codes', 'listeners')?.toFixed(0)} ms of the slowest. The rest is the browser’s, while the preview is loaded into its frame in the same process.`,
  ],
];

/**
 * @param {readonly Target[]} targets
 * @param {Omit<Known, 'valueOf'>} known
 * @returns {string} a list in Markdown; empty if all are met
 */
export function reasonsOf(targets, known) {
  const valueOf = (/** @type {string} */ name) => targets.find((one) => one.name === name)?.measured?.value ?? NaN;
  /** @type {Map<string, string[]>} targets by their reason, which several may share */
  const byReason = new Map();
  for (const target of targets.filter((one) => one.measured && verdictOf(one) !== 'met')) {
    const [, reason] = REASONS.find(([name]) => name.test(target.name)) ?? [];
    const text = reason ? reason({ ...known, valueOf }, target) : 'no reason was measured.';
    byReason.set(text, [...(byReason.get(text) ?? []), target.name]);
  }
  return [...byReason].map(([text, names]) => `- **${names.join('; ')}**: ${text}`).join('\n');
}
