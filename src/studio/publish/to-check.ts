import { warningsOf } from '../../audit/warnings.js';
import type { WarningCode } from '../../audit/warning.js';
import { inLanguage, languagesOf } from '../../report/fields/report-text.js';
import type { BilingualText } from '../../report/problems/problems.js';
import type { Report } from '../../report/types.js';
import { said } from './texts/bilingual.js';
import type { PublishTexts } from './texts/en.js';

/** A figure of a valid report that its author should look at before publishing; it does not prevent it. */
export interface ToCheck {
  /** Id of the figure. */
  readonly id: string;
  readonly message: BilingualText;
}

/** The warnings that somebody can act on who sees no JSON. The others are of ids and keys, or of the quotes. */
const SHOWN: Readonly<Partial<Record<WarningCode, keyof PublishTexts['toCheck']>>> = {
  FIGURE_DISAGREES: 'FIGURE_DISAGREES',
  PARTS_DISAGREE: 'PARTS_DISAGREE',
  LABEL_BARE: 'LABEL_BARE',
};

const FACT = /^\$\.facts\[(\d+)\]/;

/** What to look at again, by figure. The same warnings as those of the command `build`, in words without paths. */
export function toCheck(report: Report): readonly ToCheck[] {
  const [language] = languagesOf(report);
  const factAt = (path: string): Report['facts'][number] | undefined => report.facts[Number(FACT.exec(path)?.[1])];
  const labelAt = (path: string): string => {
    const fact = factAt(path);
    return fact ? inLanguage(fact.label, language!) : '';
  };
  return warningsOf(report).flatMap(({ code, path, also }): readonly ToCheck[] => {
    const [name, fact] = [SHOWN[code], factAt(path)];
    if (!name || !fact) return [];
    const others = [...new Set(also.map(labelAt))].filter((one) => one && one !== labelAt(path));
    return [{ id: fact.id, message: said((texts) => texts.toCheck[name](labelAt(path), others)) }];
  });
}
