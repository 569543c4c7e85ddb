import { describe, expect, it } from 'vitest';
import { define } from '../../../src/define/all.js';
import { caseOf } from '../../../stories/lib/case.js';
import { overruledNote } from '../../../stories/lib/overruled.js';
import { serverHtml } from '../server.js';

define();

const story = (component: string, initialArgs: object, changed: object) =>
  caseOf({
    component,
    args: { ...initialArgs, ...changed },
    initialArgs: initialArgs as Record<string, unknown>,
    parameters: { text: '原文', given: 'source' },
  });

/** The drawing alone: an attribute that changes nothing still stands in the start tag. */
const drawn = (component: string, initialArgs: object, changed: object): string =>
  serverHtml(story(component, initialArgs, changed))
    .replace(/<!--.*?-->/g, '')
    .replace(new RegExp(`<${component}[^>]*>`), '');

const ITEMS = '[{"label":"茶叶产值","value":"24.86","scale":"亿","unit":"元"}]';

const VAIN = [
  ['stat-card', { fact: 'tax-revenue' }, { label: '茶叶' }, 'fact'],
  ['stat-card', { fact: 'tax-revenue' }, { value: '3' }, 'fact'],
  ['stat-card', { fact: 'tax-revenue' }, { standing: 'only' }, 'fact'],
  ['progress-ring', { fact: 'villages-above-income-mark' }, { of: '99' }, 'fact'],
  ['score-board', { board: 'ten-firsts' }, { facts: ['tax-revenue'] }, 'board'],
  ['bar-list', { items: ITEMS }, { facts: ['tax-revenue'] }, 'items'],
] as const;

describe('a control of Storybook that another one overrules', () => {
  it.each(VAIN)('%s %j: %j is said to change nothing', (component, given, changed, by) => {
    const name = Object.keys(changed)[0]!;
    expect(story(component, given, changed).overruled).toEqual([{ name, by }]);
  });

  it.each(VAIN)('%s %j: %j changes nothing', (component, given, changed) => {
    expect(drawn(component, given, changed)).toBe(drawn(component, given, {}));
  });

  it.each([
    ['stat-card', { fact: 'tax-revenue' }, { theme: 'portal' }],
    ['stat-card', { fact: 'tax-revenue' }, { fact: 'express-volume' }],
    ['stat-card', { label: '茶叶', value: '3', unit: '元' }, { value: '4' }],
    ['stat-card', { fact: 'tax-revenue', label: '茶叶' }, {}],
    ['score-board', { board: 'ten-firsts' }, { label: '十个第一' }],
  ])('%s %j: %j is no such control', (component, given, changed) => {
    expect(story(component, given, changed).overruled).toEqual([]);
  });

  it('is told in the language of the stage', () => {
    const one = { name: 'label', by: 'fact' };
    expect(overruledNote(one, 'en')).toBe(
      '“label” changes nothing here, because “fact” is set and decides. Clear “fact” first.',
    );
    expect(overruledNote(one, 'zh-CN')).toBe('改“label”没有作用：这里由“fact”决定。先清空“fact”。');
  });
});
