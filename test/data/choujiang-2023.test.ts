import { describe, expect, it } from 'vitest';
import { choujiang2023, type BoardId, type FactId } from '../../data/choujiang-2023.js';
import { mentionsOf } from '../../src/audit/rule-inputs/mentions.js';
import { findBoard, findFact } from '../../src/report/lookup.js';
import { parseReport } from '../../src/report/parse.js';
import type { Fact, FactOf, Standing } from '../../src/report/types.js';

const { facts, boards } = choujiang2023;
const mentions = mentionsOf(choujiang2023);

function fact<K extends Fact['kind']>(kind: K, id: FactId): FactOf<K> {
  const found = findFact(choujiang2023, id);
  if (found?.kind !== kind) throw new Error(`${id} is no ${kind}`);
  return found as FactOf<K>;
}

/** A standing in short: `rank 1 city`, with what is special about it. */
const short = ({ kind, among, measure, retained, ...rest }: Standing): string =>
  [kind, 'position' in rest && rest.position, among, measure?.en, retained && 'retained'].filter(Boolean).join(' ');

const standingsOf = (of: { readonly standings?: readonly Standing[] }): string[] => (of.standings ?? []).map(short);

const quotes = (of: { readonly mentions: Fact['mentions'] }): string[] => of.mentions.map(({ quote }) => quote);

/** Pages all over the web point at these: one may be added, none renamed or taken away. */
const IDS = `
  red-roots-demonstration-subdistrict tax-revenue general-budget-revenue express-volume
  transit-volume urban-renewal-area demolished-floor-area land-granted-area land-revenue resettlement-homes
  resettlement-floor-area housing-voucher-exchanges housing-voucher-area villages-above-income-mark
  village-income-mark fuchun-model-area fuchun-provincial-grant party-study-sessions party-reading-courses
  party-lectures public-concerns-taken-up hongliu-sihai-brand residential-governance-standard
  jindu-retirees-first-prize jindu-retirees-demonstration-branch sto-express-party-branch conduct-inspections
  conduct-notices people-criticised city-targets industrial-output fixed-asset-investment new-market-entities
  market-entities market-entities-growth enterprises-scaled-up national-high-tech-enterprises national-tech-smes
  provincial-tech-enterprises jinhua-research-centres technology-talent-events enterprises-digital-help
  landless-high-tax-enterprises songmenli-start songmenli-area songmenli-signing-days songmenli-signing-rate
  fenghuangshan-clearance fenghuangshan-area hualai-yinlun-start hualai-yinlun-area hualai-yinlun-enterprises
  shuangjianghu-signing-start shuangjianghu-signing-villages shuangjianghu-signing-rate
  villages-wholly-demolished projects-prepared land-acquisition-settlements safety-training-attendance
  hazards-removed fire-access-structures-removed upper-floor-businesses-cleared plot-enterprise-penalty-cases
  plot-enterprise-penalties traffic-black-spots traffic-hazard-spots petition-systems-upgraded
  non-police-calls-settled police-incidents telecom-fraud fraud-losses-stopped jiangwan-homes-allocated
  sole-home-years sole-home-households other-home-households affordable-rental-homes
  yongxiang-age-friendly-community lifelong-learning-brand charity-branch-provincial-honour
  veterans-station-provincial-honour jindu-charity-provincial-honour disabled-people-into-work
  old-age-allowance-recipients old-age-allowance-age silver-wedding-couples community-childcare-opening
  new-health-stations schools-turning-public yongxiang-modern-community jindu-modern-community
  waste-sorting-villages waste-sorting-compounds waste-sorting-enterprises waste-sorting-demonstration-compounds
  jincun-featured-village houtang-model-village farmland-consolidation-villages
`;

