import type { Draft } from '../session/draft.js';
import { isDeviceName } from '../../site/site-file.js';

/** Reasons why an id is not allowed. */
export const ID_PROBLEMS = ['PUBLISHED', 'LAST_YEAR', 'FORM', 'LONG', 'DEVICE', 'TAKEN', 'RETIRED'] as const;
export type IdProblem = (typeof ID_PROBLEMS)[number];

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Maximum length of a page's name. */
const LONGEST = 100;

type WithIds = Pick<Draft, 'facts' | 'lost' | 'sections' | 'boards' | 'retired' | 'published' | 'previous'>;

/** Why the id of a figure is locked, if other pages may reference it already. */
export function lockOf({ published = [], previous }: WithIds, id: string): 'PUBLISHED' | 'LAST_YEAR' | undefined {
  if (published.includes(id)) return 'PUBLISHED';
  return previous?.ids.includes(id) ? 'LAST_YEAR' : undefined;
}

/**
 * Why a figure can't get another id. Ids are English words with hyphens; each is the address of one page, and is never
 * reused for another, even if its figure is gone.
 * @returns undefined if it can
 */
export function idProblem(draft: WithIds, id: string, to: string): IdProblem | undefined {
  if (to === id) return undefined;
  const lock = lockOf(draft, id);
  if (lock) return lock;
  if (!ID.test(to)) return 'FORM';
  if (to.length > LONGEST) return 'LONG';
  if (isDeviceName(to)) return 'DEVICE';
  const { facts, lost, sections, boards, retired } = draft;
  if ([...facts, ...lost, ...sections, ...boards].some((one) => one.id === to)) return 'TAKEN';
  return retired.includes(to) || lockOf(draft, to) ? 'RETIRED' : undefined;
}
