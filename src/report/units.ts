/** What a unit measures; only units of one dimension are ever compared or converted. */
export type Dimension = 'money' | 'area' | 'land-area' | 'time' | 'count';

export interface Unit {
  readonly dimension: Dimension;
  /** English for exactly one, and for any other number; empty where the label must carry the noun. */
  readonly en: readonly [one: string, other: string];
}

const counted = (one: string, other = `${one}s`): Unit => ({ dimension: 'count', en: [one, other] });

/**
 * Units as reports print them. Land (亩, 公顷) and floor (平方米) areas are two dimensions, since to set one beside
 * the other misleads. Measure words are not convertible, and those without an English noun (个, 家) have none here:
 * the quantity's `noun` may give one.
 */
export const UNITS: Readonly<Record<string, Unit>> = {
  元: { dimension: 'money', en: ['yuan', 'yuan'] },
  亩: { dimension: 'land-area', en: ['mu', 'mu'] },
  公顷: { dimension: 'land-area', en: ['hm²', 'hm²'] },
  平方米: { dimension: 'area', en: ['m²', 'm²'] },
  平方公里: { dimension: 'area', en: ['km²', 'km²'] },
  公里: { dimension: 'count', en: ['km', 'km'] },
  吨: { dimension: 'count', en: ['tonne', 'tonnes'] },
  天: { dimension: 'time', en: ['day', 'days'] },
  年: { dimension: 'time', en: ['year', 'years'] },
  个: counted('', ''),
  家: counted('', ''),
  处: counted('site'),
  项: counted('item'),
  件: counted('item'),
  套: counted('home'),
  宗: counted('case'),
  起: counted('case'),
  户: counted('household'),
  名: counted('person', 'people'),
  人: counted('person', 'people'),
  人次: counted('attendance'),
  对: counted('couple'),
  次: counted('time'),
  期: counted('issue'),
  场: counted('session'),
  所: counted('institution'),
  村: counted('village'),
};

/** Whether a unit is one that every report may use without declaring it. */
export const isKnownUnit = (unit: string): boolean => Object.prototype.hasOwnProperty.call(UNITS, unit);
