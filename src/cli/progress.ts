import type { Io } from './io.js';

/** Says how far a long command is. */
export interface Progress {
  readonly add: (count: number) => void;
  /** Clears what must not stay. */
  readonly end: () => void;
}

const WIDTH = 24;

/**
 * A bar on a terminal, redrawn at most ten times a second; elsewhere a line for each quarter, since what is written to a
 * log stays there.
 */
export function progressOf(io: Io, total: number): Progress {
  let done = 0;
  const { progress } = io;
  if (!progress) return plainProgress(io, total);
  let drawn = 0;
  return {
    add(count) {
      done += count;
      const now = performance.now();
      if (now - drawn < 100 && done < total) return;
      drawn = now;
      const full = Math.round((done / total) * WIDTH);
      progress(`${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done}/${total}`);
    },
    end: () => progress(''),
  };
}

function plainProgress({ error, language }: Io, total: number): Progress {
  let [done, told] = [0, 0];
  const tell = (): void => {
    const quarter = Math.floor((done / total) * 4);
    if (quarter <= told || quarter > 3) return;
    told = quarter;
    error({ zh: `已完成${done}/${total}项`, en: `${done} of ${total} done` }[language]);
  };
  return {
    add(count) {
      done += count;
      tell();
    },
    end: () => undefined,
  };
}
