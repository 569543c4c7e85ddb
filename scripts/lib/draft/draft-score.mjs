/*
 * Measures the agreement of proposed figures with a gold list. A gold item is a numeral with its unit, a rank with its
 * words, or an award; a proposal matches it if its number has the same value and it overlaps the numeral with its unit
 * (without a numeral: if it overlaps). A proposal matches at most one item, the best overlap first. `strict` is F1
 * counting only matches with the right unit, kind and direction. A label is `close` if the F1 of its characters in
 * order is at least 0.8; `of 3` is the same for the best of three candidates. Optional gold items and vague ranks are
 * not counted.
 */
import { bareUnit, sameUnit, worth } from './draft-worth.mjs';

/**
 * @typedef {{ quote: string, start: number, end: number, value: string | null, unit: string | null, kind: string,
 *   direction?: string | null, rank?: { position: number | null } | null, label?: string, optional?: boolean }} GoldFact
 * @typedef {{ facts: GoldFact[], not_facts: { start: number, end: number, reason: string }[] }} Gold
 * @typedef {{ start: number, end: number, kind: string, value?: string | null, unit?: string | null, scale?: string | null,
 *   direction?: string | null, position?: string | null, label?: string, labels?: readonly string[] }} Proposed
 * @typedef {{ start: number, end: number, kind: string, worth: string | null, unit: string, direction: string | null,
 *   labels: readonly string[], core: readonly [number, number], quote?: string, optional?: boolean }} Item
 * @typedef {{ matched: { gold: Item, proposed: Item }[], missed: Item[], wrong: Item[] }} Matching
 * @typedef {{ found: number, missed: number, wrong: number, f1: number, strict: number, close: number, ofThree: number }} Score
 */

/** @type {Readonly<Record<string, string>>} */
const KINDS = { measure: 'amount', count: 'amount', percent: 'share', award: 'honour' };
const kindOf = (/** @type {string} */ kind) => KINDS[kind] ?? kind;

/** @param {GoldFact} fact */
function goldItem(fact) {
  const kind = kindOf(fact.kind);
  const position = fact.rank?.position ?? null;
  const isAward = kind === 'honour';
  const at = isAward || fact.value === null ? -1 : fact.quote.lastIndexOf(fact.value);
  const from = fact.start + Math.max(0, at);
  const to = at < 0 ? fact.end : Math.min(fact.end, from + (fact.value?.length ?? 0) + (fact.unit?.length ?? 0));
  return /** @type {Item} */ ({
    ...fact,
    kind,
    worth: isAward ? null : kind === 'rank' ? worth(position ?? fact.value) : worth(fact.value, null, fact.unit, kind),
    unit: bareUnit(fact.unit),
    direction: kind === 'change' ? (fact.direction ?? null) : null,
    labels: fact.label ? [fact.label] : [],
    core: [from, to],
  });
}

/** @param {Proposed} fact */
function proposedItem(fact) {
  const { start, end, kind, value, unit, scale, direction, position, label = '', labels = [] } = fact;
  return /** @type {Item} */ ({
    start,
    end,
    kind,
    worth: kind === 'rank' ? worth(position ?? value) : worth(value, scale, unit, kind),
    unit: bareUnit(unit),
    direction: direction ?? null,
    labels: [label, ...labels].slice(0, 4),
    core: [start, end],
  });
}

const overlap = (/** @type {readonly [number, number]} */ [a, b], /** @type {Item} */ { start, end }) =>
  Math.max(0, Math.min(b, end) - Math.max(a, start));

/**
 * How well a proposal fits an item; 0 if it does not.
 * @param {Item} gold
 * @param {Item} proposed
 */
function fit(gold, proposed) {
  const shared = overlap(gold.core, proposed);
  const isWords = gold.worth === null;
  if (!shared || (isWords ? proposed.worth !== null && proposed.kind !== gold.kind : proposed.worth !== gold.worth))
    return 0;
  const isTitle = ['honour', 'rank'].includes(proposed.kind) && proposed.worth === null;
  if (isWords && proposed.kind !== gold.kind && !isTitle) return 0;
  const union = Math.max(gold.end, proposed.end) - Math.min(gold.start, proposed.start);
  return (
    (proposed.kind === gold.kind ? 2 : 0) +
    shared / (gold.core[1] - gold.core[0]) +
    overlap([gold.start, gold.end], proposed) / union
  );
}

