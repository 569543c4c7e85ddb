import type { Key, Language, Palette } from '../language.js';

export const key: Key = 'zh';

export const palette: Palette = 'neutral';

export const language: Language = { name: '中文', path: 'zh', script: 'han', openGraph: 'zh_CN' };
