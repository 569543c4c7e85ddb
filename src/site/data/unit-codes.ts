/**
 * Machine-readable codes of units, UN/CEFACT Recommendation 20; a unit without an entry, such as counted things, has
 * none. Currencies have their own code, see `currencyOf`.
 */
const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    MMT: ['毫米'],
    CMT: ['厘米'],
    MTR: ['米', 'm', 'metres'],
    KMT: ['公里', '千米', 'km', 'kilometres', 'kilometers'],
    SMI: ['miles'],
    MTK: ['平方米', 'm²'],
    KMK: ['平方公里', '平方千米', 'km²'],
    HAR: ['公顷', 'hectares'],
    ACR: ['acres'],
    LTR: ['升'],
    MTQ: ['立方米', 'm³'],
    GRM: ['克'],
    KGM: ['公斤', '千克', 'kg'],
    TNE: ['吨', 'tonnes'],
    KWT: ['千瓦', 'kW'],
    MAW: ['MW'],
    KWH: ['千瓦时', 'kWh'],
    MWH: ['MWh'],
    GWH: ['GWh'],
    CEL: ['℃', '°C'],
    P1: ['%'],
    NX: ['‰'],
    MIN: ['分钟', 'minutes'],
    HUR: ['小时', 'hours'],
    DAY: ['天', '日', 'days'],
    WEE: ['周', 'weeks'],
    MON: ['月', '个月', 'months'],
    ANN: ['年', '岁', 'years'],
  }).flatMap(([code, units]) => units.map((unit) => [unit, code] as const)),
);

/** The code of a printed unit; undefined if it has none. */
export const unitCodeOf = (unit: string | undefined): string | undefined =>
  unit === undefined ? undefined : CODES.get(unit);
