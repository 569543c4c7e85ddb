import type { Language } from '../../report/lists/terms.js';
import type { Draft } from '../session/draft.js';
import type { Translation } from '../session/given.js';

/** What a text of a report is; a unit has two, for one and for any other number. */
export const TEXT_KINDS = [
  'title',
  'entity',
  'publisher',
  'place',
  'section',
  'board',
  'label',
  'noun',
  'recipient',
  'honour',
  'giver',
  'goal',
  'measure',
  'unit-one',
  'unit-other',
] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** A text of a report that has to be in each of its languages. */
export interface DraftText {
  /** What it is and of what: `label.tax-revenue`. */
  readonly id: string;
  readonly kind: TextKind;
  /** In the language of the document. */
  readonly source: string;
  /** What the document says there. */
  readonly quote?: string;
  /** A report is whole without it. */
  readonly isOptional?: true;
  /** As somebody has accepted it. */
  readonly translation?: string;
}

type Said = Readonly<Partial<Record<Language, string>>>;

interface About {
  readonly quote?: string;
  readonly isOptional?: true;
}

/** Nouns and units are other words than labels of the same characters. */
const APART: readonly TextKind[] = ['noun', 'unit-one', 'unit-other'];
const groupOf = (kind: TextKind): string => (APART.includes(kind) ? kind : '');
const keyOf = (kind: TextKind, source: string): string => `${groupOf(kind)}\n${source}`;

const kindOf = (id: string): TextKind => TEXT_KINDS.find((kind) => id.startsWith(`${kind}.`)) ?? 'title';

/**
 * The texts of a report while it is put together: each in all languages that are asked for, as far as they are known. One
 * that comes again is one text, so that nobody translates it twice.
 */
export class Texts {
  readonly language: Language;
  readonly #other: Language | undefined;
  readonly #given: Readonly<Record<string, Translation>>;
  readonly #bySource = new Map<string, string>();
  readonly #needed = new Map<string, DraftText>();

  constructor({ frame: { language }, translations = {} }: Draft, languages: readonly Language[]) {
    this.language = language;
    this.#other = languages.find((one) => one !== language);
    this.#given = translations;
    for (const [id, { of, text }] of Object.entries(translations)) {
      const key = keyOf(kindOf(id), of);
      if (!this.#bySource.has(key)) this.#bySource.set(key, text);
    }
  }

  /** Whether there is a second language. */
  get isTranslated(): boolean {
    return this.#other !== undefined;
  }

  /** A text in the languages of the report. */
  said(kind: TextKind, of: string, source: string, about: About = {}): Said {
    const translation = this.translation(kind, of, source, about);
    return { [this.language]: source, ...(this.#other && translation !== undefined && { [this.#other]: translation }) };
  }

  /** Words as the text prints them; in the other language the contract's own words are printed. */
  printed(words: string): Said {
    return { [this.language]: words };
  }

  /** The translation alone; undefined where there is none, or none is asked for. */
  translation(kind: TextKind, of: string, source: string, about: About = {}): string | undefined {
    if (!this.#other) return undefined;
    const id = `${kind}.${of}`;
    const own = Object.prototype.hasOwnProperty.call(this.#given, id) ? this.#given[id] : undefined;
    const text = own?.of === source ? own.text : this.#bySource.get(keyOf(kind, source));
    const key = `${keyOf(kind, source)}\n${text ?? ''}`;
    if (!this.#needed.has(key))
      this.#needed.set(key, { id, kind, source, ...about, ...(text !== undefined && { translation: text }) });
    return text;
  }

  /** Every text that was asked for, the head of the report first. */
  list(): readonly DraftText[] {
    const order = ({ kind }: DraftText): number =>
      kind === 'noun' ? TEXT_KINDS.indexOf('label') : TEXT_KINDS.indexOf(kind);
    return [...this.#needed.values()].sort((a, b) => order(a) - order(b));
  }
}