/**
 * @param {Gold} gold
 * @param {readonly Proposed[]} facts
 * @returns {Matching}
 */
export function match(gold, facts) {
  const items = gold.facts.map(goldItem);
  const keys = new Set();
  const proposed = facts.map(proposedItem).filter(({ start, end, kind, worth: size }) => {
    const key = [start, end, kind, size].join(' ');
    return !keys.has(key) && keys.add(key);
  });
  const pairs = items
    .flatMap((item) => proposed.map((one) => ({ item, one, score: fit(item, one) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  /** @type {Map<Item, Item>} */
  const byGold = new Map();
  /** @type {Set<Item>} */
  const used = new Set();
  for (const { item, one } of pairs) {
    if (byGold.has(item) || used.has(one)) continue;
    byGold.set(item, one);
    used.add(one);
  }
  const vague = gold.not_facts.filter(({ reason }) => reason.startsWith('vague rank'));
  const isNeutral = (/** @type {Item} */ one) =>
    items.some((item) => item.worth !== null && item.worth === one.worth && overlap(item.core, one) > 0) ||
    (one.kind === 'rank' && one.worth === null && vague.some(({ start, end }) => overlap([start, end], one) > 0));
  const counted = items.filter(({ optional }) => !optional);
  return {
    matched: counted.flatMap((item) => {
      const one = byGold.get(item);
      return one ? [{ gold: item, proposed: one }] : [];
    }),
    missed: counted.filter((item) => !byGold.has(item)),
    wrong: proposed.filter((one) => !used.has(one) && !isNeutral(one)),
  };
}

const signs = (/** @type {string} */ text) => Array.from(text.replace(/[\s“”"'《》()（）、,，的]/gu, ''));

/**
 * F1 of the common subsequence of two labels' characters.
 * @param {string} one
 * @param {string} other
 */
export function likeness(one, other) {
  const [a, b] = [signs(one), signs(other)];
  if (!a.length || !b.length) return 0;
  const row = new Array(b.length + 1).fill(0);
  for (const sign of a) {
    let diagonal = 0;
    for (const [j, own] of b.entries()) {
      const up = row[j + 1];
      row[j + 1] = sign === own ? diagonal + 1 : Math.max(up, row[j]);
      diagonal = up;
    }
  }
  return (2 * row[b.length]) / (a.length + b.length);
}

/** @param {{ gold: Item, proposed: Item }} pair */
export const isRight = ({ gold, proposed }) =>
  (gold.worth === null || gold.kind === 'rank' || sameUnit(gold.unit, proposed.unit)) &&
  gold.kind === proposed.kind &&
  (gold.direction === null || gold.direction === proposed.direction);

const ratio = (/** @type {number} */ part, /** @type {number} */ whole) => (whole ? part / whole : 0);

/**
 * @param {readonly Matching[]} matchings
 * @returns {Score}
 */
export function scoreOf(matchings) {
  const pairs = matchings.flatMap(({ matched }) => matched);
  const missed = matchings.flatMap((one) => one.missed).length;
  const wrong = matchings.flatMap((one) => one.wrong).length;
  const all = 2 * pairs.length + missed + wrong;
  const labelled = pairs.filter(({ gold }) => gold.labels.length > 0);
  const near = (/** @type {number} */ most) =>
    labelled.filter(({ gold, proposed }) =>
      proposed.labels.slice(0, most).some((label) => likeness(gold.labels[0], label) >= 0.8),
    ).length;
  return {
    found: pairs.length,
    missed,
    wrong,
    f1: ratio(2 * pairs.length, all),
    strict: ratio(2 * pairs.filter(isRight).length, all),
    close: ratio(near(1), labelled.length),
    ofThree: ratio(near(4), labelled.length),
  };
}
