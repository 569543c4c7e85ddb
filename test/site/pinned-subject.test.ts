import { describe, expect, it } from 'vitest';
import { choujiang2022Invented as report } from '../../data/choujiang-2022-invented.js';
import type { Report } from '../../src/report/types.js';
import { pinnedPaths, pinnedText } from '../../src/site/pinned-subject.js';
import { subjectsOf } from '../../src/site/subject.js';

/** A report that counts what is read of it. */
function counted(): { readonly report: Report; readonly reads: () => number } {
  let reads = 0;
  const proxy = new Proxy(report, {
    get: (target, key, receiver) => {
      reads++;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  return { report: proxy, reads: () => reads };
}

describe('the address of a pinned subject', () => {
  const [first, second] = subjectsOf(report).filter(({ kind }) => kind === 'fact');

  it('is made once for all the files that name it', () => {
    const { report: watched, reads } = counted();
    const paths = pinnedPaths(first!, watched, 'zh-CN');
    const once = reads();
    for (const locale of ['zh-CN', 'en'] as const) {
      expect(pinnedPaths(first!, watched, locale).file.split('/').slice(0, -1)).toEqual(
        paths.file.split('/').slice(0, -1),
      );
      expect(pinnedText(first!, watched, locale)).toContain(`"${first!.id}"`);
    }
    expect(reads() - once).toBeLessThan(once / 5);
  });

  it('is of its own subject and its own report', () => {
    const before = pinnedPaths(first!, report, 'zh-CN');
    expect(pinnedPaths(second!, report, 'zh-CN').page).toContain(second!.id);
    expect(pinnedPaths(first!, report, 'zh-CN')).toEqual(before);
    const other: Report = { ...report, id: 'another' };
    expect(pinnedPaths(first!, other, 'zh-CN')).not.toEqual(before);
    expect(pinnedText(first!, other, 'en')).toContain('"another"');
  });
});
