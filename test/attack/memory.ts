import { cleanText } from '../../src/format/text/text.js';
import { outputsOf, WHOLE, type Output } from './outputs.js';
import { reportOf, SLOTS, type TextOf } from './report.js';
import { readingsOf, type Shape } from './shape.js';

/*
 * Reports whose every text is a payload, a different one in each slot, against harmless twins: an output may be made of
 * nothing that no twin is made of, and must say the label.
 */

export interface Failure {
  readonly path: string;
  readonly reading: string;
  readonly why: string;
}

export interface Tally {
  readonly reports: number;
  readonly outputs: number;
  readonly checks: number;
  readonly failures: readonly (Failure & { readonly payload: string; readonly slot: string })[];
}

/** Harmless texts of every length: lines break, and drawings leave out what has no room. */
const HARMLESS = [
  '甲',
  '乙丙丁',
  'word',
  'two words',
  '一句比较长的话'.repeat(4),
  'A longer line of words. '.repeat(6).trim(),
  '很长'.repeat(400),
  // A unit that begins so is set like a sign, close to its number.
  '%25',
];

/** Where a failure is in a file of the whole report, those are made again, too. */
const onlyIn =
  (failed: string) =>
  (path: string): boolean =>
    path === failed || (path === WHOLE && !/^(?:w|pinned)\//.test(failed));

type Known = ReadonlyMap<string, { readonly kinds: ReadonlySet<string>; readonly counts: readonly Shape['counts'][] }>;

const keyOf = (path: string, reading: string): string => `${path} ${reading}`;

let learnt: Promise<Known> | undefined;

/** What the outputs of harmless reports are made of, by path and reading. */
async function learn(wanted: (path: string) => boolean): Promise<Known> {
  const known = new Map<string, { kinds: Set<string>; counts: Shape['counts'][] }>();
  const texts = [
    ...HARMLESS.map((text, index) => () => `${text}${index}`),
    (slot: string) => `${HARMLESS[SLOTS.indexOf(slot) % HARMLESS.length]!}${HARMLESS.length}`,
    // A noun that is nothing but a sign is set small beside its number.
    () => '%',
  ];
  for (const textOf of texts)
    for (const { path, body } of await outputsOf(reportOf(textOf), wanted))
      for (const [reading, read] of readingsOf(path)) {
        const { kinds, counts } = read(body);
        const entry = known.get(keyOf(path, reading)) ?? { kinds: new Set(), counts: [] };
        for (const kind of kinds) entry.kinds.add(kind);
        entry.counts.push(counts);
        known.set(keyOf(path, reading), entry);
      }
  return known;
}

const compact = (text: string): string => text.replace(/\s+/gu, '').toLowerCase();

/** Files that say the label of the one fact that they are about. */
const SAYS_LABEL = /^w\/amount\/(?:en\/index|index|zh|en)\.(?:html|wechat\.html|md|txt|csv|jsonld|json)$/;

function failuresOf({ path, body }: Output, known: Known, label: (locale: 'zh' | 'en') => string): Failure[] {
  return readingsOf(path).flatMap(([reading, read]) => {
    const failure = (why: string): Failure => ({ path, reading, why });
    let shape: Shape;
    try {
      shape = read(body);
    } catch (error) {
      return [failure(`can’t be read: ${String(error)}`)];
    }
    const twin = known.get(keyOf(path, reading));
    if (!twin) return [failure('is a file that no harmless report has')];
    const strange = [...shape.kinds].filter((kind) => !twin.kinds.has(kind)).map((kind) => failure(`has ${kind}`));
    const most = (name: string): number => Math.max(...twin.counts.map((counts) => counts[name] ?? 0));
    const more = Object.entries(shape.counts).filter(([name, count]) => count > most(name));
    // A file for spreadsheets has an apostrophe before what would be a formula, behind a semicolon too.
    const plain = (text: string) => (reading === 'CSV' ? compact(text).replaceAll("'", '') : compact(text));
    const said = plain(label(/(?:^|\/)en(?:\/|\.)/.test(path) ? 'en' : 'zh'));
    const unsaid = SAYS_LABEL.test(path) && !plain(shape.text).includes(said);
    return [
      ...strange,
      ...more.map(([name, count]) => failure(`has ${count} ${name}`)),
      ...(unsaid ? [failure('does not say the label')] : []),
    ];
  });
}

/** Which slot a failure comes from: half of those that may be are made harmless, until one is left. */
async function culprit(textOf: TextOf, fails: (text: TextOf) => Promise<boolean>): Promise<string> {
  let slots: readonly string[] = SLOTS;
  while (slots.length > 1) {
    const half = slots.slice(0, slots.length / 2);
    slots = (await fails((slot) => (half.includes(slot) ? textOf(slot) : HARMLESS[0]!)))
      ? half
      : slots.slice(half.length);
  }
  return slots[0]!;
}

interface Options {
  /** In place of what makes the outputs, for the test of this attack. */
  readonly make?: typeof outputsOf;
  /** Which files are made; the same in every run of a process. */
  readonly wanted?: (path: string) => boolean;
  readonly say?: (round: number, failures: number) => void;
  /** Which of the rounds are made; all, where absent. */
  readonly isMine?: (round: number) => boolean;
}

/** In so many reports each payload is in one slot; in as many as there are payloads, each is in every slot. */
export const roundsForOnce = (payloads: readonly string[]): number => Math.ceil(payloads.length / SLOTS.length);

/**
 * Puts payloads through every output.
 * @param rounds how many reports are made; see `roundsForOnce`
 */
export async function attackInMemory(
  payloads: readonly string[],
  rounds = payloads.length,
  { make = outputsOf, wanted = () => true, say = () => undefined, isMine = () => true }: Options = {},
): Promise<Tally> {
  const known = await (learnt ??= learn(wanted));
  const found = new Map<string, Tally['failures'][number]>();
  let [reports, outputs, checks] = [0, 0, 0];
  const step = roundsForOnce(payloads);
  for (let round = 0; round < rounds; round++) {
    if (!isMine(round)) continue;
    reports++;
    const textOf: TextOf = (slot) => payloads[(round + SLOTS.indexOf(slot) * step) % payloads.length]!;
    const failuresIn = async (text: TextOf, wanted?: (path: string) => boolean) =>
      (await make(reportOf(text), wanted)).flatMap((output) => {
        outputs++;
        checks += readingsOf(output.path).length;
        return failuresOf(output, known, (locale) => cleanText(text(`label ${locale}`)));
      });
    for (const failure of await failuresIn(textOf, wanted)) {
      const key = `${failure.path} ${failure.reading} ${failure.why}`;
      if (found.has(key)) continue;
      const again = async (text: TextOf) =>
        (await failuresIn(text, onlyIn(failure.path))).some(
          ({ reading, why }) => reading === failure.reading && why === failure.why,
        );
      const slot = await culprit(textOf, again);
      found.set(key, { ...failure, slot, payload: textOf(slot) });
    }
    say(round + 1, found.size);
  }
  return { reports, outputs, checks, failures: [...found.values()] };
}
