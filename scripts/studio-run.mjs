// `node scripts/studio-run.mjs DOCUMENT [REPORT]`: runs the studio with a document. Confirms everything as proposed and
// publishes it with the page alone; compares the zip with the draft, and with a manually written report.
import './lib/node-version.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compared, factsInZip, publishedByPage } from './lib/studio/studio-run.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const [document, report] = positionals;
if (!document) {
  console.error('Which document? node scripts/studio-run.mjs DOCUMENT [REPORT] [--out site.zip]');
  process.exit(2);
}

const { zip, draft, ms } = await publishedByPage(document);
if (values.out) writeFileSync(values.out, zip);
const facts = factsInZip(zip);
const confirmed = draft.facts.filter((/** @type {{ state: string }} */ { state }) => state === 'confirmed');
console.log(
  `${draft.facts.length} proposed, ${confirmed.length} confirmed as proposed, ${draft.unread.length} not read`,
);
console.log(`${facts.size} facts in a zip of ${(zip.length / 1e6).toFixed(1)} MB, made in ${(ms / 1000).toFixed(1)} s`);
if (report) {
  const { facts: hand } = JSON.parse(readFileSync(report, 'utf8'));
  const { wanted, equal, absent, published } = compared(hand, facts.values());
  console.log(
    `${wanted} figures in the report made by hand: ${equal} equal, ${absent} absent, ${wanted - equal - absent} others`,
  );
  console.log(`${published} figures published`);
}
