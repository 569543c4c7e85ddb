import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Nothing is told to anybody, and nobody is asked for a newer version: the built one must work with no network.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Vite's settings at the root are those of the library's bundle.
  viteFinal: (vite) => ({ ...vite, base: './' }),
};

export default config;
