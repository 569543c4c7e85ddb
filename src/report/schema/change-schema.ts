import * as v from 'valibot';
import { mentions, quantityEntries } from './claim-schema.js';
import type { Change, Comparative, EarlierFigure } from '../figure-types.js';
import { bilingual, choice, date, filledList, flag, worded } from './shapes.js';
import { BASES, CHANGE_FORMS, DIRECTIONS, MULTIPLES, PRICES } from '../lists/terms.js';

/* Changes of a figure, as reports state them. */

/** A figure of another period, given for comparison. */
const earlierEntries = {
  ...quantityEntries,
  period: v.optional(date('The period of this figure, if stated.')),
};

const EarlierSchema: v.GenericSchema<EarlierFigure> = v.object(earlierEntries);

const size = v.pipe(
  quantityEntries.value,
  v.description('The size of the change as printed, never negative; null where only the direction is stated.'),
);

export const ChangeSchema: v.GenericSchema<Change> = v.pipe(
  v.object({
    direction: choice(DIRECTIONS, 'Direction of the change, without judgement.'),
    form: choice(
      CHANGE_FORMS,
      'Relative (percent), difference of percentages (points), in a unit (absolute), in times, or a contribution to the growth of something else.',
    ),
    verb: v.optional(
      worded(
        'The verb as printed: 微降, 攀升, 持平, “rose”, “slightly higher”. Without one, the usual verb is printed.',
      ),
    ),
    ...quantityEntries,
    value: size,
    each: flag('Each of several changed by this amount (均增长1.1倍); never added up.'),
    multiple: v.optional(choice(MULTIPLES, 'For times: the increase (增长3.8倍), or the total (是2019年的1.5倍).')),
    basis: choice(BASES, 'What it is compared with, if stated.'),
    since: v.optional(
      date('The period that it is compared with (比2019年: 2019), or that it is averaged over (2019/2023).'),
    ),
    basisWord: v.optional(worded('The words of the basis as printed: 比上年, 较年初, “on a year earlier”.')),
    prices: v.optional(choice(PRICES, 'At constant prices (实际) or at current ones (名义), if stated.')),
    from: v.optional(
      v.pipe(
        EarlierSchema,
        v.description(
          'The starting figure: 10.5万元 in 从10.5万元提高到14万元. The fact’s own figure is the final one.',
        ),
      ),
    ),
    to: v.optional(bilingual('For a contribution: what it contributes to (全市工业增长, “overall growth”).')),
    mentions,
  }),
  v.title('Change'),
  v.description('How a figure changed.'),
);

/** Several changes of a figure: 同比增长4.2%、环比下降0.3%. */
export const changes: v.GenericSchema<readonly Change[]> = filledList(
  ChangeSchema,
  'The changes of the figure in the order of the report, if there are several; `change` is a list of one.',
);

/** A figure of an earlier period that the report gives for comparison: 上年同期为3.1亿元. */
export const ComparativeSchema: v.GenericSchema<Comparative> = v.pipe(
  v.object({
    ...earlierEntries,
    words: v.optional(worded('What is printed before it: 上年同期为, “compared with”.')),
    mentions,
  }),
  v.title('Comparative'),
  v.description('The figure of an earlier period, given beside this one.'),
);
