import type { Why } from '../../proposal.js';
import type { LineRead } from '../reader.js';
import { blocked } from './blocked.js';
import { earlier } from './earlier.js';
import { isFigure, qualify, sharing, tokenOf, type Read } from './figures.js';
import { honours } from './honours.js';
import { labelled } from './label-figures.js';
import { numeralsIn } from './numerals.js';
import { ranks } from './ranks.js';
import { sentenceEnd, sentenceStarts } from './sentences.js';
import { doubled, oneIn, ratios, twice } from './shapes.js';
import { statements } from './statements.js';
import { withRanges } from './ranges.js';

/** Reads the figures and statements of an English line, in order. */
export function readEnglish(text: string): LineRead {
  const starts = sentenceStarts(text);
  const ranked = ranks(text);
  const mask = blocked(text, ranked);
  const all = numeralsIn(text);
  const free = all.filter(
    ({ start, numeralEnd, isFraction }) =>
      (!mask.covers(start, numeralEnd) || (isFraction && mask.isOnly(start, numeralEnd, 'ordinal'))) &&
      !ranked.some((one) => one.start < numeralEnd && start < one.end),
  );
  const reads: Read[] = [];
  for (const figure of sharing(text, free)) {
    if (!isFigure(text, figure, text.slice(Math.max(starts(figure.start), figure.start - 60), figure.start))) continue;
    reads.push({ figure, token: tokenOf(text, figure, reads[reads.length - 1], starts) });
  }
  const shapes = [...ratios(text), ...oneIn(text), ...twice(text), ...doubled(text)].filter(
    ({ coreStart, coreEnd }) => !mask.covers(coreStart, coreEnd),
  );
  for (const shape of shapes)
    if (shape.kind === 'share')
      qualify(shape, text.slice(Math.max(starts(shape.start), shape.start - 40), shape.start));
  const others = [...ranked, ...shapes];
  const figures = reads.filter(
    ({ token }) => !others.some((one) => one.coreStart < token.coreEnd && token.coreStart < one.coreEnd),
  );
  const honoured = honours(text, starts, (at) => sentenceEnd(text, at));
  const tokens = [...figures, ...[...others, ...honoured].map((token) => ({ token, figure: undefined }))].sort(
    (a, b) => a.token.coreStart - b.token.coreStart,
  );
  return {
    tokens: earlier(text, withRanges(text, labelled(text, tokens, starts))),
    statements: statements(text),
    whyAt: (at): Why | undefined => mask.at(at),
    numerals: all.map(({ start, numeralEnd }) => ({ start, end: numeralEnd })),
  };
}
