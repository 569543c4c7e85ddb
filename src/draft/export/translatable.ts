import type { Language, Level } from '../../report/lists/terms.js';
import type { Draft } from '../session/draft.js';
import type { Translation } from '../session/given.js';

/** Kinds of text in a report; a unit has two, singular and plural. */
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

/** A text of a report that is required in each language. */
export interface DraftText {
  /** Its kind and owner: `label.tax-revenue`. */
  readonly id: string;
  readonly kind: TextKind;
  /** In the document's language. */
  readonly source: string;
  /** Its quote in the document. */
  readonly quote?: string;
  /** Not required for a complete report. */
  readonly isOptional?: true;
  /** The accepted translation. */
  readonly translation?: string;
}

type Said = Readonly<Partial<Record<Language, string>>>;

/** What a report says about itself. */
export interface Head {
  readonly title: Said;
  readonly entity: { readonly id: string; readonly name: Said; readonly level: Level };
  readonly publisher: Said;
}

interface About {
  readonly quote?: string;
  readonly isOptional?: true;
}

/** Nouns and units are translated separately from equal labels. */
const APART: readonly TextKind[] = ['noun', 'unit-one', 'unit-other'];
const groupOf = (kind: TextKind): string => (APART.includes(kind) ? kind : '');
const keyOf = (kind: TextKind, source: string): string => `${groupOf(kind)}\n${source}`;

const kindOf = (id: string): TextKind => TEXT_KINDS.find((kind) => id.startsWith(`${kind}.`)) ?? 'title';

/**
 * Collects the texts of a report under construction, in all requested languages if known. Equal texts share one entry,
 * so that each is translated only once.
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

  /** The metadata of a report; requested first, so that it comes first for translators. */
  head({ title, entity, publisher }: Draft['frame']): Head {
    return {
      title: this.said('title', '', title),
      entity: { id: 'publisher', name: this.said('entity', '', entity.name), level: entity.level },
      publisher: this.said('publisher', '', publisher),
    };
  }

  /** Whether there is a second language. */
  get isTranslated(): boolean {
    return this.#other !== undefined;
  }

  /** A text in the report's languages. */
  said(kind: TextKind, of: string, source: string, about: About = {}): Said {
    const translation = this.translation(kind, of, source, about);
    return { [this.language]: source, ...(this.#other && translation !== undefined && { [this.#other]: translation }) };
  }

  /** A text of the program, in the report's languages: nobody has to translate it. Undefined without one. */
  builtIn(text: Readonly<Record<Language, string>> | undefined): Said | undefined {
    return text && { [this.language]: text[this.language], ...(this.#other && { [this.#other]: text[this.#other] }) };
  }

  /** Printed words; for the other language, the contract supplies its own. */
  printed(words: string): Said {
    return { [this.language]: words };
  }

  /** Only the translation; undefined if there is none, or none is requested. */
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

  /** All requested texts, the report's metadata first. */
  list(): readonly DraftText[] {
    const order = ({ kind }: DraftText): number =>
      kind === 'noun' ? TEXT_KINDS.indexOf('label') : TEXT_KINDS.indexOf(kind);
    return [...this.#needed.values()].sort((a, b) => order(a) - order(b));
  }
}
