import type { Locale } from '../../format/locale.js';
import { printedIn } from '../../format/report-locales.js';
import { printLabel } from '../../format/sentence.js';
import { pageWords, words } from '../../format/words.js';
import { evidenceOf } from '../../models/evidence.js';
import type { Origin, OriginOf } from '../../models/origin.js';
import type { Fact, Report } from '../../report/types.js';

/** No id of a report has this character, so that no panel has the id of a section. */
const panelId = (fact: Fact): string => `q_${fact.id}`;

/**
 * The quotes of a page, by entry. Each has a panel once: an entry that shows again what one before it shows, small, opens that.
 * @param pageOf address of the page of a fact
 */
export function originsOf(report: Report, locale: Locale, pageOf: (id: string) => string): OriginOf {
  const panels = new Map<Fact, string>();
  const label = (fact: Fact): string => printLabel(fact, report, locale);
  return (facts): Origin => {
    const say = pageWords(locale);
    const text = say.quotes;
    const name = say.linkNamed(text, facts.map(label).join(words(locale).separator));
    const known = panels.get(facts[0]!);
    if (known !== undefined && facts.every((fact) => panels.get(fact) === known)) return { id: known, text, name };
    const id = panelId(facts[0]!);
    for (const fact of facts) panels.set(fact, id);
    return {
      id,
      text,
      name,
      panel: facts.map((fact) => ({
        page: { href: pageOf(fact.id), text: label(fact) },
        quotes: evidenceOf(fact, { locale, context: report }).quotes,
        language: printedIn(report),
      })),
    };
  };
}
