import { describe, expect, it } from 'vitest';
import { choujiang2023 as report } from '../../../data/choujiang-2023.js';
import { isListWidget, listModel, neverChosen } from '../../../src/site/widgets/list-model.js';
import { towns } from '../../../stories/lib/towns.js';
import { subjectOf } from '../subjects.js';

describe('isListWidget', () => {
  it.each([
    ['score-board', true],
    ['bar-list', true],
    ['stat-card', false],
    ['part-bar', false],
    ['constructor', false],
  ])('says of %s: %s', (tag, is) => {
    expect(isListWidget(tag)).toBe(is);
  });
});

describe('neverChosen', () => {
  it('returns the widgets that the report page has for no group, for which files have models of their own', () => {
    expect(neverChosen(['bar-list', 'change-strip', 'fact-table', 'score-board'])).toEqual(['change-strip']);
  });
});

describe('listModel', () => {
  it('is what the widget of a group shows', () => {
    const changes = listModel('change-list', subjectOf(report, 'governance--changes'), report, 'zh-CN');
    expect(changes?.rows.map(({ short }) => short)).toEqual(['29.69%', '20.5%']);
    const peers = listModel('bar-list', subjectOf(report, 'economy--peers'), report, 'zh-CN');
    expect(peers?.rows.map(({ short }) => short)).toEqual(['81家', '36家', '25家', '20家', '15家']);
    const events = listModel('event-line', subjectOf(report, 'urban-renewal--events'), report, 'en');
    expect(events?.events.map(({ date }) => date)).toEqual(['March', 'June', 'July', 'September']);
    const titles = listModel('honour-roll', subjectOf(report, 'party-building--titles'), report, 'en');
    expect(titles?.levels.flatMap(({ honours }) => honours)).toHaveLength(4);
    const figures = listModel('score-board', subjectOf(report, 'economy--figures'), report, 'en');
    expect(figures?.entries).toHaveLength(6);
    const table = listModel('fact-table', subjectOf(towns, 'accounts'), towns, 'en');
    expect(table?.rows.map(({ cells }) => cells.length)).toEqual([3, 3, 3]);
  });

  it('is none where the facts don’t fit the widget', () => {
    expect(listModel('bar-list', subjectOf(report, 'party-building--titles'), report, 'en')).toBeUndefined();
  });
});
