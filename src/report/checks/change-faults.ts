import { isNegative } from '../fields/numeral.js';
import { compare } from '../values/derive.js';
import type { Fault } from './fault.js';
import { said } from '../problems/report-texts/bilingual.js';
import type { Change, Fact } from '../types.js';
import { isPoints } from '../lists/units.js';

const A_CHANGE = said((texts) => texts.change);

const ONE_LIST = said((texts) => texts.firstChange);

const IN_TIMES = said((texts) => texts.inTimes);

const OF_CONTRIBUTION = said((texts) => texts.ofContribution);

const CONTRIBUTION_UNIT = said((texts) => texts.contributionUnit);

const A_SINCE = said((texts) => texts.since);

/** Checks `change` and `changes` together: a change fact must have one, and `change` must equal `changes[0]`. */
export function changesFaults(fact: Fact): readonly Fault[] {
  const { change, changes } = fact as { readonly change?: Change; readonly changes?: readonly Change[] };
  if (fact.kind === 'change' && !change && !changes)
    return [{ code: 'REQUIRED', key: 'change', value: undefined, expected: A_CHANGE }];
  const isOther = change && changes && JSON.stringify(change) !== JSON.stringify(changes[0]);
  return isOther ? [{ code: 'FIELD_UNFIT', key: 'change', value: undefined, expected: ONE_LIST }] : [];
}

/** Returns fields of a change that are inconsistent with each other or with the fact. */
export const changeFaults = (change: Change, fact: Fact): readonly Fault[] => [
  ...unitFaults(change, fact),
  ...sizeFaults(change),
  ...formFaults(change),
  ...basisFaults(change),
];

/** An absolute change needs a unit, unless the figure is a bare count: deaths fell from 19 to 14. */
function unitFaults({ form, value, unit }: Change, fact: Fact): readonly Fault[] {
  const isCount = fact.kind === 'amount' && fact.unit === undefined;
  const isMissing = form === 'absolute' && value !== null && unit === undefined && !isCount;
  return isMissing ? [{ code: 'UNIT_MISSING', key: 'unit', value: undefined }] : [];
}

function sizeFaults({ value, missing, direction }: Change): readonly Fault[] {
  const faults: Fault[] = [];
  if (value === null) return faults;
  if (missing !== undefined) faults.push({ code: 'VALUE_MISSING_REASON', key: 'missing', value: missing });
  const ends = typeof value === 'string' ? [value] : [value.from, value.to];
  const negative = ends.find((end) => isNegative(end));
  if (negative !== undefined) faults.push({ code: 'VALUE_NEGATIVE', key: 'value', value: negative });
  else if (ends.every((end) => compare(end, '0') === 0) !== (direction === 'flat'))
    faults.push({ code: 'CHANGE_FLAT', key: 'value', value: ends.join(' – ') });
  return faults;
}

function formFaults({ form, multiple, to, unit, value }: Change): readonly Fault[] {
  const faults: Fault[] = [];
  if (multiple !== undefined && form !== 'times')
    faults.push({ code: 'FIELD_UNFIT', key: 'multiple', value: multiple, expected: IN_TIMES });
  if (to !== undefined && form !== 'contribution')
    faults.push({ code: 'FIELD_UNFIT', key: 'to', value: to, expected: OF_CONTRIBUTION });
  if (form === 'contribution' && value !== null && unit !== '%' && !isPoints(unit))
    faults.push({ code: 'FIELD_UNFIT', key: 'unit', value: unit, expected: CONTRIBUTION_UNIT });
  return faults;
}

const basisFaults = ({ basis, since }: Change): readonly Fault[] =>
  basis === 'since' && since === undefined
    ? [{ code: 'REQUIRED', key: 'since', value: undefined, expected: A_SINCE }]
    : [];
