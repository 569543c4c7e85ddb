import { phraseAt } from './phrases.js';

/* Labels of a part of what was counted just before, and labels without connecting words. */

const OF_THEM = /(?:\bof (?:which|whom|these|those|them)|,? and|\bincluding)\s(?:[a-z]+\s){0,2}$/i;
const SAID =
  /^\s(?:(?:were|are|was|is|came|went)\s)?((?:for\s)?[a-z][a-z’-]*(?:\s[a-z’-]+){0,4}?)(?=[.,;(]|\sand\s|\swhile\s|$)/;

/** 118 of 312 new homes “were affordable”: affordable new homes; “came from federal funds”: budget from federal funds. */
export function ofThem(left: string, right: string, [host]: readonly string[]): string | undefined {
  const said = OF_THEM.test(left) ? SAID.exec(right)?.[1] : undefined;
  if (said === undefined || host === undefined || host.length > 40) return undefined;
  const purpose = /^for\s(?:the\s)?(.+)$/.exec(said)?.[1];
  if (purpose !== undefined) return `${purpose} ${host}`;
  return /\s/.test(said) ? `${host} ${said}` : `${said} ${host}`;
}

/**
 * Strips connecting words: "Pedestrian deaths, however"; of two subjects, the last: "… women, and sickness absence".
 */
export const joined = (label: string): string =>
  label
    .replace(/,\s(?:however|though|meanwhile|in turn|by contrast)$/i, '')
    .replace(/^.*,\s(?:and|but|while)\s(?:the\s)?(?=[a-z]{3})/, '')
    .replace(/^.*,\s(?:and|but|while)$/, '');

/** Names of their owner: the shire's population is also the population. */
const OWNED = /^.{2,40}?[’']s?\s(?=[a-z])/;

/** Up to three different labels; the best is followed by its form without its owner, or its place if there is room. */
export function withShort(labels: readonly string[]): string[] {
  const [first] = labels;
  if (first === undefined) return [];
  const owned = first.replace(OWNED, '');
  const all = [...new Set([first, owned, ...labels])];
  return (all.length < 3 ? [...new Set([...all, phraseAt(first)])].filter(Boolean) : all).slice(0, 3);
}
