import { oneOf, STATUSES, type Status } from '../../report/lists/terms.js';
import type { DraftFact } from '../session/draft.js';
import { asQuoted } from './as-quoted.js';
import type { ToFact } from './context.js';
import { fraction, ratio } from './forms.js';
import { bound, mention, nounOf, quantity, type Json } from './quantity.js';
import { titleOf } from './title.js';
import { change } from './to-change.js';
import { periodFields } from './to-period.js';
import { standingsBeforeTitle } from './to-standing.js';

/*
 * Maps the flat fields of a draft to the contract; the only module that knows both. Its output is validated by the
 * contract's parser, so it need not be trusted.
 */

/** A plan is marked as such; an actual result is the default. */
const statusOf = ({ status }: DraftFact): Json =>
  oneOf<Status>(STATUSES, status) && status !== 'actual' ? { status } : {};

/** The label of a fact. */
export const labelOf = ({ id, label, quote }: DraftFact, { texts }: Pick<ToFact, 'texts'>): Json =>
  texts.said('label', id, label || quote, { quote });

/** The date of an event; a month without a year gets the report's year. */
export const dateOf = ({ date }: Pick<DraftFact, 'date'>, period: string): string | undefined =>
  date?.replace(/^-(?=-)/, /^\d{4}/.exec(period)?.[0] ?? '-');

/** The contract's fact for an amount, share, change, honour or event; undefined if there is none. */
export function factOf(fact: DraftFact, context: ToFact): Json | undefined {
  const { texts } = context;
  const base = {
    id: fact.id,
    label: labelOf(fact, context),
    section: fact.section,
    ...statusOf(fact),
    ...(fact.better && { better: fact.better }),
    ...(fact.kind !== 'event' && periodFields(fact, context)),
  };
  const said = { mentions: [mention(fact)] };
  switch (fact.kind) {
    case 'amount': {
      if (fact.form !== 'ratio')
        return {
          kind: 'amount',
          ...base,
          ...quantity(fact, context),
          ...nounOf(fact, context),
          ...(fact.each && { each: true }),
          ...said,
        };
      const terms = ratio(fact);
      return terms && { kind: 'ratio', ...base, ...terms, ...bound(fact), ...said };
    }
    case 'share': {
      // A share is of a hundred, and never negative.
      if (isLevel(fact)) return { kind: 'amount', ...base, ...quantity(fact, context), ...said };
      const numbers = shareOf(fact, context);
      return numbers && { kind: 'share', ...base, ...numbers, ...nounOf(fact, context), ...said };
    }
    case 'change': {
      const changed = change(fact, context);
      return changed && { kind: 'change', ...base, change: changed, ...said };
    }
    case 'honour':
      return {
        kind: 'honour',
        ...base,
        title: texts.said('honour', fact.id, fact.title ?? titleOf(fact)),
        recipient: texts.said('recipient', fact.id, fact.recipient ?? context.entity),
        ...(fact.giver !== undefined && { giver: texts.said('giver', fact.id, fact.giver) }),
        ...(fact.level !== undefined && { level: fact.level }),
        ...standingsBeforeTitle(fact, context),
        ...said,
      };
    case 'event': {
      const date = dateOf(fact, context.period);
      return date === undefined ? undefined : { kind: 'event', ...base, date, facts: [], ...said };
    }
    case 'rank':
      return undefined;
  }
}

/** 7.20‰, and a rate or margin below zero. */
const isLevel = ({ unit, value, whole }: DraftFact): boolean =>
  whole === undefined && (unit === '‰' || (unit === '%' && /^[-\u2212]/.test(value ?? '')));

/** The numbers of a share: n of m, a fraction or tenths, or a percentage. */
function shareOf(fact: DraftFact, money: ToFact): Json | undefined {
  if (fact.whole === undefined && fact.form === 'fraction') {
    const numbers = fraction(fact);
    return numbers && { ...numbers, ...bound(fact) };
  }
  const { value, scale, unit, stated: _, ...rest } = quantity(fact, money) as Json & { stated?: string };
  const stated = asQuoted(fact);
  if (fact.whole === undefined) return { percent: value, ...rest, ...(stated !== undefined && { stated }) };
  return {
    part: value,
    whole: fact.whole,
    ...(unit !== undefined && { unit }),
    ...(scale !== undefined && { scale }),
    ...rest,
  };
}
