import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import type { DatedEvent } from '../../../src/inputs/resolve-events.js';
import { eventLine, eventLineFrom, type EventLineModel } from '../../../src/models/widgets/event-line.js';
import type { ModelOptions } from '../../../src/models/context.js';
import type { EventFact } from '../../../src/report/types.js';
import { amount, en, factOf, share, zh } from '../../fixtures/model-facts.js';

const fair = factOf('tea-fair') as EventFact;
const event = (date: string, parts: Partial<EventFact> = {}): DatedEvent => ({
  fact: { ...fair, id: `on-${date}`, facts: [], ...parts, date },
  own: [],
});
const lineOf = (events: readonly DatedEvent[], options: ModelOptions = zh): EventLineModel =>
  eventLine('', events, options);
const without = (period: string, { locale, context }: ModelOptions): ModelOptions => ({
  locale,
  context: { ...context, period },
});

describe('all that the sample report dates', () => {
  const sampleIn = (locale: 'zh-CN' | 'en') => {
    const outcome = eventLineFrom({}, choujiang2023, locale);
    if (!outcome || 'problem' in outcome) return expect.unreachable();
    return outcome.model;
  };

  it('is placed in its month, in the order of time', () => {
    const { events } = sampleIn('zh-CN');
    expect(events.map(({ date, label }) => `${date} ${label}`)).toEqual([
      '3月 启动双江湖新区集中签约',
      '6月 稠江街道被省委评为“红色根脉强基示范街道”',
      '6月 启动松门里区块低效工业用地整治',
      '7月 完成凤凰山区块最后一处（青青幼儿园）腾空拆除',
      '9月 启动华莱茵纶区块腾空拆除',
    ]);
    const bounds = sampleIn('zh-CN').bounds!;
    for (const [i, month] of [3, 6, 6, 7, 9].entries()) {
      const { x, width } = events[i]!;
      expect([x, x + width]).toEqual([bounds[month - 2], bounds[month - 1]]);
    }
  });

  it('is listed below the line where only the year is stated', () => {
    expect(sampleIn('zh-CN').undated).toMatchObject([
      {
        date: '2023年（月份未注明）',
        events: [{ standings: ['金华首个'] }, { label: '社区普惠托育园开园', standings: ['街道首个'] }],
      },
    ]);
    expect(sampleIn('en').undated.map(({ date }) => date)).toEqual(['2023 (month not stated)']);
  });

  it('is on strips of twelve months', () => {
    expect(sampleIn('zh-CN').bounds).toHaveLength(11);
  });

  it('has nothing in the places where scripts of version 0.1.0 look, which then draw a list', () => {
    const { layouts, ticks, events } = sampleIn('en');
    expect([layouts, ticks, events.map(({ places }) => places)]).toEqual([[], [], [{}, {}, {}, {}, {}]]);
  });

  it('says the figures of an event under it', () => {
    expect(sampleIn('zh-CN').events[2]!.details).toMatchObject([
      {
        label: '松门里区块低效工业用地整治面积',
        text: '317亩',
        figure: { number: '317', unit: '亩' },
        length: 317 / 345,
      },
      { label: '松门里区块完成签约用时', text: '28天', figure: { number: '28', unit: '天' } },
      {
        label: '松门里区块签约',
        text: '100%',
        figure: { number: '100', unit: '%' },
        ring: { viewBox: '-50 -50 100 100' },
      },
    ]);
  });

  it('has lengths only for what is counted in one unit, on one scale over all events', () => {
    const lengths = sampleIn('zh-CN').events.flatMap(({ details }) =>
      details.map(({ text, length }) => [text, length]),
    );
    expect(lengths).toEqual([
      ['5个', undefined],
      ['99%', undefined],
      ['317亩', 317 / 345],
      ['28天', undefined],
      ['100%', undefined],
      ['166亩', 166 / 345],
      ['345亩', 1],
      ['165家', undefined],
    ]);
  });

  it('is spoken one event after another, those without a month last', () => {
    expect(sampleIn('zh-CN').sentences).toMatchInlineSnapshot(`
      [
        "启动双江湖新区集中签约（2023年3月）；双江湖新区集中签约的村5个；双江湖新区村集中签约的平均签约率99%",
        "稠江街道被省委评为“红色根脉强基示范街道”，全省首批、全市唯一（2023年6月）",
        "启动松门里区块低效工业用地整治（2023年6月）；松门里区块低效工业用地整治面积317亩；松门里区块完成签约用时28天；松门里区块签约100%",
        "完成凤凰山区块最后一处（青青幼儿园）腾空拆除（2023年7月）；凤凰山区块面积166亩",
        "启动华莱茵纶区块腾空拆除（2023年9月）；华莱茵纶区块腾空拆除面积345亩；清退企业165家",
        "牵头制订发布《住宅小区三方协同治理》地方标准，金华首个（2023年），月份未注明",
        "社区普惠托育园开园，街道首个（2023年），月份未注明",
      ]
    `);
  });
});

