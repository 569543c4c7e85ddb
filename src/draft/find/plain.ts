import { SIMPLIFIED } from '../words/zh/traditional.js';

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ．％＋－／～＄￥＃]/g;
const SPACE = /[\u00a0\u2002-\u200a\u202f\u3000\t\r]/g;
const TRADITIONAL = new RegExp(`[${Object.keys(SIMPLIFIED).join('')}]`, 'g');

/**
 * A text in the characters that the rules are written in, one for one, so that every offset stays: full-width digits
 * and signs, odd spaces, and Traditional characters become their plain ones.
 */
export const plain = (text: string): string =>
  text
    .replace(FULL_WIDTH, (sign) => (sign === '￥' ? '¥' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0)))
    .replace(SPACE, ' ')
    .replace(/\u2212/g, '-')
    .replace(TRADITIONAL, (sign) => SIMPLIFIED[sign] ?? sign);
