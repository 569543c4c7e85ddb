import { build } from 'esbuild';
import { inRoot } from '../../scripts/lib/run.mjs';

/** Bundles a module's exports into a script that assigns them to `window.made`; Node imports fail the build. */
export async function browserBundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: inRoot() },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'made',
    // As for edge workers: Lit's browser build needs a document.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['node'],
    alias: { fflate: 'fflate/browser' },
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfig: inRoot('tsconfig.json'),
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}
