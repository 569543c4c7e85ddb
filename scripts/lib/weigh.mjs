// What entries of the library weigh in a reader's browser, and what they consist of.
import { brotliCompressSync } from 'node:zlib';
import { root } from './run.mjs';

/** Leaves `import()` external: its code is not loaded with the entry. */
const onDemand = {
  name: 'on-demand',
  setup: (/** @type {import('esbuild').PluginBuild} */ { onResolve }) =>
    onResolve({ filter: /./ }, ({ path, kind }) => (kind === 'dynamic-import' ? { path, external: true } : undefined)),
};

/**
 * Entries with their static imports as one module, minified as in the build.
 * @param {readonly string[]} entries paths from the top of the repository
 * @returns {Promise<{ bytes: number, parts: Map<string, number> }>} bytes compressed with Brotli; minified bytes of each
 *   module, by path
 */
export async function weighed(entries) {
  const { build } = await import('esbuild');
  const { smallStyles } = await import('./embed-modules.mjs');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    stdin: { contents: entries.map((entry) => `export * from './${entry}';`).join('\n'), resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2021',
    legalComments: 'none',
    write: false,
    metafile: true,
    plugins: [onDemand, smallStyles],
  });
  const [{ inputs }] = Object.values(metafile.outputs);
  return {
    bytes: outputFiles.reduce((bytes, { contents }) => bytes + brotliCompressSync(contents).length, 0),
    parts: new Map(Object.entries(inputs).map(([path, { bytesInOutput }]) => [path, bytesInOutput])),
  };
}
