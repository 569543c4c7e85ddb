import type { LevelNames } from '../level.js';

export const levels: LevelNames = {
  names: {
    world: 'International',
    nation: 'National',
    region: 'Regional',
    province: 'Provincial',
    state: 'State',
    prefecture: 'Prefecture level',
    city: 'City',
    county: 'County level',
    district: 'District',
    'development-zone': 'Development zone',
    township: 'Township level',
    village: 'Village level',
    department: 'Department',
    enterprise: 'Enterprise',
  },
  own: { prefecture: 'Prefecture', county: 'County', township: 'Township', village: 'Village' },
  none: 'Level not stated',
};
