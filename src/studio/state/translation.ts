import type { Draft } from '../../draft/session/draft.js';
import { textRows, type TextRow } from '../../draft/translate/translate.js';
import type { StudioState } from './studio-state.js';

const known = new WeakMap<Draft, readonly TextRow[]>();

/** The texts of a draft in its other language; cached per draft, since pages call it on every render. */
export function textsIn({ draft, text }: Pick<StudioState, 'draft' | 'text'>): readonly TextRow[] {
  const before = known.get(draft);
  if (before) return before;
  const made = textRows(draft, text);
  known.set(draft, made);
  return made;
}
