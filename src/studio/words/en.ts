import type { Language } from '../../report/lists/terms.js';
import { importWords } from './en/import.js';
import { compareWords } from './en/compare.js';
import { frameWords } from './en/frame.js';
import { publishWords } from './en/publish.js';
import { savingWords } from './en/saving.js';
import { translationWords } from './en/translation.js';
import { questionsWords } from './en/questions.js';
import { reviewWords } from './en/review.js';

/** Texts of the studio's interface; the other languages have the same keys. */
export const en = {
  key: 'en' as Language,
  lang: 'en',
  otherLang: 'zh-CN',
  other: '中文',
  name: 'Report studio',
  private: 'The file stays on this computer',
  untitled: 'No file is open yet',
  steps: 'Steps',
  screens: {
    import: 'Import',
    frame: 'Frame',
    review: 'Review',
    questions: 'Questions',
    compare: 'Compare',
    publish: 'Publish',
  },
  done: 'done',
  waiting: (n: number) => `${n} to do`,
  help: 'Help',
  close: 'Close',
  cancel: 'Cancel',
  next: (step: string) => `Next: ${step}`,
  back: (step: string) => `Back to ${step}`,
  between: ', ',
  import: importWords,
  frame: frameWords,
  review: reviewWords,
  questions: questionsWords,
  publish: publishWords,
  saving: savingWords,
  compare: compareWords,
  translation: translationWords,
};

export type StudioWords = typeof en;
