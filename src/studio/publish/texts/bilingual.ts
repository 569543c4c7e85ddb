import { pairing } from '../../../report/bilingual.js';
import { en } from './en.js';
import { zh } from './zh.js';

export const said = pairing<typeof en>(zh, en);
