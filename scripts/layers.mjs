// `npm run layers`: writes the table of layers into CONTRIBUTING.md, from the table that the tests enforce.
import './lib/node-version.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/run.mjs';

await ensureInstalled();
const { withLayerTable } = await import('./lib/layer-table.mjs');
const path = inRoot('CONTRIBUTING.md');
writeFileSync(path, await withLayerTable(readFileSync(path, 'utf8')));
