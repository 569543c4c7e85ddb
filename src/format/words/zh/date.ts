import type { CalendarWords, DateWords, Day } from '../date.js';
import { dropShared, isPart, unpadded } from '../days.js';

const PARTS: Readonly<Record<string, string>> = {
  Q1: '一季度',
  Q2: '二季度',
  Q3: '三季度',
  Q4: '四季度',
  S1: '上半年',
  S2: '下半年',
};

const monthOf = (month: string): string => (isPart(month) ? (PARTS[month] ?? month) : month && `${unpadded(month)}月`);

const day = ([year, month, date]: Day): string =>
  `${year && `${year}年`}${monthOf(month)}${date && `${unpadded(date)}日`}`;

export const dates: DateWords = {
  day,
  interval: (from, to) => `${day(from)}至${day(dropShared(to, from))}`,
  // A day has no 末.
  endOf: (last) => day(last) + (last[2] ? '' : '末'),
  namesYear: /\d{4}|[〇零一二三四五六七八九]{4}年|[今去前上当本同次每历近]年|近|以来|五[”’"]?(?:期间|规划|时期|末)/,
  inYear: (word, year) => `${year}年${word}`,
};

export const calendar: CalendarWords = {
  month: (month) => `${month}月`,
  year: (year) => `${year}年`,
};
