import { reportOf } from './bench/bench-reports.mjs';

/* Reports of counties that do not exist, for measuring. */

/**
 * A report of one county and year: the facts of the invented report under the same labels in every county.
 * @param {number} county
 * @param {number} year
 * @param {number} facts
 */
export async function countyReport(county, year, facts) {
  const name = `示例${String(county + 1).padStart(4, '0')}县`;
  const report = await reportOf(facts, `county-${county + 1}-${year}`);
  return {
    ...report,
    boards: [],
    period: String(year),
    entity: { id: `county-${county + 1}`, name: { zh: name, en: `Sample County ${county + 1}` }, level: 'county' },
    title: { zh: `${name}${year}年数据（虚构）`, en: `Sample County ${county + 1}, ${year} (invented)` },
  };
}
