import { NOUN_HEADS, NOUN_STOPS } from '../../words/zh/labels.js';

const RUN = /[^，。；：、！？（）()\s\d%,;:!?\n—]{1,30}/y;

/** Nouns longer than this end at their head. */
const LONG = 8;

/** 县（市）, 乡镇（街道）: two names of one level. */
const OTHER_NAME = /^（(?:[市县区旗镇乡村]{1,3}|街道|社区)）/;

/** Without connectives and what was done to it. */
const kept = (noun: string): string =>
  noun
    .replace(/[和及与或等的中里内]+$/, '')
    .replace(/(?<=.{2})(?:提升)?(?:改造|整治|修缮|维修|改扩建|签约|整改|验收|评审|认定|创建)$/, '')
    .replace(/^(?:以上|左右|以内)的?/, '');

/** The counted noun after a measure word: 企业 in 12家企业获评…. */
export function rightNoun(text: string, at: number): string {
  RUN.lastIndex = at;
  const run = RUN.exec(text)?.[0] ?? '';
  const stop = NOUN_STOPS.exec(run);
  const noun = stop ? run.slice(0, stop.index) : run;
  const head = noun.length > LONG ? NOUN_HEADS.exec(noun) : null;
  const other =
    noun === run && run.length < 4 ? OTHER_NAME.exec(text.slice(at + run.length, at + run.length + 6)) : null;
  return kept(head?.[0] ?? noun) + (other?.[0] ?? '');
}

/** The head of a counted noun whose end is uncertain: 部门 in 12个部门预算编制; undefined if it is the noun itself. */
export function headOf(noun: string): string | undefined {
  const head = NOUN_HEADS.exec(noun)?.[0];
  return head === noun ? undefined : head;
}

/** The predicate of the counted ones if no noun follows: 脱贫 in 4859人脱贫. */
export function rightDeed(text: string, at: number): string {
  RUN.lastIndex = at;
  const run = RUN.exec(text)?.[0] ?? '';
  // 62万人享受最低生活保障
  const gets = /^(?:以上|左右)?(?:享受|参加|接受|领取)(.{3,14})$/.exec(run)?.[1];
  if (gets !== undefined) return gets;
  return run.length <= 8 ? run.replace(/^(?:以上|左右|以内)/, '') : '';
}

const MEETING =
  /^((?:行政)?村|社区|乡镇|镇|街道|县区|县|市|区)(?=[^，。；、\d]{0,12}收入)([^，。；、\d]{2,16}?收入)(?:均|都|已)?((?:超过|突破|达到?|不足|低于|高于)\s?\d[\d.,]*\s?[千万亿]*元(?:以上|以下)?)/;

/** The counted places with the condition that they meet: 集体经济年收入超过50万元的村 in 132个村集体经济年收入超过50万元. */
export function placesMeeting(text: string, at: number): string | undefined {
  const [, place = '', measure = '', bound = ''] = MEETING.exec(text.slice(at, at + 48)) ?? [];
  return place === '' ? undefined : `${measure}${bound}的${place}`;
}
