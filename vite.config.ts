import { defineConfig, type Plugin } from 'vite';
import { STYLED } from './scripts/lib/embed-modules.mjs';
import { shrinkStyles } from './scripts/lib/embed-templates.mjs';
import { forHostPages } from './scripts/lib/host-proof.mjs';

/** For a script tag: every widget, Lit and what they draw with, registered as soon as it is loaded. */
const PLAIN = { entry: 'src/auto.ts', file: 'report-widgets.js' };

/** The same for pages that a server has rendered: `vite build --mode hydrate`. */
const HYDRATE = { entry: 'src/hydrate.ts', file: 'report-widgets.hydrate.js' };

/** Comments and white space of style sheets are for who reads the source. */
const smallStyles: Plugin = {
  name: 'small-styles',
  enforce: 'post',
  transform: (code, id) => (STYLED.test(id) ? { code: shrinkStyles(code), map: null } : undefined),
};

export default defineConfig(({ mode }) => {
  const { entry, file } = mode === 'hydrate' ? HYDRATE : PLAIN;
  return {
    plugins: [...forHostPages, smallStyles],
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
