import type { Step } from '../build/request.js';
import type { BilingualText } from '../report/problems/problems.js';
import type { Io } from '../build/io.js';

/** Says how far a long command is. */
export interface Progress {
  readonly tell: (step: Step) => void;
  /** Clears what must not stay. */
  readonly end: () => void;
}

/** At most ten times a second: more is seen by nobody, and costs more than the work. */
const PAUSE = 100;

/**
 * How progress is told: JSON, a line each, for a machine; a bar that is drawn again on a terminal; elsewhere a line for
 * each quarter, since what is written to a log stays there.
 */
export function progressOf(io: Io, json = false): Progress {
  if (json) return { tell: seldom((step) => io.out(JSON.stringify({ type: 'progress', ...step }))), end: nothing };
  const { progress } = io;
  if (!progress) return { tell: quarterly(io), end: nothing };
  return { tell: seldom((step) => progress(barOf(step, io))), end: () => progress('') };
}

const nothing = (): void => undefined;

/** Leaves out what comes too soon after the last, but never the end of a stage. */
function seldom(tell: (step: Step) => void): (step: Step) => void {
  let lastReported = -Infinity;
  return (step) => {
    const now = performance.now();
    if (now - lastReported < PAUSE && step.done < step.total) return;
    lastReported = now;
    tell(step);
  };
}

const WIDTH = 24;

const STAGES: Readonly<Record<Step['stage'], BilingualText>> = {
  check: { zh: '核对报告', en: 'reading reports' },
  make: { zh: '生成', en: 'making' },
  site: { zh: '汇总站点', en: 'completing the site' },
};

function barOf({ stage, done, total }: Step, { language }: Io): string {
  const full = Math.round((done / total) * WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done}/${total} ${STAGES[stage][language]}`;
}

/** The making alone: what comes before and after it is over in a moment. */
function quarterly({ error, language }: Io): (step: Step) => void {
  let lastReported = 0;
  return ({ stage, done, total }) => {
    const quarter = Math.floor((done / total) * 4);
    if (stage !== 'make' || quarter <= lastReported || quarter > 3) return;
    lastReported = quarter;
    error({ zh: `已完成${done}/${total}项`, en: `${done} of ${total} done` }[language]);
  };
}
