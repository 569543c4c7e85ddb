/** The role of a part, so that callers find it by name instead of searching the text. */
export type Role =
  // A figure.
  | 'before'
  | 'number'
  | 'unit'
  | 'scale'
  | 'inside'
  | 'noun'
  | 'sign'
  | 'after'
  | 'beside'
  | 'part'
  | 'whole'
  | 'percent'
  | 'of'
  | 'count'
  | 'missing'
  | 'each'
  | 'status'
  | 'comparative'
  | 'note'
  // A change.
  | 'basis'
  | 'from'
  | 'to'
  | 'direction'
  | 'size'
  // A standing.
  | 'measure'
  | 'retained'
  | 'verb'
  | 'streak'
  | 'ranked'
  | 'place'
  | 'rank'
  // A title or an award.
  | 'recipient'
  | 'title'
  | 'giver'
  // A fact in a sentence.
  | 'label'
  | 'figure'
  | 'statement'
  | 'change'
  | 'standings'
  | 'standing'
  | 'period'
  | 'correction'
  | 'invented'
  // Connecting words, and remarks in brackets.
  | 'words'
  | 'remark';

/** A part of a printed phrase. */
export interface Part {
  readonly role: Role;
  /** Its text, or nested parts. */
  readonly said: string | Phrase;
  /** Separator from the previous part. */
  readonly gap?: string;
  /** Enclosing marks: brackets, quotation marks. */
  readonly marks?: readonly [open: string, close: string];
}

/** A printed phrase as a list of non-empty parts; `textOf` returns its text. */
export type Phrase = readonly Part[];

type Said = Part['said'];

export const part = (role: Role, said: Said, around: Pick<Part, 'gap' | 'marks'> = {}): Part => ({
  role,
  said,
  ...around,
});

/** Returns the non-empty parts, in order. */
export const phrase = (...parts: readonly (Part | undefined)[]): Phrase =>
  parts.filter((one): one is Part => one !== undefined && one.said.length > 0);

/** A piece of text: a leaf part, or text between and around parts, which has no role. */
export interface Piece {
  readonly role?: Role;
  readonly text: string;
}

/** Returns a phrase flattened to pieces; concatenated, they are its text. */
export const piecesOf = (whole: Phrase): readonly Piece[] =>
  whole.flatMap((one, index) => [...plain(index ? one.gap : ''), ...within(one)]);

function within({ role, said, marks: [open, close] = ['', ''] }: Part): readonly Piece[] {
  const inner = typeof said === 'string' ? [{ role, text: said }] : piecesOf(said);
  return [...plain(open), ...inner, ...plain(close)];
}

const plain = (text = ''): readonly Piece[] => (text ? [{ text }] : []);

export const joined = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** Returns the text of a phrase: the same as of its pieces, without making them. */
export function textOf(whole: Phrase): string {
  let text = '';
  for (let index = 0; index < whole.length; index++) {
    const { said, gap = '', marks } = whole[index]!;
    const inner = typeof said === 'string' ? said : textOf(said);
    text += (index ? gap : '') + (marks ? marks[0] + inner + marks[1] : inner);
  }
  return text;
}

/** Returns the first part with a role, at any depth. */
export function find(whole: Phrase, role: Role): Part | undefined {
  for (const one of whole) {
    if (one.role === role) return one;
    const inner = typeof one.said === 'string' ? undefined : find(one.said, role);
    if (inner) return inner;
  }
  return undefined;
}

/** Returns the children of the first part with a role; empty if there is none. */
export function partsOf(whole: Phrase, role: Role): Phrase {
  const found = find(whole, role);
  if (!found) return [];
  return typeof found.said === 'string' ? [part(role, found.said)] : found.said;
}

/** Returns the text of the first part with a role, without its marks; empty if there is none. */
export const textIn = (whole: Phrase, role: Role): string => textOf(partsOf(whole, role));

/** Returns a phrase without the parts of a role; parts that become empty are removed. */
export const without = (whole: Phrase, role: Role): Phrase =>
  phrase(
    ...whole
      .filter((one) => one.role !== role)
      .map((one) => (typeof one.said === 'string' ? one : { ...one, said: without(one.said, role) })),
  );

/** Returns whether two phrases have the same parts, regardless of gaps and marks. */
export const isSame = (a: Phrase, b: Phrase): boolean =>
  a.length === b.length && a.every(({ role, said }, index) => role === b[index]!.role && isSaidBy(b[index]!, said));

const isSaidBy = ({ said }: Part, other: Said): boolean =>
  typeof said === 'string' || typeof other === 'string' ? said === other : isSame(said, other);

/** A phrase split at a part: the text before it, its children, the text after it. */
export interface PhraseSplit {
  readonly lead: string;
  readonly found: Phrase;
  readonly tail: string;
}

/** Splits a phrase at the first part with a role; undefined if there is none. */
export function around(whole: Phrase, role: Role): PhraseSplit | undefined {
  for (let index = 0; index < whole.length; index++) {
    const one = whole[index]!;
    const inner = one.role === role ? { lead: '', found: partsOf([one], role), tail: '' } : inside(one, role);
    if (!inner) continue;
    const [open, close] = one.marks ?? ['', ''];
    const before = textOf(whole.slice(0, index)) + (index ? (one.gap ?? '') : '') + open;
    return {
      lead: before + inner.lead,
      found: inner.found,
      tail: inner.tail + close + textBehind(whole.slice(index + 1)),
    };
  }
  return undefined;
}

const inside = ({ said }: Part, role: Role): PhraseSplit | undefined =>
  typeof said === 'string' ? undefined : around(said, role);

/** Returns the text of parts that follow others, with their leading gaps. */
export const textBehind = (parts: Phrase): string => parts.map((one) => (one.gap ?? '') + textOf([one])).join('');

/** Returns phrases as consecutive parts of one role. */
export const listed = (role: Role, phrases: readonly Phrase[], gap: string): Phrase =>
  phrase(...phrases.map((said) => part(role, said, { gap })));
