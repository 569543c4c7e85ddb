/*
 * What widgets accept, for problems; other languages have the same keys. One object per widget, or shared ones, so that
 * a bundle has only those of its widgets.
 */

export const statCard = {
  fit: 'an amount, a share, a change or a standing',
  convertible: 'a unit that this figure can be converted to, or percent for n of m',
};

export const barList = {
  fit: 'an amount or a printed percentage (part-bar shows n of m, change-list shows changes)',
};

export const changeList = { fit: 'a change, or an amount or share that has one' };

export const share = { fit: 'a share: a percentage, or a part of a whole above 0' };

export const partBar = { countable: 'n of m, where m is a whole number from 1 to 60' };

export const rankingBadge = { fit: 'a fact with a standing (rank, only, first batch, first ever)' };

export const trendLine = {
  fit: 'an amount in every period, or a share in every period',
  onceEach: 'periods of one kind, none of them twice',
};

export const mixedUnits = {
  figureIn: (unit: string) => (unit ? `a figure in ${unit}` : 'a figure without a unit'),
};
