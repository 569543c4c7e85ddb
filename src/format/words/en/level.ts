import type { LevelNames } from '../level.js';

export const levels: LevelNames = {
  nation: 'National',
  province: 'Provincial',
  prefecture: 'Prefecture level',
  county: 'County level',
  township: 'Township level',
  village: 'Village level',
};
