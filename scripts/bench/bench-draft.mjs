// `npm run bench:draft`: quality of figures found in documents, beside a one-line regex and Microsoft's recognisers.
//   --dir DIR   other passages: NAME.txt beside NAME.gold.json (writes nothing)      --list   every miss, false alarm and wrong reading
import '../lib/node-version.mjs';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { page, table } from '../lib/draft/draft-doc.mjs';
import { byPattern, byRecognizers, CULTURES } from '../lib/draft/draft-peers.mjs';
import { isRight, match, scoreOf } from '../lib/draft/draft-score.mjs';
import { inRoot } from '../lib/run.mjs';

const { values } = parseArgs({ options: { dir: { type: 'string' }, list: { type: 'boolean', default: false } } });
const dir = values.dir ?? inRoot('bench', 'draft');

const engine = inRoot('.cache', 'bench-draft', 'find-figures.mjs');
await build({
  entryPoints: [inRoot('src', 'draft', 'find-figures.ts')],
  bundle: true,
  format: 'esm',
  outfile: engine,
  charset: 'utf8',
});
/** @type {{ findFigures: (text: string) => { facts: import('../lib/draft/draft-score.mjs').Proposed[] } }} */
const { findFigures } = await import(engine);

const passages = readdirSync(dir)
  .filter((name) => name.endsWith('.gold.json'))
  .sort()
  .map((file) => {
    const name = file.replace(/\.gold\.json$/u, '');
    const text = readFileSync(join(dir, `${name}.txt`), 'utf8');
    const chinese = text.match(/[\u4e00-\u9fff]/gu)?.length ?? 0;
    const language = /** @type {'zh' | 'en'} */ (chinese > text.length / 4 ? 'zh' : 'en');
    return { name, text, language, gold: JSON.parse(readFileSync(join(dir, file), 'utf8')) };
  });

/** @typedef {(typeof passages)[number]} Passage */
/** @type {Readonly<Record<string, (passage: Passage) => readonly import('../lib/draft/draft-score.mjs').Proposed[]>>} */
const READERS = {
  'report-widgets': ({ text }) => findFigures(text).facts,
  'one-line pattern': ({ text }) => byPattern(text),
  'Recognizers-Text': ({ text, language }) => byRecognizers(text, CULTURES[language]),
};

/**
 * CPU time, since other programs share the machine.
 * @param {string} text 20,000 characters of the passages
 * @returns {number} ms, the best of ten
 */
function timeOf(text) {
  const times = Array.from({ length: 10 }, () => {
    const before = process.cpuUsage();
    findFigures(text);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

const groups = passages.map(({ name }) => ({ name, members: passages.filter((one) => one.name === name) }));
const languages = ['zh', 'en'].map((language) => ({
  name: language === 'zh' ? '**Chinese**' : '**English**',
  members: passages.filter((one) => one.language === language),
}));
const rows = Object.entries(READERS).map(([reader, read]) => ({
  reader,
  lines: [...languages, ...groups]
    .filter(({ members }) => members.length > 0)
    .map(({ name, members }) => ({ name, score: scoreOf(members.map((one) => match(one.gold, read(one)))) })),
}));

for (const { reader, lines } of rows) console.log(`\n${reader}\n${table(lines)}`);
const long = passages.map(({ text }) => text).join('\n');
const milliseconds = timeOf(long.repeat(Math.ceil(20_000 / long.length)).slice(0, 20_000));
console.log(`\n20,000 characters: ${milliseconds.toFixed(0)} ms of processor time`);

if (values.list) for (const passage of passages) list(passage);
if (values.dir === undefined) writeFileSync(inRoot('docs', 'drafting.md'), page(rows, milliseconds));

/** @param {Passage} passage */
function list({ name, text, gold }) {
  const { matched, missed, wrong } = match(gold, findFigures(text).facts);
  const near = (/** @type {{ start: number, end: number }} */ { start, end }) =>
    text.slice(Math.max(0, start - 12), end + 8).replace(/\s+/gu, ' ');
  console.log(`\n${name}`);
  for (const item of missed) console.log(`  missed   ${item.kind} ${item.worth ?? ''} …${near(item)}…`);
  for (const item of wrong) console.log(`  wrong    ${item.kind} ${item.worth ?? ''} …${near(item)}…`);
  for (const pair of matched) {
    if (isRight(pair)) continue;
    const { gold: item, proposed } = pair;
    console.log(
      `  misread  ${item.kind} ${item.unit} ${item.direction ?? ''} as ${proposed.kind} ${proposed.unit} ${proposed.direction ?? ''} …${near(item)}…`,
    );
  }
}
