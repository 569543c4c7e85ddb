import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { choujiang2022Invented } from '../../../data/choujiang-2022-invented.js';
import { widgetFile } from '../../../src/site/data/widget-file.js';
import { asEarlier } from '../../../src/site/earlier.js';
import { subjectsOf } from '../../../src/site/subject.js';
import { barListView } from '../../../src/views/bar-list.js';
import { changeListView } from '../../../src/views/change-list.js';
import { eventLineView } from '../../../src/views/event-line.js';
import { partBarView } from '../../../src/views/part-bar.js';
import { progressRingView } from '../../../src/views/progress-ring.js';
import { reportCompareView } from '../../../src/views/report-compare.js';
import { rootTemplate } from '../../../src/views/root.js';
import { scoreBoardView } from '../../../src/views/score-board.js';
import { trendLineView } from '../../../src/views/trend-line.js';
import type { View } from '../../../src/views/view.js';

/* Widget files in which somebody has put a text in the place of a number: no attribute may say it. */

const { window } = new JSDOM('<!doctype html>');
let render: (value: unknown) => Element;

beforeAll(async () => {
  vi.stubGlobal('document', window.document);
  ({ render } = await import('../../../src/embed/drawing/renderer.js'));
});
afterAll(() => void vi.unstubAllGlobals());

/** Where a model has numbers, as lists of keys. */
function numbersIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value === 'number') return [[...path]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => numbersIn(one, [...path, key]));
}

/** One place of each kind: what holds for a row of a list holds for the next. */
const kindsOf = (model: object): string[][] => [
  ...new Map(numbersIn(model).map((path) => [path.join('.').replace(/\d+/g, '#'), path])).values(),
];

/** A model with another value at a place. */
function withAt(model: object, [key, ...rest]: readonly string[], value: unknown): object {
  const old = (model as Record<string, unknown>)[key!];
  const fresh = rest.length ? withAt(old as object, rest, value) : value;
  if (!Array.isArray(model)) return { ...model, [key!]: fresh };
  return model.map((one, at) => (String(at) === key ? fresh : one) as unknown);
}

const attributesOf = (drawn: Element): string[] =>
  [...drawn.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ value }) => value));

/** The widgets that draw something, or count. */
const VIEWS = [
  barListView,
  changeListView,
  eventLineView,
  partBarView,
  progressRingView,
  reportCompareView,
  scoreBoardView,
  trendLineView,
] as readonly View<never>[];

/** The first subject of the sample for each tag, with the model of every tag that can show it. */
const models = new Map<string, object>();
const subjects = subjectsOf(choujiang2023, asEarlier(choujiang2023, [choujiang2022Invented]));
const file = widgetFile(choujiang2023, 'zh-CN', { subjects });
for (const { tag, model, also } of Object.values(file.widgets))
  for (const [name, one] of [[tag, model] as const, ...Object.entries(also ?? {})])
    if (!models.has(name) && numbersIn(one).length) models.set(name, one);

describe('RF23: a text in the place of a number of a model', () => {
  const drawn = VIEWS.filter(({ tag }) => models.has(tag));

  it('is tried on every kind of drawing', () => {
    expect(drawn.map(({ tag }) => tag)).toEqual(
      expect.arrayContaining(['bar-list', 'change-list', 'event-line', 'part-bar', 'progress-ring', 'trend-line']),
    );
  });

  it.each(drawn.map((view) => [view.tag, view] as const))('%s refuses it, or says it nowhere', (tag, view) => {
    const model = models.get(tag)!;
    const draw = (one: object) => render(rootTemplate((view as View<object>).draw(one), { locale: 'zh-CN' }));
    expect(attributesOf(draw(model)).join('\n')).not.toMatch(/NaN|Infinity/);
    for (const path of kindsOf(model))
      for (const text of ['NaN', 'Infinity', '-Infinity']) {
        let reported: unknown;
        let attributes: string[] = [];
        try {
          attributes = attributesOf(draw(withAt(model, path, text)));
        } catch (error) {
          reported = error;
        }
        expect(attributes.join('\n'), `${path.join('.')}: ${text}`).not.toMatch(/NaN|Infinity/);
        if (reported !== undefined) expect(reported).toBeInstanceOf(TypeError);
      }
  });
});
