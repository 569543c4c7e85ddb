/** Splits a label from a unit in trailing brackets or after a comma: 税收收入（亿元）. */
export function splitUnit(text: string): { readonly label: string; readonly unit: string } {
  const [, label, unit] =
    /^(.*?)\s*[（(【[](?:单位[：:]\s*)?([^（）()【】[\]]{1,20})[）)】\]]$/.exec(text.trim()) ?? [];
  if (label === undefined || unit === undefined || !isUnit(unit)) return { label: text.trim(), unit: '' };
  return { label, unit };
}

const UNIT =
  /^(?:[十百千万亿]*(?:元|美元|人|人次|人\/平方公里|户|家|个|件|项|套|宗|起|处|次|场|名|所|座|辆|台|张|吨|公斤|千克|亩|公顷|米|公里|平方米|平方公里|立方米|千瓦时|度|岁|天|年|小时|分钟|对|村|期|床|头|只|株|篇|部|册|标准煤|吨标准煤)(?:\/[\p{Script=Han}]{1,4})?|%|％|‰|个?百分点|(?:thousand |million |billion |trillion )?(?:tonnes?|t|kg|km|km²|m²|m|ha|hectares?|acres?|square (?:km|met(?:er|re)s|miles)|miles?|people|persons?|households?|units?|cases?|calls?|students?|pupils?|beds?|days?|hours?|minutes?|years?|dollars?|pounds?|euros?|usd|\$|£|€|kWh|MWh)|万|亿|yuan|million|billion|percentage points?|(?:[a-z]{1,3})?[$£€] ?(?:'000|thousand|k|million|m|billion|bn|trillion|tn))$/iu;

/** Whether a text is just a unit. */
export const isUnit = (text: string): boolean => UNIT.test(text.trim());

/** Short forms of English scale words in column heads: £m, $bn, £'000. */
const SHORT: Readonly<Record<string, string>> = {
  "'000": 'thousand',
  k: 'thousand',
  m: 'million',
  bn: 'billion',
  tn: 'trillion',
};

const CHINESE = /^(万亿|百万|千万|亿|万)(.+)$/;
const ENGLISH = /^(thousand|million|billion|trillion)\s+(.+)$/i;
const MONEY = /^((?:[A-Z]{1,3})?[$£€])\s?('000|thousand|k|million|m|billion|bn|trillion|tn)$/i;

/** Splits a scale word from its unit: 亿元, 万人, million tonnes, $ million, £m. */
export function splitScale(text: string): { readonly unit: string; readonly scale?: string } {
  const [, scale, unit] = CHINESE.exec(text) ?? ENGLISH.exec(text) ?? [];
  if (scale !== undefined && unit !== undefined) return { unit, scale: scale.toLowerCase() };
  const [, sign, word] = MONEY.exec(text) ?? [];
  if (sign === undefined || word === undefined) return { unit: text };
  const long = word.toLowerCase();
  return { unit: sign, scale: SHORT[long] ?? long };
}
