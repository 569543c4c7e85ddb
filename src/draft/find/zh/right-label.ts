import { NOUN_HEADS, NOUN_STOPS } from '../../words/zh/labels.js';

const RUN = /[^，。；：、！？（）()\s\d%,;:!?\n—]{1,30}/y;

/** The counted noun after a measure word: 企业 in 12家企业获评…. */
export function rightNoun(text: string, at: number): string {
  RUN.lastIndex = at;
  const run = RUN.exec(text)?.[0] ?? '';
  const stop = NOUN_STOPS.exec(run);
  const noun = stop ? run.slice(0, stop.index) : run;
  const head = noun.length > 8 ? NOUN_HEADS.exec(noun) : null;
  return (head?.[0] ?? noun)
    .replace(/[和及与或等的中里内]+$/, '')
    .replace(/(?<=.{2})(?:提升)?(?:改造|整治|修缮|维修|改扩建|签约|整改|验收|评审|认定|创建)$/, '')
    .replace(/^(?:以上|左右|以内)的?/, '');
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
