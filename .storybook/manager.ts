import { addons } from 'storybook/manager-api';
import { theme } from './theme.js';

/** Pages about the library have nothing to control, and need the height. */
const isPage = (storyId: string | undefined): boolean => /^(?:welcome|tokens)--/.test(storyId ?? '');

addons.setConfig({
  theme,
  layoutCustomisations: {
    showPanel: ({ storyId }: { storyId?: string }, isShown: boolean) => (isPage(storyId) ? false : isShown),
  },
});
