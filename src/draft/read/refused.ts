import type { BilingualText } from '../../report/problems/problems.js';
import type { ReadTexts } from './texts/en.js';
import { said } from './texts/said.js';

/** The name of a reason why a file can't be read as a document. */
export type RefusalCode = keyof ReadTexts['refusals'];

/** Why a file can't be read, and what to do. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: BilingualText;
}

/** Ends the reading of a file. It stays inside the readers: `readDocument` returns it as a refusal. */
export class Refused extends Error {
  constructor(
    readonly code: RefusalCode,
    /** What the sentence names, such as a part of the file. */
    readonly detail = '',
  ) {
    super(code);
  }

  refusal(): Refusal {
    return { code: this.code, message: said((texts) => texts.refusals[this.code](this.detail)) };
  }
}
