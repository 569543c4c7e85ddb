import { caseOf, type Case, type CaseParameters, type CaseStory } from './lib/case.js';
import { DEFAULT_LOOK, type Look } from './lib/look.js';
import * as eventLine from './event-line.stories.js';
import * as honourRoll from './honour-roll.stories.js';
import * as barList from './bar-list.stories.js';
import * as changeList from './change-list.stories.js';
import * as factTable from './fact-table.stories.js';
import * as partBar from './part-bar.stories.js';
import * as factRef from './fact-ref.stories.js';
import * as progressRing from './progress-ring.stories.js';
import * as rankingBadge from './ranking-badge.stories.js';
import * as reportCompare from './report-compare.stories.js';
import * as reportPage from './report-page.stories.js';
import * as reportSource from './report-source.stories.js';
import * as scoreBoard from './score-board.stories.js';
import * as sourceNote from './source-note.stories.js';
import * as statCard from './stat-card.stories.js';
import * as trendLine from './trend-line.stories.js';

/** What a file of stories says of all its stories. */
interface Meta {
  readonly component: string;
  readonly parameters: {
    readonly case?: CaseParameters;
    /** The story in which the element says most of what it can; absent for those that hold others. */
    readonly shown?: string;
    /** When to use it; see `whenToUse`. */
    readonly docs: { readonly description: { readonly component: string } };
  };
}

interface StoryFile {
  readonly default: Meta;
  readonly [story: string]: CaseStory | Meta;
}

/** A story with its name, ready to be rendered in any look. */
export interface NamedStory {
  readonly component: string;
  /** Component and name: one of its kind. */
  readonly key: string;
  /** The name of its export. */
  readonly name: string;
  /** What the story itself says of its look: the toolbars can't overrule it. */
  readonly globals: Partial<Look>;
  in(look: Partial<Look>): Case;
}

const FILES = [
  statCard,
  rankingBadge,
  progressRing,
  scoreBoard,
  eventLine,
  honourRoll,
  trendLine,
  reportCompare,
  barList,
  changeList,
  factTable,
  partBar,
  factRef,
  sourceNote,
  reportSource,
  reportPage,
] as readonly object[] as readonly StoryFile[];

function named(meta: Meta, name: string, story: CaseStory): NamedStory {
  const { args = {}, globals = {} } = story;
  const values = { ...args };
  const parameters = { ...meta.parameters.case, ...story.parameters?.case };
  return {
    component: meta.component,
    key: `${meta.component} ${name}`,
    name,
    globals,
    in: (look) =>
      caseOf({
        component: meta.component,
        args: values,
        initialArgs: values,
        parameters,
        look: { ...DEFAULT_LOOK, ...look, ...globals },
      }),
  };
}

/** Every story of every widget, in the order of the files: what the tests run through. */
export const STORIES: readonly NamedStory[] = FILES.flatMap(({ default: meta, ...stories }) =>
  Object.entries(stories).map(([name, story]) => named(meta, name, story as CaseStory)),
);

/** What every file of stories says of its element, in the same order. */
export const ELEMENTS: readonly Meta[] = FILES.map(({ default: meta }) => meta);

/** The elements that have a story in which they say most of what they can, with that story. */
export const SHOWN: readonly NamedStory[] = ELEMENTS.flatMap(({ component, parameters }) =>
  STORIES.filter((story) => story.component === component && story.name === parameters.shown),
);
