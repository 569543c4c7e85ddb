import { CURRENCIES, currencyOf } from './currencies.js';

/** The dimension of a unit; only units of the same dimension are compared or converted. */
export type Dimension = 'money' | 'area' | 'land-area' | 'time' | 'temperature' | 'count';

export interface Unit {
  readonly dimension: Dimension;
  /** English singular and plural; empty where the label must carry the noun. */
  readonly en: readonly [one: string, other: string];
}

const counted = (one: string, other = `${one}s`): Unit => ({ dimension: 'count', en: [one, other] });

const measured = (dimension: Dimension, one: string, other = one): Unit => ({ dimension, en: [one, other] });

/** Currencies by their Chinese names. */
const MONEY = Object.fromEntries(
  Object.values(CURRENCIES).map(([name, one, other]) => [name, measured('money', one, other)]),
);

/**
 * Units as reports print them. Land (亩, 公顷) and floor area (平方米) are separate dimensions, since comparing them
 * misleads. Measure words can't be converted; those without an English noun (个, 家) are empty here, and the quantity's
 * `noun` may supply one. Machine-readable codes are in `src/site/data/unit-codes.ts`.
 */
export const UNITS: Readonly<Record<string, Unit>> = {
  ...MONEY,
  圆: measured('money', 'yuan'),
  圓: measured('money', 'yuan'),
  亩: measured('land-area', 'mu'),
  公顷: measured('land-area', 'hm²'),
  平方米: measured('area', 'm²'),
  平方公里: measured('area', 'km²'),
  平方千米: measured('area', 'km²'),
  公里: measured('count', 'km'),
  千米: measured('count', 'km'),
  米: measured('count', 'm'),
  厘米: measured('count', 'cm'),
  毫米: measured('count', 'mm'),
  立方米: measured('count', 'm³'),
  升: measured('count', 'litre', 'litres'),
  吨: measured('count', 'tonne', 'tonnes'),
  公斤: measured('count', 'kg'),
  千克: measured('count', 'kg'),
  斤: measured('count', 'jin'),
  克: measured('count', 'g'),
  吨标准煤: measured('count', 'tonne of standard coal', 'tonnes of standard coal'),
  千瓦: measured('count', 'kW'),
  千瓦时: measured('count', 'kWh'),
  '℃': measured('temperature', '°C'),
  // For a rate below zero, which is no share: 营业利润率-2.5%.
  '%': measured('count', '%'),
  '‰': measured('count', '‰'),
  天: measured('time', 'day', 'days'),
  日: measured('time', 'day', 'days'),
  周: measured('time', 'week', 'weeks'),
  月: measured('time', 'month', 'months'),
  个月: measured('time', 'month', 'months'),
  年: measured('time', 'year', 'years'),
  小时: measured('time', 'hour', 'hours'),
  分钟: measured('time', 'minute', 'minutes'),
  岁: measured('time', 'year', 'years'),
  个: counted('', ''),
  家: counted('', ''),
  座: counted('', ''),
  条: counted('', ''),
  只: counted('', ''),
  张: counted('', ''),
  部: counted('', ''),
  批: counted('batch', 'batches'),
  处: counted('site'),
  项: counted('item'),
  件: counted('item'),
  套: counted('home'),
  宗: counted('case'),
  起: counted('case'),
  例: counted('case'),
  户: counted('household'),
  名: counted('person', 'people'),
  位: counted('person', 'people'),
  人: counted('person', 'people'),
  人次: counted('attendance'),
  对: counted('couple'),
  次: counted('time'),
  期: counted('issue'),
  场: counted('session'),
  所: counted('institution'),
  辆: counted('vehicle'),
  台: counted('unit'),
  头: counted('head', 'head'),
  株: counted('plant'),
  栋: counted('building'),
  幢: counted('building'),
  艘: counted('ship'),
  架: counted('aircraft', 'aircraft'),
  册: counted('volume'),
  床: counted('bed'),
  村: counted('village'),
  镇: counted('town'),
  乡: counted('township'),
  街道: counted('sub-district'),
  社区: counted('community', 'communities'),
  县: counted('county', 'counties'),
  km: measured('count', 'km'),
  m: measured('count', 'm'),
  'm²': measured('area', 'm²'),
  'km²': measured('area', 'km²'),
  'm³': measured('count', 'm³'),
  kg: measured('count', 'kg'),
  kW: measured('count', 'kW'),
  MW: measured('count', 'MW'),
  kWh: measured('count', 'kWh'),
  MWh: measured('count', 'MWh'),
  GWh: measured('count', 'GWh'),
  '°C': measured('temperature', '°C'),
  people: counted('person', 'people'),
  persons: counted('person'),
  households: counted('household'),
  homes: counted('home'),
  jobs: counted('job'),
  tonnes: counted('tonne'),
  tons: counted('ton'),
  hectares: measured('land-area', 'hectare', 'hectares'),
  acres: measured('land-area', 'acre', 'acres'),
  miles: counted('mile'),
  kilometres: counted('kilometre'),
  kilometers: counted('kilometer'),
  metres: counted('metre'),
  years: measured('time', 'year', 'years'),
  months: measured('time', 'month', 'months'),
  weeks: measured('time', 'week', 'weeks'),
  days: measured('time', 'day', 'days'),
  hours: measured('time', 'hour', 'hours'),
  minutes: measured('time', 'minute', 'minutes'),
};

/** Returns whether reports can use a unit without declaring it. */
export const isKnownUnit = (unit: string): boolean => Object.prototype.hasOwnProperty.call(UNITS, unit);

/** Returns whether a unit is a generic measure word that needs a noun (个, 家). */
export const isBareMeasure = (unit: string): boolean => isKnownUnit(unit) && UNITS[unit]!.en[1] === '';

/** English singulars, as in “per hectare”. */
const SINGULARS: ReadonlySet<string> = new Set(Object.values(UNITS).flatMap(({ en: [one] }) => one || []));

/** Returns whether a unit can follow “per” without a declaration. */
export const isKnownPer = (unit: string): boolean => isKnownUnit(unit) || SINGULARS.has(unit);

/**
 * A unit per another: 元/人, 千瓦时／万元, “tonnes per hectare”. The divisor may have a number or scale word. A text with
 * characters that no unit has, such as a URL or markup, is not split.
 */
const PER = /^([^<>"=:]+?)(?:\s*[/／]\s*|\s+per\s+)(?:[\d十百千万亿]+(?=.))?([^<>"=:]+)$/;

/** Returns the two units of a composed unit; undefined for a simple one. */
export function partsOfUnit(unit: string): readonly [counted: string, per: string] | undefined {
  const [, counts, per] = PER.exec(unit) ?? [];
  return counts !== undefined && per !== undefined ? [counts, per] : undefined;
}

/** The unit of percentage points, in Chinese and English. */
const POINTS: readonly (string | undefined)[] = ['个百分点', 'percentage points'];

/** Returns whether a unit is percentage points. */
export const isPoints = (unit: string | undefined): boolean => POINTS.includes(unit);

/** Returns whether a unit is money itself, not money per something. */
export const isMoney = (unit: string | undefined): boolean => currencyOf(unit) !== undefined;
