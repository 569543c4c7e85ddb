import type { Language } from '../../report/lists/terms.js';
import type { Draft } from '../session/draft.js';
import { Places } from './places.js';
import type { Texts } from './translatable.js';

/** What the facts of a draft are written with. */
export interface ToFact {
  readonly texts: Texts;
  readonly places: Places;
  readonly entity: string;
  /** Of the report. */
  readonly period: string;
  /** The source text, and its language. */
  readonly text: string;
  readonly language: Language;
  /** The currency code of a bare $. */
  readonly dollar: string;
}

/** Countries with a dollar of their own, by their names in a text. */
const DOLLARS: readonly (readonly [code: string, words: RegExp])[] = [
  ['CAD', /\bC(?:A|DN)?\$|\bCAD\b|\bCanad(?:a|ian)\b/],
  ['AUD', /\bAU?\$|\bAUD\b|\bAustralian?\b/],
  ['NZD', /\bNZ\$|\bNZD\b|\bNew Zealand\b/],
  ['SGD', /\bS\$|\bSGD\b|\bSingapore(?:an)?\b/],
  ['HKD', /\bHK\$|\bHKD\b|\bHong Kong\b/],
];

/** The currency of a bare $: that of the only country with its own dollar in the text, else the US dollar. */
function dollarOf(text: string): string {
  const found = /\bUS\$|\bUSD\b/.test(text) ? [] : DOLLARS.filter(([, words]) => words.test(text));
  return found.length === 1 ? found[0]![0] : 'USD';
}

/**
 * The context of all facts of a draft.
 * @param texts of the report
 * @param text the source text of the draft
 */
export function contextOf(texts: Texts, { period, language, entity, places }: Draft['frame'], text: string): ToFact {
  const dollar = dollarOf(text);
  return { texts, text, period, language, entity: entity.name, places: new Places(texts, places), dollar };
}
