import type { BuiltTexts } from './built-in.js';
import { siteMaker } from './site-maker.js';

/* The second script of `dist/studio.html`. The texts are data blocks in the page, which need no CSP permission. */

const texts = (): BuiltTexts => JSON.parse(document.getElementById('built')?.textContent ?? '{}') as BuiltTexts;

Object.assign(globalThis, { siteMaker: siteMaker(texts) });
