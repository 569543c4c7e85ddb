/** Errors when saving a draft; the other languages have the same keys. */
export const en = {
  CHANGED: () => 'Another window has changed this draft. Take theirs, or save yours as a copy.',
  GONE: () =>
    'The window that runs the studio was closed, so nothing can be saved there. Start it again, or download the draft file on the screen Publish.',
  FULL: () =>
    'This browser has no space left for drafts. Remove old ones, or download the draft file on the screen Publish.',
  FAILED: (detail: string) =>
    `The draft could not be saved: ${detail}. Download the draft file on the screen Publish, so that nothing is lost.`,
  NO_DRAFT: () => 'This is no draft of the studio. Choose the file that was downloaded here, or the document itself.',
  OTHER_TEXT: () =>
    'The text in this file is not the one that its figures were found in. Choose a copy that nobody has changed.',
};

export type SaveTexts = typeof en;
