import { describe, expect, it } from 'vitest';
import { frameRoom } from '../../src/publish/frame-room.js';
import { report } from '../fixtures/model-facts.js';
import { subjectOf } from './subjects.js';

describe('frameRoom', () => {
  const { facts } = subjectOf(report, 'tea-output');

  it.each([
    ['stat-card', 1, 220],
    ['score-board', 1, 160],
    ['score-board', 10, 700],
  ] as const)('keeps room for a %s of %i', (widget, count, px) => {
    expect(frameRoom({ widget, facts: Array.from({ length: count }, () => facts[0]!) })).toBe(px);
  });
});
