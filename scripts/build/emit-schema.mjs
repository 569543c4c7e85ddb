// Writes dist/report.schema.json from the contract, for completion and validation of reports in editors.
//
//   node scripts/build/emit-schema.mjs [dist]
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { guideReports, withExamples } from '../lib/schema-examples.mjs';

const dist = resolve(process.argv[2] ?? join(import.meta.dirname, '..', '..', 'dist'));
const { reportJsonSchema } = await import(pathToFileURL(join(dist, 'site', 'data', 'json-schema.js')).href);
const schema = withExamples(reportJsonSchema(toJsonSchema), guideReports());

await writeFile(join(dist, 'report.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
