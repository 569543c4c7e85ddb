import { describe, expect, it } from 'vitest';
import { heightAt } from '../../../src/embed/frame/heights.js';
import { frameHeight } from '../../../src/site/pages/frame-height.js';
import { choujiang2022Invented } from '../../../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import type { Locale } from '../../../src/format/locale.js';
import { earlierAmong } from '../../../src/site/earlier.js';
import { subjectsOf } from '../../../src/site/subject.js';
import { report } from '../../fixtures/model-facts.js';
import { subjectOf } from '../subjects.js';

describe('frameRoom', () => {
  const { facts } = subjectOf(report, 'tea-output');

  it.each([
    ['stat-card', 1, 'zh-CN', [170, 170, 206, 206]],
    ['stat-card', 1, 'en', [232, 232, 232, 232]],
    ['progress-ring', 1, 'en', [304, 236, 236, 236]],
    ['ranking-badge', 1, 'zh-CN', [182, 182, 206, 206]],
    ['score-board', 1, 'en', [252, 212, 276, 276]],
    ['score-board', 10, 'zh-CN', [1306, 1306, 829, 701]],
    ['score-board', 10, 'en', [1638, 1638, 1080, 968]],
    ['change-list', 2, 'zh-CN', [402, 402, 294, 294]],
    ['bar-list', 5, 'en', [728, 728, 600, 600]],
    ['event-line', 12, 'zh-CN', [1326, 1326, 944, 524]],
    ['honour-roll', 11, 'en', [336, 336, 264, 236]],
    ['fact-table', 1, 'zh-CN', [228, 228, 228, 228]],
  ] as const)('keeps room for a %s of %i in %s, at 280, 320, 640 and 1000 px', (widget, count, locale, px) => {
    const room = frameHeight({ widget, facts: Array.from({ length: count }, () => facts[0]!) }, locale);
    expect([280, 320, 640, 1000].map((width) => heightAt(room, width))).toEqual(px);
  });

  // Measured in Chromium on the sample beside the invented year: three periods and two, twenty facts of both reports.
  it.each<[string, Locale, readonly (readonly [width: number, high: number])[]]>([
    [
      'tax-revenue--trend',
      'zh-CN',
      [
        [200, 229],
        [280, 323],
        [640, 329],
      ],
    ],
    [
      'tax-revenue--trend',
      'en',
      [
        [280, 384],
        [480, 377],
        [640, 359],
      ],
    ],
    [
      'industrial-output--trend',
      'zh-CN',
      [
        [200, 362],
        [320, 341],
        [640, 347],
      ],
    ],
    [
      'industrial-output--trend',
      'en',
      [
        [280, 510],
        [320, 438],
        [400, 421],
        [640, 377],
      ],
    ],
    [
      'urban-renewal--events',
      'zh-CN',
      [
        [280, 1069],
        [480, 705],
        [700, 595],
        [900, 451],
      ],
    ],
    [
      'urban-renewal--events',
      'en',
      [
        [280, 1438],
        [480, 987],
        [700, 810],
        [900, 624],
      ],
    ],
    [
      'governance--changes',
      'zh-CN',
      [
        [280, 399],
        [480, 294],
        [1104, 270],
      ],
    ],
    [
      'economy--peers',
      'en',
      [
        [280, 716],
        [480, 596],
        [1104, 426],
      ],
    ],
    [
      'party-building--titles',
      'en',
      [
        [280, 863],
        [480, 722],
        [1104, 439],
      ],
    ],
    [
      'report--comparison',
      'zh-CN',
      [
        [320, 3540],
        [560, 3510],
        [640, 1701],
        [1280, 1277],
      ],
    ],
    [
      'report--comparison',
      'en',
      [
        [320, 4833],
        [560, 4190],
        [640, 2343],
        [1280, 1463],
      ],
    ],
  ])('has room for what %s in %s is as high as, and not much more', (id, locale, measured) => {
    const earlier = earlierAmong(choujiang2023, [choujiang2022Invented]);
    const subject = subjectsOf(choujiang2023, earlier).find((one) => one.id === id)!;
    for (const [width, high] of measured) {
      const room = heightAt(frameHeight(subject, locale), width);
      expect(room, `${width} px`).toBeGreaterThanOrEqual(high);
      expect(room, `${width} px`).toBeLessThan(high * 1.35 + 60);
    }
  });
});