describe('a date', () => {
  const dateOf = (date: string, options: ModelOptions) => lineOf([event(date)], options).events[0]?.date;

  it.each([
    ['2023-06', '6月', 'June'],
    ['2023-06-30', '6月30日', '30 June'],
    ['2023-03/2023-05', '3月至5月', 'March to May'],
  ])('%s leaves out the year that the source line says', (date, chinese, english) => {
    expect([dateOf(date, zh), dateOf(date, en)]).toEqual([chinese, english]);
  });

  it('keeps its year where no line says it, or another is on the line too', () => {
    expect(dateOf('2023-06', without('', zh))).toBe('2023年6月');
    expect(dateOf('2024-02', zh)).toBe('2024年2月');
    expect(lineOf([event('2023-06'), event('2024-02')]).events.map(({ date }) => date)).toEqual([
      '2023年6月',
      '2024年2月',
    ]);
  });
});

describe('what has no month', () => {
  it('is listed by year, and never placed', () => {
    const { events, undated } = lineOf([
      event('2023'),
      event('2021/2022'),
      event('2023', { label: { zh: '路灯', en: 'Lamps' } }),
    ]);
    expect(events).toEqual([]);
    expect(undated.map(({ date, events: list }) => [date, list.map(({ label }) => label)])).toEqual([
      ['2021年至2022年（月份未注明）', ['茶会']],
      ['2023年（月份未注明）', ['茶会', '路灯']],
    ]);
  });

  it('makes no line of its own', () => {
    const { bounds, events, sentences } = lineOf([event('2023')]);
    expect([bounds, events, sentences]).toEqual([[], [], ['茶会（2023年），月份未注明']]);
  });
});

describe('what is shown of', () => {
  const viewOf = (own: DatedEvent, options = zh) => lineOf([own], options).events[0]!;
  const date = '2023-05';

  it('an event: its own facts, a missing figure too', () => {
    const { details } = viewOf({ fact: fair, own: [factOf('fair-days'), factOf('fair-visitors')] });
    expect(details).toMatchObject([
      { label: '茶会天数', text: '3～5天', figure: { number: '3～5', unit: '天' } },
      { label: '茶会客流', text: '未公布', figure: { text: '未公布', missing: true } },
    ]);
    expect(details.map((detail) => detail.more)).toEqual([undefined, undefined]);
  });

  it('a title that belongs to an event: recipient, giver and standing', () => {
    const { details } = viewOf({
      fact: fair,
      own: [
        { ...factOf('green-town'), kind: 'honour', giver: { zh: '县政府', en: 'the county' } } as DatedEvent['fact'],
      ],
    });
    expect(details).toEqual([{ label: '绿色乡镇', text: '云溪镇，县政府授予，全县首批' }]);
  });

  it('a title: who won it', () => {
    const { label, standings } = viewOf({ fact: { ...factOf('green-town'), date }, own: [] });
    expect([label, standings]).toEqual(['云溪镇获评“绿色乡镇”', ['全县首批']]);
  });

  it('an amount: its figure with its change', () => {
    const { label, details } = viewOf({ fact: { ...factOf('tea-output'), date }, own: [] });
    expect([label, details]).toMatchObject([
      '茶叶产值',
      [{ label: '', text: '24.86亿元，同比增长18.58%', figure: { number: '24.86' }, more: '同比增长18.58%' }],
    ]);
  });

  it('a change whose own amount is not stated', () => {
    expect(viewOf({ fact: { ...factOf('accidents'), date }, own: [] }).details).toEqual([
      { label: '', text: '下降29.69%' },
    ]);
  });

  it('a fact of another period: that period', () => {
    const own = [amount({ period: '2022' }), share({ percent: '5', period: '2023' })];
    expect(viewOf({ fact: fair, own }).details.map(({ text }) => text)).toEqual(['5，2022年', '5%']);
  });
});

it('speaks English', () => {
  expect(lineOf([{ fact: fair, own: [factOf('fair-days')] }, event('2023')], en)).toMatchObject({
    sentences: ['Tea fair, 16 October 2023; Days of the fair: 3–5', 'Tea fair, 2023, month not stated'],
    events: [{ date: '16 October', label: 'Tea fair' }],
    period: '2023',
    source: { text: 'as reported by Yunxi Town Government' },
  });
});
