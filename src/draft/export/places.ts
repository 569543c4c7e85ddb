import type { Language, Level } from '../../report/lists/terms.js';
import type { FramePlace } from '../session/draft.js';
import type { Texts } from './translatable.js';

/** A place of a report. */
export interface PlaceEntry {
  readonly id: string;
  readonly name: Readonly<Partial<Record<Language, string>>>;
  readonly level?: Level;
}

/** Places by the words used in ranks. */
const KNOWN: readonly (readonly [id: string, level: Level, words: RegExp])[] = [
  ['world', 'world', /^(?:全球|世界|the world)$/i],
  ['nation', 'nation', /^(?:全国|国家|the (?:nation|country))$/i],
  ['province', 'province', /^(?:全省|全区|省|the province)$/i],
  ['state', 'state', /^the state$/i],
  ['city', 'prefecture', /^(?:全市|市|the city)$/i],
  ['county', 'county', /^(?:全县|县|the county)$/i],
  ['district', 'district', /^the district$/i],
  ['township', 'township', /^(?:全镇|全乡|全街道|镇|乡|街道)$/],
];

/** The level implied by a place's words: 全市 is a prefecture; undefined for 金华. */
export const usualLevel = (printed: string): Level | undefined =>
  KNOWN.find(([, , words]) => words.test(fullName(printed)))?.[1];

/** Completes abbreviations, as in 省首批 for 全省首批. */
const fullName = (printed: string): string => (/^[省市县区镇乡]$/.test(printed) ? `全${printed}` : printed);

/** The places named in a draft's ranks; each name becomes one place. */
export class Places {
  readonly #byName = new Map<string, PlaceEntry>();

  /** @param given a person's input on places, by printed name */
  constructor(
    readonly texts: Texts,
    readonly given: Readonly<Record<string, FramePlace>> = {},
  ) {}

  /** The id of a place by its printed name. */
  idOf(printed: string): string {
    const name = fullName(printed);
    const known = this.#byName.get(name);
    if (known) return known.id;
    const [id, usual] = KNOWN.find(([, , words]) => words.test(name)) ?? [];
    const isTaken = id === undefined || [...this.#byName.values()].some((place) => place.id === id);
    const level = this.#saidOf(name)?.level ?? usual;
    const place: PlaceEntry = {
      id: isTaken ? `place-${this.#byName.size + 1}` : id,
      name: this.texts.said('place', name, name),
      ...(level !== undefined && { level }),
    };
    this.#byName.set(name, place);
    return place.id;
  }

  /** Own properties only: a place name may equal an inherited property. */
  #saidOf(name: string): FramePlace | undefined {
    return Object.prototype.hasOwnProperty.call(this.given, name) ? this.given[name] : undefined;
  }

  list(): readonly PlaceEntry[] {
    return [...this.#byName.values()];
  }
}
