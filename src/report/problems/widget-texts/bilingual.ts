import { pairing } from '../../bilingual.js';
import { en } from './en.js';
import { zh } from './zh.js';

export const said = pairing(zh, en);
