import type { Why } from '../../proposal.js';

type Pattern = readonly [pattern: RegExp, why: Why];

const YEAR = String.raw`(?:19|20)\d\d`;
const DASH = String.raw`\s?(?:[-—–~～]+|至|到)\s?`;
const DAY = String.raw`\d{1,2}\s?日(?!均|元|产)`;
const MONTH = String.raw`\d{1,2}\s?月(?:份|底|末|初|上旬|中旬|下旬)?`;
const WORD = '[〇零一二三四五六七八九十两]';

/** Dates, times and time spans, which are no figures. Longer forms come first. */
export const DATES: readonly Pattern[] = [
  [new RegExp(`(?<!\\d)${YEAR}\\s?年?${DASH}(?:${YEAR}|\\d\\d)\\s?(?:年(?:度|末|底|初|间)?|学年|财年)`, 'g'), 'date'],
  [new RegExp(`(?<!\\d)${YEAR}\\s?年(?:度|末|底|初|末)?(?:\\s?${MONTH}(?:\\s?${DAY})?)?`, 'g'), 'date'],
  [new RegExp(`(?<!\\d)${YEAR}([-/.])\\d{1,2}\\1\\d{1,2}(?!\\d)`, 'g'), 'date'],
  [new RegExp(`(?<!\\d)${YEAR}/\\d\\d(?:年|学年|财年)?(?!\\d)`, 'g'), 'date'],
  [/(?<!\d)(?:19|20)\d\d-20\d\d(?!\d)/g, 'date'],
  [/(?<![\d.])(?:\d\d|[一二三四五六七八九]十)年代/g, 'date'],
  [new RegExp(`(?<![\\d.])${MONTH.replace('(?:份', '(?:份')}?${DASH}${MONTH}`, 'g'), 'date'],
  [new RegExp(`(?<![\\d.])\\d{1,2}${DASH}${MONTH}(?:${DAY})?`, 'g'), 'date'],
  [new RegExp(`(?<![\\d.个])${MONTH}(?:\\s?${DAY})?(?:${DASH}(?:${MONTH})?${DAY})?`, 'g'), 'date'],
  [new RegExp(`(?<![\\d.])\\d{1,2}${DASH}${DAY}`, 'g'), 'date'],
  [new RegExp(`(?<=(?:截至|截止|每月|当月|本月|于|，|。|月)|^)${DAY}`, 'g'), 'date'],
  [/(?<!\d)\d{1,2}[:：]\d{2}(?![\d.:：])(?=\s?(?:[-—–至~]|前|后|许|左右|，|。|到))/g, 'date'],
  [/(?<![\d.])\d{1,2}时(?:\d{1,2}分)?(?!\d)|(?<![\d.])\d{1,2}点(?:钟|\d{1,2}分|半|整)/g, 'date'],
  [/第?[一二三四1-4](?:季度|季(?=末|，|、|度))/g, 'date'],
  [new RegExp(`前?${WORD}{1,3}季度`, 'g'), 'date'],
  [new RegExp(`(?:19|20|二[〇零]|一九)${WORD}{2}年?`, 'g'), 'date'],
  [new RegExp(`${WORD}{1,3}月(?:份|底|末|初)?(?:${WORD}{1,3}日)?`, 'g'), 'date'],
  [/(?<![\d.])\d{2}世纪/g, 'date'],
  // Time spans: 近5年, 三年行动, 5年来. 连续16年 is a streak, and matched before.
  [/(?:近|过去|未来|今后|最近|前|后|头|这|每|新的|下个?)的?\s?\d{1,2}\s?(?:个?月|年|天|日|周|小时|届)/g, 'period'],
  [
    /(?<![\d.])\d{1,3}\s?(?:个月|年|天|日|周|小时)(?:来|以来|多来|内|之内|以内|间|期间|前|后|之后|以后|行动|规划|计划|攻坚|任期)/g,
    'period',
  ],
  [new RegExp(`(?<![续达])${WORD}{1,3}(?:余|多)?(?:个?月|年|天|日|周|小时|载|昼夜)`, 'g'), 'period'],
  [/百日|百年|千年|万年|千秋/g, 'period'],
];
