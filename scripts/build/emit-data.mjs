// Writes the samples as dist/data/<id>.json: from the data modules, and from reports stored with their source texts.
// Invalid reports are not written.
//
//   node scripts/build/emit-data.mjs [dist]
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const dist = resolve(process.argv[2] ?? join(import.meta.dirname, '..', '..', 'dist'));
const load = (path) => import(pathToFileURL(join(dist, path)).href);

const { parseReport } = await load('report/parse.js');
const { choujiang2023 } = await load('data/choujiang-2023.js');
const { choujiang2022Invented } = await load('data/choujiang-2022-invented.js');

/** Reports in their authors' form; the editor key `$schema` is removed. */
const FILES = ['quillmere-2024', 'tinglan-2024'];

async function read(name) {
  const file = join(import.meta.dirname, '..', '..', 'data', name, 'report.json');
  const report = JSON.parse(await readFile(file, 'utf8'));
  delete report.$schema;
  return report;
}

await mkdir(join(dist, 'data'), { recursive: true });
for (const report of [choujiang2023, choujiang2022Invented, ...(await Promise.all(FILES.map(read)))]) {
  const result = parseReport(report);
  if (result.ok) await writeFile(join(dist, 'data', `${report.id}.json`), `${JSON.stringify(report, null, 2)}\n`);
  else {
    for (const { code, message } of result.problems) console.error(`${report.id}: ${code} ${message.en}`);
    process.exitCode = 1;
  }
}
