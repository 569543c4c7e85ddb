import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/build/command-io.js';
import { progressOf } from '../../src/cli/progress.js';
import type { Step } from '../../src/build/request.js';

type Streams = Record<'out' | 'error' | 'bar', string[]>;

/** What is written to each stream by a command that goes through these steps. */
function said(
  steps: readonly Step[],
  { isTerminal = false, json = false, language = 'en' as Io['language'] },
): Streams {
  const streams: Streams = { out: [], error: [], bar: [] };
  const progress = progressOf(
    {
      out: (line) => void streams.out.push(line),
      error: (line) => void streams.error.push(line),
      language,
      ...(isTerminal && { progress: (line) => void streams.bar.push(line) }),
    },
    json,
  );
  steps.forEach(progress.tell);
  progress.end();
  return streams;
}

const making = (total: number): Step[] =>
  Array.from({ length: total }, (_, index) => ({ stage: 'make', done: index + 1, total }));
const LAST: Step = { stage: 'site', done: 10, total: 10 };

describe('progress', () => {
  it('is a bar on a terminal, which is cleared at the end', () => {
    expect(said([...making(4), LAST], { isTerminal: true })).toEqual({
      out: [],
      error: [],
      bar: [
        '██████░░░░░░░░░░░░░░░░░░ 1/4 making',
        '████████████████████████ 4/4 making',
        '████████████████████████ 10/10 completing the site',
        '',
      ],
    });
  });

  it('is a line for each quarter elsewhere', () => {
    expect(said([...making(1000), LAST], {})).toEqual({
      out: [],
      error: ['250 of 1000 done', '500 of 1000 done', '750 of 1000 done'],
      bar: [],
    });
  });

  it('speaks Chinese', () => {
    expect(said(making(4), { language: 'zh' }).error[0]).toBe('已完成1/4项');
    expect(said([LAST], { language: 'zh', isTerminal: true }).bar[0]).toMatch(/ 10\/10 汇总站点$/);
  });

  it('is an object a line for a machine, and no bar, even on a terminal', () => {
    const { out, error, bar } = said(making(1000), { json: true, isTerminal: true });
    expect([error, bar]).toEqual([[], []]);
    expect([out[0], out[out.length - 1]]).toEqual([
      '{"type":"progress","stage":"make","done":1,"total":1000}',
      '{"type":"progress","stage":"make","done":1000,"total":1000}',
    ]);
    expect(out.length).toBeLessThan(20);
  });
});
