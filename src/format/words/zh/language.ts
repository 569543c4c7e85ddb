import type { Language, Palette } from '../language.js';

export const palette: Palette = 'cn';

export const language: Language = { name: '中文', key: 'zh', script: 'han', openGraph: 'zh_CN' };
