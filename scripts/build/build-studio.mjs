// Writes dist/studio.html: the studio as a single file that works offline.
import '../lib/node-version.mjs';
import { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import { inRoot } from '../lib/run.mjs';
import { studioPage } from '../lib/studio/bundle-studio.mjs';

mkdirSync(inRoot('dist'), { recursive: true });
const page = await studioPage();
writeFileSync(inRoot('dist', 'studio.html'), page);
console.log(`studio.html: ${(Buffer.byteLength(page) / 1_000_000).toFixed(1)} MB`);
