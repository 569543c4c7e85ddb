import type { BilingualText } from '../../report/problems/problems.js';
import type { DraftFact } from '../session/draft.js';
import type { ExportTexts } from './texts/en.js';
import { said } from './texts/bilingual.js';

export type LeftOutCode = keyof ExportTexts['leftOut'];

/** A draft fact that is not in the report, with the reason. */
export interface LeftOut {
  readonly id: string;
  readonly quote: string;
  readonly start: number;
  readonly code: LeftOutCode;
  readonly message: BilingualText;
}

/** @param detail message of a check */
export function leftOut(
  { id, quote, start }: Pick<DraftFact, 'id' | 'quote' | 'start'>,
  code: LeftOutCode,
  detail?: BilingualText,
): LeftOut {
  return { id, quote, start, code, message: said((texts, language) => texts.leftOut[code](detail?.[language] ?? '')) };
}
