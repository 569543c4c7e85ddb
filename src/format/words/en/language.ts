import type { Key, Language, Palette } from '../language.js';

export const key: Key = 'en';

export const palette: Palette = 'intl';

export const language: Language = { name: 'English', path: 'en', script: 'latin', openGraph: 'en_GB' };
