import { pairing } from '../../../report/bilingual.js';
import { en } from './en.js';
import { zh } from './zh.js';

export const said = pairing<typeof en>(zh, en);

/** The words of a translator's file, by the language that they are in. */
export const TRANSLATE_TEXTS = { zh, en } as const;
