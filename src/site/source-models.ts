import type { Locale } from '../format/locale.js';
import { factRef } from '../models/widgets/fact-ref.js';
import { noteCitation, noteCsv, noteJson, noteTable } from '../models/widgets/note-files.js';
import { sourceNote } from '../models/widgets/source-note.js';
import type { Report } from '../report/types.js';
import { commonParts, type Parted } from './pages/common-parts.js';
import type { Subject } from './subject.js';

/* The models of the tags that say where a figure is from, for pages that have no report to make them of. */

/** What `fact-ref` shows of each fact of these subjects, by its id, and what is common to them. */
export function refModels(
  subjects: readonly Subject[],
  report: Report,
  locale: Locale,
): { readonly common: Parted['common']; readonly own: ReadonlyMap<string, object> } {
  // A fact has a subject for each id that it had before, too.
  const ofFacts = subjects.filter(({ kind }) => kind === 'fact');
  const { common, own } = commonParts(ofFacts.map(({ facts }) => factRef(facts[0]!, { locale, context: report })));
  return { common, own: new Map(ofFacts.map(({ id }, at) => [id, own[at]!])) };
}

/**
 * What `source-note` shows of a fact, and the texts that a reader can take along: undefined for what is no single fact. In
 * the file of a whole report, it would be as much as everything else.
 */
export function noteModel({ kind, facts }: Subject, context: Report, locale: Locale): object | undefined {
  if (kind !== 'fact') return undefined;
  const fact = facts[0]!;
  const subject = { locale, context, fact };
  const { plain, html } = noteTable(subject);
  const { name, text } = noteCsv(subject);
  return {
    ...sourceNote(fact, { locale, context }),
    take: {
      name: name.replace(/\.csv$/, ''),
      citation: noteCitation(subject),
      table: plain,
      html,
      csv: text,
      json: noteJson(subject)?.text ?? '',
    },
  };
}
