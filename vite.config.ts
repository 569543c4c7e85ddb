import { defineConfig } from 'vite';

// One file for a script tag: every widget, Lit and what they draw with, registered as soon as it is loaded.
export default defineConfig({
  build: {
    lib: { entry: 'src/auto.ts', formats: ['es'], fileName: () => 'report-widgets.js' },
    target: 'es2021',
    outDir: 'dist',
    // The modules that tsc wrote stand there already.
    emptyOutDir: false,
    // In library mode Vite leaves the white space of a module unless it is told so here.
    rolldownOptions: { output: { minify: true, codeSplitting: false } },
  },
});
