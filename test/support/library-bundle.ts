/* The bundles for a script tag as built by `npm run build`, in memory. */
import { build, type Rolldown } from 'vite';
import { inRoot } from '../../scripts/lib/run.mjs';

/** @param mode `hydrate` for server-rendered pages */
export async function libraryBundle(mode: 'production' | 'hydrate' = 'production'): Promise<string> {
  const config = { configFile: inRoot('vite.config.ts'), root: inRoot(), mode, logLevel: 'silent' as const };
  const made = (await build({ ...config, build: { write: false } })) as Rolldown.RolldownOutput[];
  const [chunk] = made.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error('No bundle was made');
  return chunk.code;
}
