import { show } from '../report/problems/problems.js';
import type { Report } from '../report/types.js';
import { said } from './findings/said.js';
import type { Warning } from './warning.js';
import { LANGUAGES } from './words/languages.js';

/**
 * Labels that say nothing where they stand alone: 平均签约率, “Total”. A widget, a picture and a search result have no heading
 * above them that says of what.
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

/** Whether a label says nothing where it is read alone, in whichever language it is. */
export const isBareLabel = (text: string): boolean => LANGUAGES.some(({ bareLabel }) => bareLabel.test(text.trim()));
