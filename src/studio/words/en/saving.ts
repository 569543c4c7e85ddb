/** Texts about saving. */
export const savingWords = {
  saved: (time: string) => `Saved ${time}, on this computer alone`,
  saving: 'Saving…',
  notSaved: 'Not saved',
  notKept:
    'This browser keeps no drafts of this page: it is a private window, or storage is blocked. Download the draft file before you leave.',
  downloadDraft: 'Download the draft file',
  drafts: 'Go on with a draft',
  progress: (decided: number, all: number) => `${decided} of ${all} decided`,
  remove: 'Remove',
  takeTheirs: 'Take theirs',
  saveCopy: 'Save mine as a copy',
};

export type SavingWords = typeof savingWords;
