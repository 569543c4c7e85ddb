import type { BilingualText } from '../../report/problems/problems.js';
import type { ReadTexts } from './texts/en.js';
import { said } from './texts/bilingual.js';

/** Code of a reason why a file can't be read. */
export type RefusalCode = keyof ReadTexts['refusals'];

/** Why a file can't be read, with a remedy. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: BilingualText;
}

/** Thrown to stop reading a file. Internal to the readers: `readDocument` returns it as a refusal. */
export class Refused extends Error {
  constructor(
    readonly code: RefusalCode,
    /** Detail for the message, such as a part of the file. */
    readonly detail = '',
  ) {
    super(code);
  }

  refusal(): Refusal {
    return { code: this.code, message: said((texts) => texts.refusals[this.code](this.detail)) };
  }
}
