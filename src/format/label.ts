import { inEach, pick } from './pick.js';
import type { Axis, Fact, ReportText } from '../report/types.js';
import { entryById } from './by-id.js';
import type { Locale } from './locale.js';
import { part, phrase, textOf } from './phrase.js';
import { words } from './words.js';

/** What a label needs from the report. */
interface LabelContext {
  readonly dimensions?: readonly Axis[] | undefined;
}

/** Prints the label with its members: 地区生产总值（义亭镇）. */
export function printLabel(fact: Pick<Fact, 'label' | 'dimensions'>, report: LabelContext, locale: Locale): string {
  const { inBrackets, separator } = words(locale);
  const members = Object.entries(fact.dimensions ?? {}).flatMap(([axis, member]) => {
    const found = entryById(entryById(report.dimensions ?? [], axis)?.members ?? [], member);
    return found ? [pick(found.name, locale)] : [];
  });
  return textOf(phrase(part('label', pick(fact.label, locale)), part('remark', members.join(separator), inBrackets)));
}

/** Returns the label with its members, in all languages of the label. */
export const labelText = (fact: Pick<Fact, 'label' | 'dimensions'>, report: LabelContext): ReportText =>
  fact.dimensions ? inEach(fact.label, (locale) => printLabel(fact, report, locale)) : fact.label;
