/**
 * Currencies by ISO 4217 code: name in Chinese, and in English for one and for other numbers. A currency without an
 * entry is printed as its code.
 */
export const CURRENCIES: Readonly<Record<string, readonly [zh: string, one: string, other: string]>> = {
  CNY: ['元', 'yuan', 'yuan'],
  USD: ['美元', 'US dollar', 'US dollars'],
  EUR: ['欧元', 'euro', 'euros'],
  GBP: ['英镑', 'pound', 'pounds'],
  JPY: ['日元', 'yen', 'yen'],
  HKD: ['港元', 'Hong Kong dollar', 'Hong Kong dollars'],
  MOP: ['澳门元', 'pataca', 'patacas'],
  TWD: ['新台币', 'New Taiwan dollar', 'New Taiwan dollars'],
  SGD: ['新加坡元', 'Singapore dollar', 'Singapore dollars'],
  KRW: ['韩元', 'won', 'won'],
  AUD: ['澳元', 'Australian dollar', 'Australian dollars'],
  CAD: ['加元', 'Canadian dollar', 'Canadian dollars'],
  CHF: ['瑞士法郎', 'Swiss franc', 'Swiss francs'],
  RUB: ['卢布', 'rouble', 'roubles'],
  INR: ['印度卢比', 'rupee', 'rupees'],
};

/** Currency names that are units: 元, 美元. */
const CODES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(CURRENCIES).map(([code, [name]]) => [name, code] as const),
  ['人民币', 'CNY'],
  ['圆', 'CNY'],
  ['圓', 'CNY'],
]);

const CODE = /^[A-Z]{3}$/;

/** Returns the currency code of a unit; undefined where it is not money. Whether the code exists is a cross check. */
export const currencyOf = (unit: string | undefined): string | undefined =>
  unit === undefined ? undefined : CODE.test(unit) ? unit : CODES.get(unit);
