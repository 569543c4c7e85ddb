import type { Report } from '../src/report/types.js';
import { facts } from './choujiang-2022-invented/facts.js';
import { text } from './choujiang-2022-invented/text.js';

/*
 * An earlier report of the same entity that never was: for tests and stories that compare. It is marked as invented in
 * the data, so every widget says so on screen, and its publisher is no real one: nobody is to be quoted with it.
 */

/** The ids of the invented facts, so that a wrong one does not compile. */
export type InventedFactId = (typeof facts)[number]['id'];

/** The invented text that the report is made from. */
export const choujiang2022InventedText = text;

export const choujiang2022Invented: Report = {
  schemaVersion: '1.1',
  id: 'choujiang-2022-invented',
  title: { zh: '稠江街道2022年年终答卷（虚构）', en: 'Choujiang Sub-district: year-end report 2022 (invented)' },
  entity: { id: 'choujiang', name: { zh: '稠江街道', en: 'Choujiang Sub-district' }, level: 'township' },
  period: '2022',
  invented: true,
  places: [{ id: 'city', name: { zh: '全市', en: 'the city' }, level: 'county' }],
  sections: [
    { id: 'economy', title: { zh: '经济', en: 'Economy' } },
    { id: 'urban-renewal', title: { zh: '城市有机更新', en: 'Urban renewal' } },
    { id: 'governance', title: { zh: '治理与民生', en: 'Governance and living' } },
  ],
  boards: [],
  facts,
  source: {
    title: {
      zh: '稠江街道2022年年终答卷（虚构）',
      en: 'Choujiang Sub-district’s 2022 year-end report card (invented)',
    },
    publisher: { zh: '虚构的稠江街道', en: 'an invented Choujiang Sub-district' },
    sha256: 'ca4302d04b64a19cc820a36bab5f38f02aab8bfe4a7544971db0cc8d402a2d1f',
    length: text.length,
  },
};
