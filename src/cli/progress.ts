import type { Step } from '../build/request.js';
import type { BilingualText } from '../report/problems/problems.js';
import type { Io } from '../build/command-io.js';

/** Shows the progress of a long command. */
export interface Progress {
  readonly tell: (step: Step) => void;
  /** Clears the progress bar. */
  readonly end: () => void;
}

/** Minimum interval between updates, in ms. */
const PAUSE = 100;

/**
 * Progress output: JSON Lines for programs; a redrawn bar on a terminal; elsewhere a line per quarter, since log lines
 * are permanent.
 */
export function progressOf(io: Io, json = false): Progress {
  if (json) return { tell: seldom((step) => io.out(JSON.stringify({ type: 'progress', ...step }))), end: nothing };
  const { progress } = io;
  if (!progress) return { tell: quarterly(io), end: nothing };
  return { tell: seldom((step) => progress(barOf(step, io))), end: () => progress('') };
}

const nothing = (): void => undefined;

/** Throttles updates, but never drops the end of a stage. */
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

/** Only the main stage: the others take a moment. */
function quarterly({ error, language }: Io): (step: Step) => void {
  let lastReported = 0;
  return ({ stage, done, total }) => {
    const quarter = Math.floor((done / total) * 4);
    if (stage !== 'make' || quarter <= lastReported || quarter > 3) return;
    lastReported = quarter;
    error({ zh: `已完成${done}/${total}项`, en: `${done} of ${total} done` }[language]);
  };
}
