import type { Language, Palette } from '../language.js';

export const palette: Palette = 'intl';

export const language: Language = { name: 'English', key: 'en', script: 'latin', openGraph: 'en_GB' };
