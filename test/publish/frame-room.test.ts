import { describe, expect, it } from 'vitest';
import { heightAt } from '../../src/embed/frame-heights.js';
import { frameRoom } from '../../src/publish/frame-room.js';
import { report } from '../fixtures/model-facts.js';
import { subjectOf } from './subjects.js';

describe('frameRoom', () => {
  const { facts } = subjectOf(report, 'tea-output');

  it.each([
    ['stat-card', 1, 'zh-CN', [170, 170, 206, 206]],
    ['stat-card', 1, 'en', [232, 232, 232, 232]],
    ['progress-ring', 1, 'en', [304, 236, 236, 236]],
    ['ranking-badge', 1, 'zh-CN', [182, 182, 206, 206]],
    ['score-board', 1, 'en', [252, 212, 276, 276]],
    ['score-board', 10, 'zh-CN', [1240, 1240, 785, 657]],
    ['score-board', 10, 'en', [1540, 1540, 1030, 918]],
    ['change-list', 2, 'zh-CN', [220, 220, 180, 180]],
    ['bar-list', 5, 'en', [590, 590, 360, 360]],
    ['event-line', 12, 'zh-CN', [708, 708, 660, 660]],
    ['honour-roll', 11, 'en', [1424, 1424, 1116, 1116]],
  ] as const)('keeps room for a %s of %i in %s, at 280, 320, 640 and 1000 px', (widget, count, locale, px) => {
    const room = frameRoom({ widget, facts: Array.from({ length: count }, () => facts[0]!) }, locale);
    expect([280, 320, 640, 1000].map((width) => heightAt(room, width))).toEqual(px);
  });
});
