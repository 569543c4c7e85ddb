import { describe, expect, it } from 'vitest';
import { heightAt } from '../../../src/embed/frame-heights.js';
import { frameRoom } from '../../../src/site/pages/frame-room.js';
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
    ['score-board', 10, 'zh-CN', [1240, 1240, 785, 657]],
    ['score-board', 10, 'en', [1540, 1540, 1030, 918]],
    ['change-list', 2, 'zh-CN', [220, 220, 180, 180]],
    ['bar-list', 5, 'en', [590, 590, 360, 360]],
    ['event-line', 12, 'zh-CN', [1260, 1260, 900, 480]],
    ['honour-roll', 11, 'en', [1424, 1424, 1116, 1116]],
    ['fact-table', 1, 'zh-CN', [228, 228, 228, 228]],
  ] as const)('keeps room for a %s of %i in %s, at 280, 320, 640 and 1000 px', (widget, count, locale, px) => {
    const room = frameRoom({ widget, facts: Array.from({ length: count }, () => facts[0]!) }, locale);
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
        [280, 1006],
        [480, 665],
        [700, 555],
        [900, 412],
      ],
    ],
    [
      'urban-renewal--events',
      'en',
      [
        [280, 1329],
        [480, 925],
        [700, 747],
        [900, 584],
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
      const room = heightAt(frameRoom(subject, locale), width);
      expect(room, `${width} px`).toBeGreaterThanOrEqual(high);
      expect(room, `${width} px`).toBeLessThan(high * 1.35 + 60);
    }
  });
});
