import { build } from 'esbuild';
import { inRoot } from '../../scripts/lib/run.mjs';

/** What is exported by a module, as one script that puts it into `window.made`; Node itself fails the bundling. */
export async function browserBundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: inRoot() },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'made',
    // As for worker networks: what Lit has for browsers asks for a document.
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
