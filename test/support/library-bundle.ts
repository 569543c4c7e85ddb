/* The bundles for a script tag as `npm run build` makes them, without writing them anywhere. */
import { build, type Rolldown } from 'vite';
import { inRoot } from '../../scripts/lib/run.mjs';

/** @param mode `hydrate` for pages that a server has rendered */
export async function libraryBundle(mode: 'production' | 'hydrate' = 'production'): Promise<string> {
  const config = { configFile: inRoot('vite.config.ts'), root: inRoot(), mode, logLevel: 'silent' as const };
  const made = (await build({ ...config, build: { write: false } })) as Rolldown.RolldownOutput[];
  const [chunk] = made.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error('No bundle was made');
  return chunk.code;
}
