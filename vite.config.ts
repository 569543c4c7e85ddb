import { defineConfig } from 'vite';

/** The files for a script tag, by Vite's mode: every widget, Lit and what they draw with, registered when it is loaded. */
const BUNDLES: Readonly<Record<string, readonly [entry: string, file: string]>> = {
  production: ['src/auto.ts', 'report-widgets.js'],
  // For pages that a server has rendered.
  hydrate: ['src/hydrate.ts', 'report-widgets.hydrate.js'],
};

export default defineConfig(({ mode }) => {
  const [entry, file] = BUNDLES[mode] ?? ['src/auto.ts', 'report-widgets.js'];
  return {
    build: {
      lib: { entry, formats: ['es'], fileName: () => file },
      target: 'es2021',
      outDir: 'dist',
      // The modules that tsc wrote stand there already.
      emptyOutDir: false,
      // One file, whatever it imports; and in library mode Vite leaves the white space of a module unless told so here.
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  };
});
