import { parseReport } from '../../src/report/parse.js';
import type { Report } from '../../src/report/types.js';

/* A county that does not exist, with the figures of its six towns, and two years of its accounts. */

const both = (zh: string, en: string) => ({ zh, en });

const TOWNS = [
  ['beishan', '北山镇', 'Beishan'],
  ['nanhe', '南河镇', 'Nanhe'],
  ['dongling', '东岭镇', 'Dongling'],
  ['xitan', '西滩乡', 'Xitan'],
  ['yunxi', '云溪镇', 'Yunxi'],
  ['shitang', '石塘乡', 'Shitang'],
] as const;

/** By town, in their order. No figure is given for the homes of one. */
const AREAS = ['1.2', '0.85', '2.04', '0.6', '3', '0.127'];
const OUTPUTS = ['12.6', '8', '15.32', '4.07', '24.86', '0.9'];
const HOMES = ['11203', '8790', '14055', null, '20118', '960'];
const LIT = ['96', '88.5', '100', '71.25', '87.5', '60'];

const SOURCE = '各镇乡主要指标见下表。';
const mentions = [{ quote: '各镇乡主要指标', start: 0, end: 7 }];

type Input = Readonly<Record<string, unknown>>;

const inTown = (at: number, name: string, rest: Input): Input => ({
  id: `${name}-${TOWNS[at]![0]}`,
  section: 'towns',
  dimensions: { town: TOWNS[at]![0] },
  mentions,
  ...rest,
});

const notes = [both('含飞地茶园', 'with gardens outside the town')];

const townFacts = TOWNS.flatMap((_, at): readonly Input[] => {
  const homes = HOMES[at];
  return [
    inTown(at, 'area', {
      kind: 'amount',
      label: both('茶园面积', 'Tea gardens'),
      value: AREAS[at],
      scale: '万',
      unit: '亩',
      ...(at === 4 && { notes, qualifier: 'over', word: '余' }),
    }),
    inTown(at, 'output', {
      kind: 'amount',
      label: both('农业总产值', 'Farm output'),
      value: OUTPUTS[at],
      scale: '亿',
      unit: '元',
      ...(at === 5 && { status: 'planned' }),
      ...(at === 0 && {
        change: { direction: 'up', form: 'percent', value: '4.2', basis: 'year-on-year', mentions },
      }),
    }),
    ...(homes === undefined || (homes === null && at !== 3)
      ? []
      : [
          inTown(at, 'homes', {
            kind: 'amount',
            label: both('户籍户数', 'Registered homes'),
            ...(homes === null ? { value: null, missing: 'not-stated' } : { value: homes }),
            unit: '户',
            instant: true,
          }),
        ]),
    ...(at === 2
      ? []
      : [
          inTown(at, 'lit', {
            kind: 'share',
            label: both('通路灯的村占比', 'Villages with street lamps'),
            percent: LIT[at],
          }),
        ]),
  ];
});

const ACCOUNTS = [
  ['gdp', '地区生产总值', 'Gross product', ['152.31', '153.08', '160.2']],
  ['revenue', '财政总收入', 'Revenue', ['18.6', '18.6', '19.44']],
  ['investment', '固定资产投资', 'Fixed investment', ['64', '63.57', '70']],
] as const;

const VERSIONS = [
  ['first', { period: '2022', status: 'preliminary' }],
  ['final', { period: '2022', status: 'revised' }],
  ['now', { status: 'preliminary' }],
] as const;

const accountFacts = ACCOUNTS.flatMap(([id, zh, en, values]) =>
  VERSIONS.map(([version, rest], at) => ({
    kind: 'amount',
    id: `${id}-${version}`,
    section: 'accounts',
    label: both(zh, en),
    value: values[at],
    scale: '亿',
    unit: '元',
    mentions,
    ...rest,
  })),
);

/** The report as `parseReport` reads it. */
export const townsInput = {
  schemaVersion: '1.1',
  id: 'qingyan-2023',
  title: both('青岩县2023年报告', 'Qingyan report 2023'),
  entity: { id: 'qingyan', name: both('青岩县', 'Qingyan'), level: 'county' },
  period: '2023',
  invented: true,
  places: [],
  sections: [
    { id: 'towns', title: both('各镇乡', 'Towns') },
    { id: 'accounts', title: both('核算', 'Accounts') },
  ],
  boards: [],
  dimensions: [
    {
      id: 'town',
      name: both('镇乡', 'Town'),
      members: TOWNS.map(([id, zh, en]) => ({ id, name: both(zh, en) })),
    },
  ],
  facts: [...townFacts, ...accountFacts],
  source: {
    title: both('青岩县2023年报告', 'Qingyan report 2023'),
    publisher: both('青岩县人民政府（虚构）', 'Qingyan County Government (invented)'),
    sha256: 'b'.repeat(64),
    length: SOURCE.length,
  },
};

const read = (): Report => {
  const result = parseReport(townsInput);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join('\n'));
  return result.report;
};

export const towns: Report = read();
