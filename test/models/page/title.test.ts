import { describe, expect, it } from 'vitest';
import { titleParts } from '../../../src/models/page/title.js';

describe('the title of a report', () => {
  it.each([
    ['begins with whose it is', '稠江街道', '稠江街道2023年年终答卷', '稠江街道', ['', '2023年', '年终答卷']],
    ['has a colon after that', '稠江街道', '稠江街道：2023年答卷', '稠江街道：', ['', '2023年', '答卷']],
    ['names another', '稠江街道', '义乌市2023年公报', '', ['义乌市', '2023年', '公报']],
    ['is that name alone', '稠江街道', '稠江街道', '', ['稠江街道']],
    ['has no year', '稠江街道', '年终答卷', '', ['年终答卷']],
  ])('that %s', (_, name, title, titleHolder, parts) => {
    const named = (zh: string) => ({ zh, en: zh });
    const report = { title: named(title), entity: { id: 'x', name: named(name), level: 'township' as const } };
    expect(titleParts(report, 'zh-CN')).toEqual({ titleHolder, titleParts: parts });
  });
});
