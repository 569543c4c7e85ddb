import type { CalendarWords, DateWords, Day } from '../date.js';
import { dropShared, unpadded } from '../days.js';

const day = ([year, month, date]: Day): string =>
  `${year && `${year}年`}${month && `${unpadded(month)}月`}${date && `${unpadded(date)}日`}`;

export const dates: DateWords = {
  day,
  interval: (from, to) => `${day(from)}至${day(dropShared(to, from))}`,
};

export const calendar: CalendarWords = {
  month: (month) => `${month}月`,
  year: (year) => `${year}年`,
};
