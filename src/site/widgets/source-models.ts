import type { Locale } from '../../format/locale.js';
import { factRef } from '../../models/widgets/fact-ref.js';
import { noteCitation, noteCsv, noteJson, noteTable } from '../../models/widgets/note-files.js';
import { sourceNote } from '../../models/widgets/source-note.js';
import type { Report } from '../../report/types.js';
import { commonParts, type Parted } from '../data/common-parts.js';
import type { Subject } from '../subject.js';

/* Models of the tags that show a figure's source, for pages without a report. */

/** The `fact-ref` models of these subjects' facts by id, and their common part. */
export function refModels(
  subjects: readonly Subject[],
  report: Report,
  locale: Locale,
): { readonly common: Parted['common']; readonly own: ReadonlyMap<string, object> } {
  // A fact also has a subject for each of its former ids.
  const ofFacts = subjects.filter(({ kind }) => kind === 'fact');
  const { common, own } = commonParts(ofFacts.map(({ facts }) => factRef(facts[0]!, { locale, context: report })));
  return { common, own: new Map(ofFacts.map(({ id }, at) => [id, own[at]!])) };
}

/**
 * The `source-note` model of a fact, with the texts a reader can copy or save; undefined for other subjects. In the
 * file of a whole report, these would double the size.
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
