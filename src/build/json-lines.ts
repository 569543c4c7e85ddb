/*
 * Maps JSONPaths to lines of a JSON text. JSON.parse reports no lines, which an author needs in a file of ten thousand
 * lines. Walks the text once; only requested positions are stored.
 */

/** Positions in a text: of each requested path, and of the first syntax error. */
export interface JsonPlaces {
  /** Line of a path, from 1; of its nearest existing parent if it is missing. */
  lineOf(path: string): number;
  /** Line of the syntax error; undefined if well-formed. */
  readonly broken: number | undefined;
}

// Limited repetition: the patterns run on texts of any length, and a regex engine needs memory for each repetition,
// which fails at twelve million characters.
const SPACE = /[\s\uFEFF]{1,1000}/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;

/** An open object or list: its path, if requested, and the position within. */
interface Frame {
  /** The enclosing frame and the step from there; a path is only built on demand. */
  readonly around: Frame | undefined;
  readonly step: string;
  readonly isSeen: boolean;
  readonly isList: boolean;
  /** Keys of the object so far. */
  readonly keys: Set<string>;
  index: number;
}

class Broken extends Error {}

/** The end of the string at an offset. JSON allows control characters only above U+007E. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at + 1;
    if (unit < 0x20) break;
    if (unit !== 0x5c) continue;
    ESCAPE.lastIndex = at;
    const escape = ESCAPE.exec(text)?.[0];
    if (!escape) break;
    at += escape.length - 1;
  }
  throw new Broken();
}

/** Whether brackets nest deeper than a limit; a single pass, before parsing. */
export function isTooDeep(text: string, most: number): boolean {
  let [depth, isInside] = [0, false];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) isInside = !isInside;
    else if (isInside) at += unit === 0x5c ? 1 : 0;
    else if (unit === 0x5b || unit === 0x7b) {
      if (++depth > most) return true;
    } else if (unit === 0x5d || unit === 0x7d) depth--;
  }
  return false;
}

/** @param paths as in problems: `$.facts[3].value` */
export function placesIn(text: string, paths: Iterable<string>): JsonPlaces {
  const wanted = withParents(paths);
  const offsets = new Map<string, number>();
  const broken = walk(text, (path, offset) => {
    if (wanted.has(path)) offsets.set(path, offset);
    return wanted.has(path);
  });
  const lines = new Map(countLines(text, [...offsets.entries()]));
  return {
    lineOf: (path) => lines.get(nearest(path, lines)) ?? 1,
    broken: broken === undefined ? undefined : countLines(text, [['', broken]])[0]![1],
  };
}

/**
 * Paths of values under a repeated key, in order; empty for invalid JSON. JSON.parse silently takes the last one.
 */
export function repeatedIn(text: string): readonly string[] {
  const found: string[] = [];
  const broken = walk(
    text,
    () => false,
    (path) => found.push(path),
  );
  return broken === undefined ? found : [];
}

const parentOf = (path: string): string => path.replace(/(?:\.[^.[\]]*|\[[^\]]*\])$/, '');

function withParents(paths: Iterable<string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const path of paths) for (let one = path; one && !all.has(one); one = parentOf(one)) all.add(one);
  return all;
}

function nearest(path: string, known: ReadonlyMap<string, number>): string {
  let one = path;
  while (one.length > 1 && !known.has(one)) {
    const parent = parentOf(one);
    if (parent === one) return '$';
    one = parent;
  }
  return one;
}

/** The lines of all offsets, in one pass over the text. */
function countLines(text: string, places: [string, number][]): [string, number][] {
  let [line, from] = [1, 0];
  return places
    .sort(([, a], [, b]) => a - b)
    .map(([path, offset]) => {
      for (let at = text.indexOf('\n', from); at >= 0 && at < offset; at = text.indexOf('\n', from)) {
        line++;
        from = at + 1;
      }
      return [path, line];
    });
}

/** The path of a value within its frame. */
function pathOf(frame: Frame | undefined, step: string): string {
  const steps = [step];
  for (let one = frame; one; one = one.around) steps.push(one.step);
  return steps.reverse().join('');
}

/** Reads JSON tokens. */
class Cursor {
  at = 0;

  constructor(readonly text: string) {}

  /** The next non-blank character. */
  skip(): string {
    for (;;) {
      SPACE.lastIndex = this.at;
      const blanks = SPACE.exec(this.text)?.[0];
      if (!blanks) return this.text[this.at] ?? '';
      this.at += blanks.length;
    }
  }

  expect(character: string): void {
    if (this.skip() !== character) throw new Broken();
    this.at++;
  }

  /** Skips a string, a number or a literal. */
  scalar(): void {
    SCALAR.lastIndex = this.at;
    const found = SCALAR.exec(this.text)?.[0];
    if (this.text[this.at] === '"') this.at = endOfString(this.text, this.at);
    else if (found) this.at += found.length;
    else throw new Broken();
  }

  name(): string {
    if (this.skip() !== '"') throw new Broken();
    const start = this.at;
    this.at = endOfString(this.text, start);
    return JSON.parse(this.text.slice(start, this.at)) as string;
  }
}

/**
 * Walks a JSON text without recursion, since its depth is unbounded. Returns the position of a syntax error, if any.
 * @param see called with the path of a value; returns whether paths within it are requested too
 * @param again called with the path of a value under a repeated key
 */
function walk(
  text: string,
  see: (path: string, offset: number) => boolean,
  again: (path: string) => void = () => undefined,
): number | undefined {
  const cursor = new Cursor(text);
  /** Reads one value; of an object or a list only its opening bracket. Returns the open frame. */
  const value = (around: Frame | undefined, step: string): Frame | undefined => {
    const first = cursor.skip();
    const isSeen = (!around || around.isSeen) && see(pathOf(around, step), cursor.at);
    if (first === '{' || first === '[') {
      cursor.at++;
      return { around, step, isSeen, isList: first === '[', keys: new Set(), index: 0 };
    }
    cursor.scalar();
    return around;
  };
  try {
    for (let frame = value(undefined, '$'); frame;) frame = next(frame, cursor, value, again);
    return cursor.skip() === '' ? undefined : cursor.at;
  } catch (error) {
    if (error instanceof Broken) return cursor.at;
    throw error;
  }
}

/** One step within an open frame: its end, or its next value. */
function next(
  frame: Frame,
  cursor: Cursor,
  value: (around: Frame, step: string) => Frame | undefined,
  again: (path: string) => void,
): Frame | undefined {
  if (cursor.skip() === (frame.isList ? ']' : '}')) {
    cursor.at++;
    return frame.around;
  }
  if (frame.index > 0) cursor.expect(',');
  const step = frame.isList ? `[${frame.index}]` : `.${cursor.name()}`;
  if (!frame.isList) {
    cursor.expect(':');
    if (frame.keys.has(step)) again(pathOf(frame, step));
    frame.keys.add(step);
  }
  frame.index++;
  return value(frame, step);
}
