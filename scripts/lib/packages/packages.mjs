/*
 * The two published packages, made from dist/: `report-widgets` for pages, small; `report-widgets-cli` for publishing.
 * In a clone they are one program, and its package.json is never published.
 */
import { build } from 'esbuild';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { filesIn } from '../freshness.mjs';
import { inRoot } from '../run.mjs';
import { withoutDeadLinks } from './links.mjs';
import { cliManifest, elementsManifest } from './manifests.mjs';
import { notices } from './notices.mjs';
import { exportedFiles, reachable } from './reach.mjs';
import { readAll, vendored } from './vendor.mjs';

/** Folder of the packages, ready to be packed. */
export const PACKAGES = '.cache/packages';

/** Stays a dependency, since a page may have it from elsewhere. The others are installed with the first. */
const LIT = ['lit', 'lit-element', 'lit-html', '@lit-labs/ssr-dom-shim'];

/** @param {string} path in the repository @returns {any} */
const readJson = (path) => JSON.parse(readFileSync(inRoot(path), 'utf8'));

/** @param {string} name */
const versionOf = (name) => readJson(`node_modules/${name}/package.json`).version;

/**
 * Creates a folder with the common contents of a package.
 * @param {string} name
 * @param {unknown} manifest
 * @param {string} notice
 */
function begin(name, manifest, notice) {
  const folder = inRoot(PACKAGES, name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(inRoot('packages', name), folder, { recursive: true });
  cpSync(inRoot('LICENSE'), join(folder, 'LICENSE'));
  write(folder, 'package.json', `${JSON.stringify(manifest, null, 2)}\n`);
  write(folder, 'NOTICES.md', notice);
  return folder;
}

/** Adds the changelog, without links to guides that the package lacks. @param {string} folder */
function end(folder) {
  const text = readFileSync(inRoot('CHANGELOG.md'), 'utf8');
  write(
    folder,
    'CHANGELOG.md',
    withoutDeadLinks(text, (path) => existsSync(join(folder, path))),
  );
}

/** @param {string} folder @param {string} path @param {string | Uint8Array} content */
function write(folder, path, content) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** @param {string} path @param {string} text; JSON for machines without what is there for who reads it */
const small = (path, text) => (path.endsWith('.json') ? JSON.stringify(JSON.parse(text)) : text);

async function writeElements() {
  const root = readJson('package.json');
  const paths = exportedFiles(inRoot(), root.exports).filter((path) => path !== 'package.json');
  const files = readAll(inRoot(), reachable(inRoot(), paths));
  const { modules, inputs } = await vendored(
    inRoot(),
    Object.fromEntries(Object.entries(files).filter(([path]) => path.endsWith('.js'))),
    Object.keys(root.dependencies).filter((name) => !LIT.includes(name)),
    LIT,
  );
  const folder = begin('report-widgets', elementsManifest(root, LIT, versionOf), notices(inRoot(), inputs));
  for (const [path, text] of Object.entries({ ...files, ...modules })) write(folder, path, small(path, text));
  end(folder);
}

const BANNER = `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`;

/** Files of the build that the command reads at run time; see src/build/built-files.ts. */
const READ = [/^dist\/embed\/v\d/, /^dist\/(?:gallery\.js|tokens\.css|studio\.html)$/];

/** Further contents for users. */
const ALONG = [
  /^dist\/(?:report\.schema\.json|report-widgets-wordpress\.zip)$/,
  /^docs\/(?!architecture|catalogue|looks|style)/,
];

/** Files copied unchanged from the repository. */
const isPackedAsItIs = (/** @type {string} */ path) => [...READ, ...ALONG].some((one) => one.test(path));

async function writeCli() {
  const root = readJson('package.json');
  const { outputFiles, metafile } = await build({
    // One folder for all, two levels below the package as in dist/: modules locate files relative to themselves.
    entryPoints: { main: inRoot('dist/cli/main.js'), worker: inRoot('dist/build/worker.js') },
    outdir: inRoot(PACKAGES, 'report-widgets-cli/dist/cli'),
    absWorkingDir: inRoot(),
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    // One package has a Node build that bundlers can't follow.
    mainFields: ['module', 'main'],
    target: 'node20.19',
    external: Object.keys(root.peerDependencies),
    banner: { js: BANNER },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'error',
  });
  const folder = begin('report-widgets-cli', cliManifest(root), notices(inRoot(), Object.keys(metafile.inputs)));
  for (const { path, contents } of outputFiles) write(dirname(path), basename(path), contents);
  const files = ['dist', 'docs'].flatMap((name) => filesIn(inRoot(name)));
  for (const path of files.map((file) => relative(inRoot(), file).split(sep).join('/')))
    if (isPackedAsItIs(path)) write(folder, path, readFileSync(inRoot(path)));
  end(folder);
}

/** Writes both packages; requires a built dist/. */
export async function writePackages() {
  await writeElements();
  await writeCli();
}
