import { chosen } from '../../draft/previous/chosen.js';
import { answered } from '../../draft/questions/answer.js';
import { questionsOf } from '../../draft/questions/questions-of.js';
import type { Draft } from '../../draft/session/draft.js';
import { textRows, translated, withProposals } from '../../draft/translate/translate.js';
import type { Command, Restore, Stamp } from './command.js';
import { added, edited, renamed, requoted } from './edits.js';
import { figureOf, figureWith } from './figures.js';
import { withTables } from './from-document.js';
import { merged, splitOff } from './merge.js';
import type { StudioState } from './studio-state.js';
import { confirmed, setState, rejected } from './verdicts.js';

/** The state after a command, and the inverse command. */
export interface Applied {
  readonly state: StudioState;
  /** Undefined if the command changed nothing. */
  readonly inverse: Restore | undefined;
}

/** Applies a command. Pure: depends only on state, command and stamp. */
export function apply(state: StudioState, command: Command, stamp: Stamp): Applied {
  const next = done(state, command, stamp);
  const { draft, text, map, screen } = state;
  if (next.draft === draft && next.text === text) return { state, inverse: undefined };
  if (command.type === 'published') return { state: { ...next, version: state.version + 1 }, inverse: undefined };
  const selection = subject(state, command) ?? state.selection;
  return {
    state: { ...next, version: state.version + 1 },
    inverse: { type: 'restore', draft, text, map, selection, screen },
  };
}

/** The figure of a command, to be selected on undo. */
function subject(state: StudioState, command: Command): string | undefined {
  if ('ids' in command) return command.ids[0];
  if ('fact' in command) return figureWith(state, command.fact)?.id;
  return 'id' in command ? figureOf(state, command.id)?.id : undefined;
}

type Doing = {
  readonly [T in Command['type']]: (
    state: StudioState,
    command: Extract<Command, { readonly type: T }>,
    stamp: Stamp,
  ) => StudioState;
};

const DOING: Doing = {
  confirm: (state, { ids }, stamp) => ids.reduce((now, id) => confirmed(now, figureOf(state, id), stamp), state),
  reject: (state, { id, reason }, stamp) => rejected(state, id, reason, stamp),
  ask: (state, { id }, stamp) => setState(state, id, () => 'asked', stamp),
  reopen: (state, { id }, stamp) => setState(state, id, ({ question }) => (question ? 'asked' : 'proposed'), stamp),
  edit: (state, { fact, edits }, stamp) => edited(state, fact, edits, stamp),
  label: (state, { id, label }, stamp) =>
    (figureOf(state, id)?.facts ?? []).reduce((now, fact) => edited(now, fact.id, { label }, stamp), state),
  rename: (state, { fact, to }) => renamed(state, fact, to),
  merge: (state, { id }, stamp) => merged(state, id, stamp),
  split: (state, { fact }) => splitOff(state, fact),
  add: (state, { span }, stamp) => added(state, span, stamp),
  quote: (state, { fact, span }, stamp) => requoted(state, fact, span, stamp),
  frame: (state, { changes }) => {
    const { frame } = state.draft;
    const guessed = frame.guessed.filter((name) => !(name in changes));
    return withDraft(state, { frame: { ...frame, ...changes, guessed } });
  },
  section: (state, titled) => withDraft(state, { sections: state.draft.sections.map((one) => retitled(one, titled)) }),
  board: (state, titled) => withDraft(state, { boards: state.draft.boards.map((one) => retitled(one, titled)) }),
  answer: (state, { question, answer }, stamp) => {
    const asked = questionsOf(state.draft, state.text).find(({ id }) => id === question);
    return asked ? { ...state, draft: answered(state.draft, asked, answer, stamp) } : state;
  },
  // A published figure keeps its id, whatever it was last year.
  previous: (state, { fact, previous }, stamp) =>
    state.draft.published?.includes(fact) ? state : { ...state, draft: chosen(state.draft, fact, previous, stamp) },
  tables: (state, { tables }) => withTables(state, tables),
  draft: (state, { draft, text = state.text, map = state.map }) => ({ ...state, draft, text, map }),
  translate: (state, { texts }, stamp) => ({ ...state, draft: translated(state.draft, texts, stamp) }),
  accept: (state, _, stamp) => ({
    ...state,
    draft: withProposals(state.draft, textRows(state.draft, state.text), stamp),
  }),
  glossary: (state, { glossary }) => {
    const { glossary: _, ...draft } = state.draft;
    return { ...state, draft: glossary ? { ...draft, glossary } : draft };
  },
  reason: (state, { fact, of, language, text }) => {
    const { reasons = {} } = state.draft;
    const before = Object.prototype.hasOwnProperty.call(reasons, fact) ? reasons[fact] : undefined;
    const said = { ...(before?.of === of && before.text), [language]: text };
    return withDraft(state, { reasons: { ...reasons, [fact]: { of, text: said } } });
  },
  published: (state, { ids }) => {
    const { published = [] } = state.draft;
    const all = [...new Set([...published, ...ids])];
    return all.length === published.length ? state : withDraft(state, { published: all });
  },
  restore: (state, { type: _, ...before }) => {
    const { published } = state.draft;
    const isSame = published === before.draft.published;
    return { ...state, ...before, draft: isSame ? before.draft : { ...before.draft, ...(published && { published }) } };
  },
};

function done(state: StudioState, command: Command, stamp: Stamp): StudioState {
  // Each entry accepts the command of its type; TypeScript can't infer that from the lookup.
  const doing = DOING[command.type] as (state: StudioState, command: Command, stamp: Stamp) => StudioState;
  return doing(state, command, stamp);
}

const withDraft = (state: StudioState, changes: Partial<Draft>): StudioState => ({
  ...state,
  draft: { ...state.draft, ...changes },
});

interface Titled {
  readonly id: string;
  readonly title: string;
}

const retitled = <T extends Titled>(one: T, { id, title }: Titled): T => (one.id === id ? { ...one, title } : one);
