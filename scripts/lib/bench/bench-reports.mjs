import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../run.mjs';

/* Reports of any size, generated from the invented one by repeating its facts in new sections. Deterministic. */

/**
 * A checked report.
 * @param {number} count how many facts
 * @param {string} id
 * @param {string} dist the program to take data and contract from
 */
export async function reportOf(count, id, dist = inRoot('dist')) {
  const from = (/** @type {string} */ path) => import(pathToFileURL(join(dist, path)).href);
  const { choujiang2022Invented: invented } = await from('data/choujiang-2022-invented.js');
  const { parseReport } = await from('report/parse.js');
  const rounds = Math.ceil(count / invented.facts.length);
  const sections = Array.from({ length: rounds }, (_, round) =>
    invented.sections.map((section) => ({ ...section, id: `${section.id}-${round}` })),
  ).flat();
  const facts = Array.from({ length: count }, (_, index) => {
    const { formerIds, ...fact } = invented.facts[index % invented.facts.length];
    const round = Math.floor(index / invented.facts.length);
    // Former ids are addresses as well, so they must be unique.
    const former = formerIds?.map((one) => `${one}-${round}`);
    return {
      ...fact,
      ...(former && { formerIds: former }),
      id: `${fact.id}-${round}`,
      section: `${fact.section}-${round}`,
    };
  });
  const parsed = parseReport(JSON.parse(JSON.stringify({ ...invented, id, sections, facts })));
  if (!parsed.ok) throw new Error(`a report of the bench breaks the contract: ${JSON.stringify(parsed.problems[0])}`);
  return parsed.report;
}

/**
 * Writes a report into a folder and returns its path.
 * @param {string} folder
 * @param {{ readonly id: string }} report
 */
export function writeReport(folder, report) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${report.id}.json`);
  writeFileSync(file, JSON.stringify(report));
  return file;
}
