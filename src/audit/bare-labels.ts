import { show } from '../report/problems/problems.js';
import type { Report } from '../report/types.js';
import { said } from './texts/bilingual.js';
import type { Warning } from './warning.js';
import { LANGUAGES } from './words/languages.js';

/**
 * Returns labels that are meaningless on their own: 平均签约率, “Total”. Widgets, pictures and search results have no
 * heading that adds the subject.
 */
export const bareLabels = ({ facts }: Report): readonly Warning[] =>
  facts.flatMap(({ label, dimensions }, i) => {
    if (dimensions) return [];
    return Object.entries(label).flatMap(([key, text]) => {
      if (!isBareLabel(text)) return [];
      const path = `$.facts[${i}].label.${key}`;
      const shown = show(text);
      const message = said((texts, language) => texts.LABEL_BARE(path, shown[language]));
      return [{ code: 'LABEL_BARE' as const, path, also: [], message }];
    });
  });

/** Returns whether a label is meaningless on its own, in any language. */
export const isBareLabel = (text: string): boolean => LANGUAGES.some(({ bareLabel }) => bareLabel.test(text.trim()));
