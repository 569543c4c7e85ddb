import { CLAIM_NAMES } from '../../src/inputs/attribute-values.js';
import type { Look } from './look.js';

type Values = Readonly<Record<string, unknown>>;

/** Which input decides over which others, strongest first: as the resolve functions of src/inputs/ read them. */
const DECIDES: readonly (readonly [name: string, over: readonly string[]])[] = [
  ['items', ['board', 'facts', 'section']],
  ['board', ['facts', 'section']],
  ['facts', ['section']],
  ['fact', CLAIM_NAMES],
];

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** A control that changes nothing, and the one that decides in its place. */
export interface Overruled {
  readonly name: string;
  readonly by: string;
}

/**
 * The controls of a story that somebody has changed in vain, since another one decides.
 * @param args as they are now
 * @param initialArgs before anybody touched a control
 */
export function overruledIn(args: Values, initialArgs: Values): readonly Overruled[] {
  const changed = Object.keys(args).filter((name) => isGiven(args[name]) && args[name] !== initialArgs[name]);
  return changed.flatMap((name) => {
    const [by] = DECIDES.find(([strong, over]) => isGiven(args[strong]) && over.includes(name)) ?? [];
    return by === undefined ? [] : [{ name, by }];
  });
}

const WORDS: Readonly<Record<Look['lang'], (one: Overruled) => string>> = {
  'zh-CN': ({ name, by }) => `改“${name}”没有作用：这里由“${by}”决定。先清空“${by}”。`,
  en: ({ name, by }) => `“${name}” changes nothing here, because “${by}” is set and decides. Clear “${by}” first.`,
};

/** What the stage says of it. */
export const overruledNote = (one: Overruled, lang: Look['lang']): string => WORDS[lang](one);
