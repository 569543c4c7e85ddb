import type { LitElement } from 'lit';
import { choujiang2023, type BoardId, type FactId } from '../../data/choujiang-2023.js';
import type { Fact, Report } from '../../src/report/types.js';
import { fallbackOf } from './fallback.js';
import { DEFAULT_LOOK, type Look } from './look.js';
import { overruledIn, type Overruled } from './overruled.js';
import type { Piece } from './piece.js';

/** How the report comes to a widget. */
export type Given =
  /** From a `<report-source>` around it, which has it from script. */
  | 'source'
  /** From a `<report-source>` around it, which has it from a JSON script. */
  | 'inline'
  /** By the widget's own `report` property. */
  | 'property'
  /** Not at all: attributes alone, an address, or a fact itself. */
  | 'nothing';

/** What a story says beside its args. */
export interface CaseParameters<A = object> {
  /** Where absent: `source` if the args name a fact or a board, else `nothing`. */
  readonly given?: Given;
  /** The light DOM; the sentence of the fact where absent. */
  readonly text?: string;
  /** What a hand-written story says in English. */
  readonly en?: Partial<A>;
  /** Width of the frame in px, where the toolbar leaves it open. */
  readonly width?: number;
  /** Direction of the page around the widget. */
  readonly dir?: 'rtl';
  /** What stands inside, for elements that hold others. */
  readonly children?: readonly (Piece | string)[];
  /** The sentence in which it stands, for what stands in one: the words before and after it, by language. */
  readonly prose?: Readonly<Record<Look['lang'], readonly [before: string, after: string]>>;
  /** The light DOM stands, since there is no figure to draw. */
  readonly shows?: 'fallback';
}

/** The args of a widget's stories: its own properties, with ids that the sample report really has. */
export type ArgsOf<E> = {
  -readonly [K in Exclude<keyof E, keyof LitElement | 'sizeClass' | 'report'>]?: K extends 'fact'
    ? FactId | Fact
    : K extends 'board'
      ? BoardId
      : K extends 'facts'
        ? readonly (FactId | Fact)[]
        : E[K];
};

/** A story in Storybook's own form (CSF 3), of which nothing but data is used. */
export interface CaseStory<A = object> {
  readonly name?: string;
  readonly args?: A;
  readonly globals?: Partial<Look>;
  readonly tags?: readonly string[];
  readonly parameters?: { readonly case?: CaseParameters<A>; readonly docs?: object };
}

/** One story as every runner sees it. */
export interface Case {
  readonly piece: Piece;
  readonly look: Look;
  readonly width: number | 'full';
  readonly dir: 'ltr' | 'rtl';
  /** Whether the widgets are drawn, or their light DOM stands. */
  readonly shows: 'figure' | 'fallback';
  /** Controls that were changed in vain. */
  readonly overruled: readonly Overruled[];
}

/** Ids that the sample does not have, for stories that show what happens then. */
export const wrongFact = (id: string): FactId => id as FactId;
export const wrongBoard = (id: string): BoardId => id as BoardId;

type Values = Readonly<Record<string, unknown>>;

const isId = (value: unknown): boolean => typeof value === 'string';

const areIds = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isId);

function givenBy({ fact, board, facts, src }: Values): Given {
  return src === undefined && (isId(fact) || isId(board) || areIds(facts)) ? 'source' : 'nothing';
}

const isListOfIds = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isId);

/** Strings and switches are attributes, as a page author writes them; lists of ids are written with spaces. */
function attributesOf(values: Values): Record<string, string> {
  const entries = Object.entries(values).flatMap(([name, value]) => {
    if (typeof value === 'string') return [[name, value] as const];
    if (value === true) return [[name, ''] as const];
    return isListOfIds(value) ? [[name, value.join(' ')] as const] : [];
  });
  return Object.fromEntries(entries);
}

const propertiesOf = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => typeof value === 'object' && value !== null && !isListOfIds(value)),
  );

/** A widget in its sentence. */
function inProse(widget: Piece, { prose }: CaseParameters, { lang }: Look): Piece {
  if (!prose) return widget;
  const [before, after] = prose[lang];
  return { tag: 'p', children: [before, widget, after] };
}

function within(given: Given, widget: Piece, report: Report): Piece {
  if (given === 'nothing') return widget;
  // A source has a report as a widget has one: by its property.
  if (given === 'property' || (given === 'source' && widget.tag === 'report-source'))
    return { ...widget, properties: { ...widget.properties, report } };
  if (given === 'source') return { tag: 'report-source', properties: { report }, children: [widget] };
  const script: Piece = {
    tag: 'script',
    attributes: { type: 'application/json' },
    children: [JSON.stringify(report)],
  };
  return { tag: 'report-source', children: [script, widget] };
}

/** What the toolbars decide for all widgets, where a story has not decided it. */
function dressed(piece: Piece, look: Look): Piece {
  const children = piece.children?.map((child) => (typeof child === 'string' ? child : dressed(child, look)));
  if (!piece.tag.includes('-') || piece.tag === 'report-source') return { ...piece, ...(children && { children }) };
  const chosen = Object.fromEntries(
    (['palette', 'scheme', 'theme', 'density'] as const)
      .filter((name) => look[name] !== 'auto' && look[name] !== DEFAULT_LOOK[name])
      .map((name) => [name, look[name]]),
  );
  return { ...piece, attributes: { ...chosen, ...piece.attributes } };
}

/** What Storybook knows of a story when it renders it, or what a test puts in its place. */
export interface CaseContext {
  readonly component: string;
  readonly args: Values;
  /** The args before anybody touched a control. */
  readonly initialArgs: Values;
  readonly parameters: CaseParameters;
  readonly look?: Partial<Look>;
}

/** An English text stands in for a Chinese one until somebody writes another. */
function inLanguage({ args, initialArgs, parameters }: CaseContext, { lang }: Look): Values {
  if (lang !== 'en') return args;
  const english = Object.entries(parameters.en ?? {}).filter(([name]) => args[name] === initialArgs[name]);
  return { ...args, ...Object.fromEntries(english) };
}

/** A story, complete. */
export function caseOf(context: CaseContext): Case {
  const { component, parameters } = context;
  const look = { ...DEFAULT_LOOK, ...context.look };
  const values = inLanguage(context, look);
  const text = parameters.text === undefined ? fallbackOf(values, choujiang2023, look.lang) : [parameters.text];
  const widget: Piece = {
    tag: component,
    attributes: attributesOf(values),
    properties: propertiesOf(values),
    children: parameters.children ?? text,
  };
  const given = parameters.given ?? givenBy(values);
  const piece = dressed(within(given, inProse(widget, parameters, look), choujiang2023), look);
  const { width = 'full', dir = 'ltr', shows = 'figure' } = parameters;
  const overruled = overruledIn(context.args, context.initialArgs);
  return { piece, look, dir, shows, overruled, width: widthIn(look, width) };
}

const widthIn = (look: Look, own: number | 'full'): number | 'full' =>
  look.width === 'auto' ? own : look.width === 'full' ? 'full' : Number(look.width);