describe('the sample report', () => {
  it('has the ids that it has always had, as its own or as those that lead to a figure', () => {
    const own = new Set(facts.map(({ id }) => id));
    const known = IDS.trim().split(/\s+/);
    expect([...own]).toEqual(known.filter((id) => own.has(id as FactId)));
    const former = facts.flatMap(({ formerIds = [] }) => formerIds);
    expect(former.sort()).toEqual(known.filter((id) => !own.has(id as FactId)).sort());
  });

  it('keeps the contract, and parsing loses nothing of it', () => {
    expect(parseReport(choujiang2023)).toEqual({ ok: true, report: choujiang2023 });
  });

  it('holds this many facts of each kind', () => {
    const counts: Partial<Record<Fact['kind'], number>> = {};
    for (const { kind } of facts) counts[kind] = (counts[kind] ?? 0) + 1;
    expect(counts).toEqual({ amount: 66, share: 3, change: 3, honour: 16, event: 6 });
  });

  it('holds this many mentions, those of changes and standings among them', () => {
    expect(mentions).toHaveLength(140);
  });

  it('has its facts in the order of their first mentions', () => {
    const starts = facts.map((of) => of.mentions[0]?.start ?? -1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it.each(facts.map((of) => [of.id, of] as const))('%s has its mentions in the order of the text', (_, of) => {
    const starts = of.mentions.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('has in each section at least one fact', () => {
    const used = new Set(facts.map(({ section }) => section));
    expect([...used].sort()).toEqual(choujiang2023.sections.map(({ id }) => id).sort());
  });

  it('rejects a wrong id when it is compiled', () => {
    // @ts-expect-error this fact is not in the report
    const wrong: FactId = 'tax-revenue-growth';
    // @ts-expect-error nor is this board
    const wrongBoard: BoardId = 'ten-seconds';
    expect([findFact(choujiang2023, wrong), findBoard(choujiang2023, wrongBoard)]).toEqual([undefined, undefined]);
  });
});

describe('quotes', () => {
  it.each(mentions.map(({ path, mention }) => [path, mention.quote] as const))('%s %s is a phrase', (_, quote) => {
    expect(quote).not.toMatch(/[。！？!?;；]|^\s|\s$/);
    expect(quote.length).toBeLessThanOrEqual(40);
  });

  it.each(['十四五', '四大双千', '12345', '84.5', '十三个一', '百万员工大培训', '一件事', '三服务', '2024'])(
    'none holds %s, which is a name or not of the year',
    (name) => expect(mentions.filter(({ mention }) => mention.quote.includes(name))).toEqual([]),
  );
});

describe('words', () => {
  const texts = (of: Fact) => [
    of.label,
    ...(of.kind === 'honour' ? [of.title, of.recipient, of.giver ?? of.title] : []),
  ];
  const rows = facts.flatMap((of) => texts(of).map(({ zh, en }) => [of.id, zh, en] as const));

  it.each(rows)('%s: %s / %s', (_, zh, en) => {
    expect(zh).toMatch(/\p{Script=Han}/u);
    // A plain space or a half-width mark beside Chinese is a slip in words of our own.
    expect(zh).not.toMatch(/[,;:!?()]|\s/);
    expect(en).toMatch(/^[A-Za-z0-9 ,:&“”‘’().-]+$/);
  });

  it('never name the city, as the report does not', () => {
    const city = choujiang2023.places.find(({ id }) => id === 'city');
    expect(city).toEqual({ id: 'city', name: { zh: '全市', en: 'the city' }, level: 'county', within: 'jinhua' });
  });
});

describe('D01: board ten-firsts', () => {
  const items = findBoard(choujiang2023, 'ten-firsts' satisfies BoardId)?.items ?? [];

  it.each([
    [1, 'red-roots', ['red-roots-demonstration-subdistrict'], []],
    [2, 'revenue', ['tax-revenue', 'general-budget-revenue'], []],
    [3, 'express-delivery', ['express-volume', 'transit-volume'], []],
    [4, 'urban-renewal', ['urban-renewal-area'], []],
    [5, 'demolition', ['demolished-floor-area'], []],
    [6, 'land-grants', ['land-granted-area', 'land-revenue'], ['rank 1 city']],
    [7, 'resettlement', ['resettlement-homes', 'resettlement-floor-area'], ['rank 1 city total scale']],
    [8, 'housing-vouchers', ['housing-voucher-exchanges', 'housing-voucher-area'], ['rank 1 city']],
    [9, 'village-income', ['villages-above-income-mark'], []],
    [10, 'fuchun-model-area', ['fuchun-model-area', 'fuchun-provincial-grant'], []],
  ])('item %i is %s', (number, id, ids, standings) => {
    const item = items[number - 1];
    expect(item).toMatchObject({ id, facts: ids });
    expect(standingsOf(item ?? {})).toEqual(standings);
  });

  it('has ten items and is the only board', () => {
    expect([boards.length, items.length]).toEqual([1, 10]);
  });

  it('repeats the rank of the vouchers where the body does', () => {
    expect(items[7]?.standings?.map(quotes)).toEqual([['列全市第一', '稳居全市第一']]);
  });
});

describe('D01, D16: standings say what is printed, and no more', () => {
  it.each<[FactId, string[]]>([
    ['red-roots-demonstration-subdistrict', ['first-batch province', 'only city']],
    ['tax-revenue', ['rank 1 city retained']],
    ['general-budget-revenue', ['rank 1 city retained']],
    ['express-volume', ['rank 1 city']],
    ['transit-volume', ['rank 1 city']],
    ['urban-renewal-area', ['rank 1 city']],
    ['demolished-floor-area', ['rank 1 city', 'leading city']],
    ['land-revenue', ['rank 1 city']],
    ['villages-above-income-mark', ['rank 1 city completion rate']],
    ['fuchun-model-area', ['first-batch province', 'first-ever city']],
    ['residential-governance-standard', ['first-ever jinhua']],
    ['jindu-retirees-demonstration-branch', ['first-batch province']],
    ['community-childcare-opening', ['first-ever choujiang']],
  ])('%s: %j', (id, expected) => expect(standingsOf(findFact(choujiang2023, id) ?? {})).toEqual(expected));

  it('no other fact has one', () => {
    expect(facts.filter(({ standings }) => standings)).toHaveLength(13);
  });

  // Bullets 6 to 8 print two figures and one rank.
  it.each<FactId>([
    'land-granted-area',
    'resettlement-homes',
    'resettlement-floor-area',
    'housing-voucher-exchanges',
    'housing-voucher-area',
  ])('%s has no rank of its own', (id) => expect(findFact(choujiang2023, id)?.standings).toBeUndefined());

  it('the land revenue has the rank that the body gives it', () => {
    expect(fact('amount', 'land-revenue').standings?.map(quotes)).toEqual([['位居全市第一', '高居全市第一']]);
  });
});

describe('changes', () => {
  it.each<[FactId, string, string, string]>([
    ['industrial-output', 'up', '18.58', 'year-on-year'],
    ['fixed-asset-investment', 'up', '13.69', 'year-on-year'],
    ['market-entities-growth', 'up', '16.75', 'not-stated'],
    ['police-incidents', 'down', '29.69', 'year-on-year'],
    ['telecom-fraud', 'down', '20.5', 'year-on-year'],
  ])('%s: %s %s %%, %s', (id, direction, value, basis) => {
    expect(findFact(choujiang2023, id)).toMatchObject({ change: { form: 'percent', direction, value, basis } });
  });

  it('no other fact has one: not the tax revenue, not the calls that stand before the fall of all incidents', () => {
    expect(facts.filter((of) => 'change' in of && of.change)).toHaveLength(5);
  });

  it.each<[FactId, string]>([
    ['police-incidents', 'down'],
    ['telecom-fraud', 'down'],
    ['industrial-output', 'up'],
    ['market-entities-growth', 'up'],
  ])('of %s, %s is the good way', (id, better) => expect(findFact(choujiang2023, id)?.better).toBe(better));
});

describe('D01: figures', () => {
  it.each<[FactId, string, string | undefined, string | undefined, string | undefined]>([
    ['tax-revenue', '24.86', '亿', '元', undefined],
    ['express-volume', '29.5', '亿', '件', undefined],
    ['transit-volume', '100', '亿', '件', undefined],
    ['land-granted-area', '872.36', undefined, '亩', undefined],
    ['demolished-floor-area', '67.41', '万', '平方米', undefined],
    ['public-concerns-taken-up', '2400', undefined, '件', '余'],
    ['new-market-entities', '1.5', '万', '户', '余'],
    ['market-entities', '10', '万', undefined, '突破'],
    ['safety-training-attendance', '6', '万', '人次', '余'],
    ['hazards-removed', '2.3', '万', '处', '余'],
    ['fraud-losses-stopped', '2435', '万', '元', '余'],
    ['affordable-rental-homes', '1800', undefined, '套', '余'],
  ])('%s is %s %s %s %s', (id, value, scale, unit, word) => {
    const { kind, ...printed } = fact('amount', id);
    expect([kind, printed.value, printed.scale, printed.unit, printed.word]).toEqual([
      'amount',
      value,
      scale,
      unit,
      word,
    ]);
  });

  it.each<[FactId, string]>([
    ['express-volume', '29'],
    ['transit-volume', '100'],
  ])('%s is only said to be over %s 亿 in the body', (id, value) => {
    const stated = { value, scale: '亿', unit: '件', noun: 'parcels', qualifier: 'over', word: '突破' };
    expect(fact('amount', id).mentions.map((mention) => mention.stated)).toEqual([undefined, stated]);
  });

  it('keeps 21 of 24 villages, and prints no percentage that the report does not', () => {
    const { part, whole, percent } = fact('share', 'villages-above-income-mark');
    expect([part, whole, percent]).toEqual(['21', '24', undefined]);
  });

  it.each<[FactId, string, string]>([
    ['sole-home-households', '安置3-5年唯一住房农户', 'sole-home-years'],
    ['old-age-allowance-recipients', '发放高龄津贴的80周岁以上老人', 'old-age-allowance-age'],
    ['villages-above-income-mark', '集体经济收入100万元以上的村', 'village-income-mark'],
  ])('a condition is in the label of %s', (id, label, former) => {
    expect(findFact(choujiang2023, id)).toMatchObject({ label: { zh: label }, formerIds: [former] });
  });

  it.each<[FactId, string]>([
    ['songmenli-area', '317'],
    ['fenghuangshan-area', '166'],
    ['hualai-yinlun-area', '345'],
  ])('%s is an amount of its own: %s 亩', (id, value) => {
    expect(fact('amount', id)).toMatchObject({ value, unit: '亩' });
    expect(fact('amount', 'urban-renewal-area').value).toBe('826');
  });
});

describe('events', () => {
  it.each<[FactId, string, FactId[]]>([
    ['songmenli-start', '2023-06', ['songmenli-area', 'songmenli-signing-days', 'songmenli-signing-rate']],
    ['fenghuangshan-clearance', '2023-07', ['fenghuangshan-area']],
    ['hualai-yinlun-start', '2023-09', ['hualai-yinlun-area', 'hualai-yinlun-enterprises']],
    ['shuangjianghu-signing-start', '2023-03', ['shuangjianghu-signing-villages', 'shuangjianghu-signing-rate']],
    ['residential-governance-standard', '2023', []],
    ['community-childcare-opening', '2023', []],
  ])('%s: %s', (id, date, belonging) => expect(fact('event', id)).toMatchObject({ date, facts: belonging }));
});
