import { pick } from '../../format/pick.js';
import type { BoardEntry } from '../../inputs/resolve-board.js';
import type { Locale } from '../../format/locale.js';
import { scoreBoard, type ScoreBoardModel } from '../../models/widgets/score-board.js';
import { findBoard, findFact } from '../../report/lookup.js';
import type { Report } from '../../report/types.js';
import { cachedForSubject } from '../subject-cache.js';
import type { Subject } from '../subject.js';

/** The board of a subject as in its widget; for a section or a fact, each fact is an entry. */
export const boardOf = (subject: Subject, report: Report, locale: Locale): ScoreBoardModel =>
  cachedForSubject(subject, report, `board ${locale}`, () => boardFrom(subject, report, locale));

function boardFrom({ kind, id, title, facts }: Subject, report: Report, locale: Locale): ScoreBoardModel {
  const items = kind === 'board' ? (findBoard(report, id)?.items ?? []) : [];
  const entries: readonly BoardEntry[] = items.length
    ? items.map(({ facts: ids, standings }) => ({
        // A valid report has only resolvable references.
        facts: ids.map((name) => findFact(report, name)!),
        ...(standings && { standings }),
      }))
    : facts.map((fact) => ({ facts: [fact] }));
  return scoreBoard(pick(title, locale), entries, { locale, context: report });
}
