import { buildSync } from 'esbuild';
import { cpSync, mkdtempSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The program as a command that Node can start, made of the sources as they are: for signals, threads and two at once. */
export interface BuiltCli {
  /** The file to start. */
  readonly main: string;
  remove(): void;
}

/** Inside the repository, where the packages are found. */
export function builtCli(): BuiltCli {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.cache', 'cli-'));
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  buildSync({
    entryPoints: sources.filter((name) => name.endsWith('.ts')).map((name) => join(ROOT, 'src', name)),
    outbase: join(ROOT, 'src'),
    outdir: join(folder, 'dist'),
    format: 'esm',
    target: 'es2021',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  for (const name of sources.filter((one) => one.endsWith('.json')))
    cpSync(join(ROOT, 'src', name), join(folder, 'dist', name));
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  return { main: join(folder, 'dist', 'cli', 'main.js'), remove: () => rmSync(folder, { recursive: true }) };
}
