import { SIMPLIFIED } from '../words/zh/traditional.js';

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ．％＋－／～＄￥＃]/g;
const SPACE = /[\u00a0\u2002-\u200a\u202f\u3000\t\r]/g;
const TRADITIONAL = new RegExp(`[${Object.keys(SIMPLIFIED).join('')}]`, 'g');

/**
 * Normalises a text for the rules, character by character so that offsets are preserved: full-width digits and
 * punctuation, unusual spaces, and Traditional characters.
 */
export const plain = (text: string): string =>
  text
    .replace(FULL_WIDTH, (sign) => (sign === '￥' ? '¥' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0)))
    .replace(SPACE, ' ')
    .replace(/\u2212/g, '-')
    .replace(TRADITIONAL, (sign) => SIMPLIFIED[sign] ?? sign);
