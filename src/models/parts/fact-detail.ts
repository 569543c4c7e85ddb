import { pick } from '../../format/pick.js';
import { capitalised } from '../../format/text/capitals.js';
import { textOf } from '../../format/phrase.js';
import { words } from '../../format/words.js';
import { ring, type Ring } from '../../geometry/ring.js';
import type { Fact } from '../../report/types.js';
import { isAhead } from './ahead.js';
import type { ModelOptions } from '../context.js';
import { factContent } from './fact-content.js';
import type { FigureView } from './figure-view.js';
import { ratioOf } from './share-ratio.js';

/** A fact of an event, shown small: label and text. */
export interface DetailView {
  readonly label: string;
  readonly text: string;
  /** Its figure in parts; absent if it has none. */
  readonly figure?: FigureView;
  /** The text without the figure. */
  readonly more?: string;
  /** A share as a ring without text. */
  readonly ring?: Pick<Ring, 'viewBox' | 'track' | 'arc'>;
}

/** Returns a fact of an event, with its own label. */
export function detailOf(fact: Fact, options: ModelOptions): DetailView {
  const { name, standings, remark, ownPeriod } = factContent(fact, options);
  const others = [...received(fact, options), ...standings.map(({ text }) => text), remark, ownPeriod];
  return { label: capitalised(name), ...saidOf(fact, others, options) };
}

/** Returns the content of a dated fact, below its label; undefined for a title. */
export function ownDetail(fact: Fact, options: ModelOptions): DetailView | undefined {
  const said = saidOf(fact, [], options);
  return said.text ? { label: '', ...said } : undefined;
}

function saidOf(fact: Fact, others: readonly string[], options: ModelOptions): Omit<DetailView, 'label'> {
  const { figure, change } = factContent(fact, options);
  const joined = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(words(options.locale).comma);
  const rest = [change?.text, ...others];
  const more = joined(rest);
  const drawn = ringOf(fact);
  return {
    text: joined([figure?.text, ...rest]),
    ...(figure && { figure }),
    ...(figure && more && { more }),
    ...(drawn && { ring: drawn }),
  };
}

/** A ring next to its figure, thick enough for a size of a line or two. */
function ringOf(fact: Fact): DetailView['ring'] {
  const ratio = fact.kind === 'share' ? ratioOf(fact) : undefined;
  if (ratio === undefined) return undefined;
  const { viewBox, track, arc } = ring(ratio, { isPlan: isAhead(fact), thickness: 16 });
  return { viewBox, track, arc };
}

/** The recipient of a title, and the giver. */
function received(fact: Fact, options: ModelOptions): readonly string[] {
  if (fact.kind !== 'honour') return [];
  const { locale } = options;
  const giver = fact.giver ? words(locale).givenBy(pick(fact.giver, locale)) : '';
  return [textOf(factContent(fact, options).phrases.holder), giver];
}
