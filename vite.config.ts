import { defineConfig } from 'vite';

/** For a script tag: every widget, Lit and what they draw with, registered as soon as it is loaded. */
const PLAIN = { entry: 'src/auto.ts', file: 'report-widgets.js' };

/** The same for pages that a server has rendered: `vite build --mode hydrate`. */
const HYDRATE = { entry: 'src/hydrate.ts', file: 'report-widgets.hydrate.js' };

export default defineConfig(({ mode }) => {
  const { entry, file } = mode === 'hydrate' ? HYDRATE : PLAIN;
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
