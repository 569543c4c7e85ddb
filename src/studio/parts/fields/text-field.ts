import type { TemplateResult } from 'lit';
import type { DraftFact } from '../../../draft/session/draft.js';
import type { Edits } from '../../state/command.js';
import { field } from './field.js';
import type { FormRequest } from './form-row.js';

/** Applies edits to a fact. */
export type Edit = (edits: Edits) => void;

/** The input of one text of a fact. */
export const text = (
  request: FormRequest,
  fact: DraftFact,
  key: 'value' | 'unit' | 'scope' | 'giver' | 'recipient' | 'whole' | 'position' | 'word',
  edit: Edit,
  label: string = request.words.review.fields[key],
  className = '',
): TemplateResult =>
  field({
    label,
    name: key,
    className,
    value: fact[key] ?? '',
    wrong: isMissing(fact, key) ? request.words.review.noNumber : undefined,
    onChange: (value) => edit({ [key]: key === 'value' || key === 'unit' ? value : value || undefined }),
  });

/** A figure needs a number. */
const isMissing = ({ kind, value }: DraftFact, key: string): boolean =>
  key === 'value' && /^(?:amount|share|change)$/.test(kind) && !(value ?? '').trim();
