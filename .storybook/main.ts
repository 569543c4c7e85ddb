import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { forHostPages } from '../scripts/lib/host-proof.mjs';

/** What the library's own bundles need in pages of other people; Storybook's code would not run with it. */
const NOT_HERE: readonly string[] = forHostPages.map(({ name }) => name);

const DOCS = fileURLToPath(new URL('../dist/docs', import.meta.url));

/** The documentation site is beside the built Storybook; in development, its links are served from the same place. */
const isServed = process.argv.includes('dev') && existsSync(DOCS);

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  staticDirs: isServed ? [{ from: DOCS, to: '/docs' }] : [],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Nothing is told to anybody, and nobody is asked for a newer version: the built one must work with no network.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Vite's settings at the root are those of the library's bundle.
  viteFinal: ({ plugins = [], ...vite }) => ({
    ...vite,
    base: './',
    // Vite has read that file by itself, so the plugins are others of the same names.
    plugins: plugins.flat().filter((plugin) => !(plugin && 'name' in plugin && NOT_HERE.includes(plugin.name))),
  }),
};

export default config;
