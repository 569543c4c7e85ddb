import type { DraftQuestion } from '../../draft/questions/question.js';
import { questionsOf } from '../../draft/questions/questions-of.js';
import type { Draft } from '../../draft/session/draft.js';
import type { StudioState } from './studio-state.js';

const known = new WeakMap<Draft, readonly DraftQuestion[]>();

/** The questions of a draft; cached per draft, since pages call it on every render. */
export function questionsIn({ draft, text }: Pick<StudioState, 'draft' | 'text'>): readonly DraftQuestion[] {
  const before = known.get(draft);
  if (before) return before;
  const made = questionsOf(draft, text);
  known.set(draft, made);
  return made;
}
