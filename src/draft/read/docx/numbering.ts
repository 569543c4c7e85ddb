import { counted } from '../counting.js';
import { first, within, type Xml } from '../office/xml.js';
import type { Numbered } from './styles.js';
import { isOn, valueOf } from './styles.js';
import { symbolsIn } from './symbols.js';

interface Level {
  readonly start: number;
  readonly form: string;
  /** The number's text, with %1 for the number of the first level. */
  readonly text: string;
  /** What separates number and text: a tab, a space or nothing. */
  readonly end: string;
  /** The level after which it restarts; default: any higher level. */
  readonly restart: number | undefined;
  /** Whether numbers of other levels within its text are decimal. */
  readonly isLegal: boolean;
  readonly style: string | undefined;
}

interface List {
  /** Lists of the same kind continue each other's numbering. */
  readonly kind: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that restart in this list. */
  readonly starts: ReadonlyMap<number, number>;
}

/** A number as printed by Word before a paragraph. */
export interface Marker {
  /** Empty for bullets. */
  readonly text: string;
  readonly list: string;
  /** Whether its format is unknown, and decimal is used instead. */
  readonly isUnknown: boolean;
}

const MAX_LEVELS = 9;

/** Counts the numbered paragraphs of a document; create one per document, otherwise numbering continues. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  constructor(xml: Xml | undefined) {
    this.#lists = xml ? listsOf(xml) : new Map();
  }

  /** The marker of a list paragraph, called in document order; undefined outside lists. */
  next({ list: id, level: said, style }: Numbered & { readonly style: string | undefined }): Marker | undefined {
    const list = id === undefined ? undefined : this.#lists.get(id);
    if (!list || id === undefined) return undefined;
    const at =
      said ?? [...list.levels].find(([, level]) => level.style !== undefined && level.style === style)?.[0] ?? 0;
    const level = list.levels.get(at);
    if (!level) return undefined;
    const counts = this.#count(id, list, at);
    if (level.form === 'bullet') return { text: signOf(level.text), list: id, isUnknown: false };
    if (level.form === 'none' && !level.text.includes('%'))
      return level.text ? { text: level.text + level.end, list: id, isUnknown: false } : undefined;
    return this.#written(id, list, level, counts);
  }

  #count(id: string, list: List, at: number): readonly (number | undefined)[] {
    const counts = this.#counts.get(list.kind) ?? [];
    this.#counts.set(list.kind, counts);
    const start = list.starts.get(at);
    const isFirst = start !== undefined && !this.#started.has(`${id} ${at}`);
    this.#started.add(`${id} ${at}`);
    const before = counts[at];
    counts[at] = isFirst ? start : before === undefined ? (list.levels.get(at)?.start ?? 1) : before + 1;
    for (let deeper = at + 1; deeper < MAX_LEVELS; deeper++) {
      const restart = list.levels.get(deeper)?.restart;
      if (restart === undefined || (restart > 0 && at < restart)) counts[deeper] = undefined;
    }
    return counts;
  }

  #written(id: string, list: List, level: Level, counts: readonly (number | undefined)[]): Marker {
    let isUnknown = false;
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = list.levels.get(at);
      const number = counts[at] ?? of?.start ?? 1;
      const form = level.isLegal ? 'decimal' : (of?.form ?? 'decimal');
      if (form === 'none') return '';
      const written = counted(form, number);
      isUnknown ||= written === undefined;
      return written ?? String(number);
    });
    return { text: text && text + (/[、）)．。]$/.test(text) ? '' : level.end), list: id, isUnknown };
  }
}

/** Plain bullets are dropped; a ticked box, an arrow or a star has meaning. */
function signOf(text: string): string {
  const sign = symbolsIn(text, 'Wingdings').text.trim();
  return /^[☑☒☐✓✔✗✘★☆①-⑳]$/u.test(sign) ? `${sign} ` : '';
}

function listsOf(xml: Xml): ReadonlyMap<string, List> {
  const kinds = new Map(within(xml, 'w:abstractNum').map((kind) => [kind.attributes['w:abstractNumId'] ?? '', kind]));
  const byStyle = new Map([...kinds.values()].flatMap((kind) => styleOf(kind)));
  return new Map(
    within(xml, 'w:num').map((num) => {
      const kind = valueOf(first(num, 'w:abstractNumId')) ?? '';
      const own = kinds.get(kind);
      // A list linked to a style takes its levels from the style.
      const linked = own && byStyle.get(valueOf(first(own, 'w:numStyleLink')) ?? '');
      return [num.attributes['w:numId'] ?? '', listOf(kind, linked ?? own, within(num, 'w:lvlOverride'))];
    }),
  );
}

const styleOf = (kind: Xml): readonly (readonly [string, Xml])[] => {
  const name = valueOf(first(kind, 'w:styleLink'));
  return name === undefined ? [] : [[name, kind]];
};

function listOf(kind: string, xml: Xml | undefined, overrides: readonly Xml[]): List {
  const levels = new Map((xml ? within(xml, 'w:lvl') : []).map((level) => [numberOf(level), levelOf(level)]));
  const starts = new Map<number, number>();
  for (const override of overrides) {
    const own = first(override, 'w:lvl');
    if (own) levels.set(numberOf(override), levelOf(own));
    const start = valueOf(first(override, 'w:startOverride'));
    if (start !== undefined) starts.set(numberOf(override), Number(start));
  }
  return { kind, levels, starts };
}

const numberOf = (level: Xml): number => Number(level.attributes['w:ilvl'] ?? 0);

function levelOf(level: Xml): Level {
  const restart = valueOf(first(level, 'w:lvlRestart'));
  const end = valueOf(first(level, 'w:suff'));
  return {
    start: Number(valueOf(first(level, 'w:start')) ?? 1),
    form: valueOf(first(level, 'w:numFmt')) ?? 'decimal',
    text: valueOf(first(level, 'w:lvlText')) ?? '',
    end: end === 'nothing' ? '' : ' ',
    restart: restart === undefined ? undefined : Number(restart),
    isLegal: isOn(first(level, 'w:isLgl')),
    style: valueOf(first(level, 'w:pStyle')),
  };
}
