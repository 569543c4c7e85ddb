/*
 * Where in a JSON text a JSONPath stands. JSON.parse says nothing of lines, and an author with a file of ten thousand
 * lines needs one. The text is walked once; nothing is kept but the places that are asked for.
 */

/** Places of a text: of each path that was asked for, and of the first character that is no JSON. */
export interface JsonPlaces {
  /** Line of a path, from 1; of the nearest thing around it where it is not there itself. */
  lineOf(path: string): number;
  /** Line where the text breaks; undefined where it is well-formed. */
  readonly broken: number | undefined;
}

const SPACE = /[\s\uFEFF]*/y;
// Of the control characters, JSON lets a string have those above U+007E.
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;

/** An open object or list: its path, and where we are in it. */
interface Frame {
  readonly path: string;
  readonly isList: boolean;
  /** Names that an object has had so far. */
  readonly keys: Set<string>;
  index: number;
}

class Broken extends Error {}

/** @param paths as problems give them: `$.facts[3].value` */
export function placesIn(text: string, paths: Iterable<string>): JsonPlaces {
  const wanted = withParents(paths);
  const offsets = new Map<string, number>();
  const broken = walk(text, (path, offset) => {
    if (wanted.has(path)) offsets.set(path, offset);
  });
  const lines = new Map(countLines(text, [...offsets.entries()]));
  return {
    lineOf: (path) => lines.get(nearest(path, lines)) ?? 1,
    broken: broken === undefined ? undefined : countLines(text, [['', broken]])[0]![1],
  };
}

/**
 * Paths of the values that stand under a name which their object has had before, as they come; none for a text that is no
 * JSON. JSON.parse takes the last of them, and says nothing of it.
 */
export function repeatedIn(text: string): readonly string[] {
  const found: string[] = [];
  const broken = walk(
    text,
    () => undefined,
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

/** The line of each offset; one pass over the text for all of them. */
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

/** Walks a JSON text without recursion, since depth is the author's choice. Returns where it breaks, if it does. */
function walk(
  text: string,
  see: (path: string, offset: number) => void,
  again: (path: string) => void = () => undefined,
): number | undefined {
  let at = 0;
  const skip = (): string => {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)![0].length;
    return text[at] ?? '';
  };
  const take = (form: RegExp): string => {
    form.lastIndex = at;
    const found = form.exec(text)?.[0];
    if (!found) throw new Broken();
    at += found.length;
    return found;
  };
  const expect = (character: string): void => {
    if (skip() !== character) throw new Broken();
    at++;
  };
  const frames: Frame[] = [];
  /** Reads one value; of an object or a list only its opening bracket, which stays open. */
  const value = (path: string): void => {
    const first = skip();
    see(path, at);
    if (first === '{' || first === '[') {
      at++;
      frames.push({ path, isList: first === '[', keys: new Set(), index: 0 });
    } else take(first === '"' ? STRING : SCALAR);
  };
  try {
    value('$');
    for (let frame = frames[frames.length - 1]; frame; frame = frames[frames.length - 1]) {
      const close = frame.isList ? ']' : '}';
      if (skip() === close) {
        at++;
        frames.pop();
        continue;
      }
      if (frame.index > 0) expect(',');
      const key = frame.isList ? `[${frame.index}]` : `.${keyOf(skip, take)}`;
      if (!frame.isList) {
        expect(':');
        if (frame.keys.has(key)) again(frame.path + key);
        frame.keys.add(key);
      }
      frame.index++;
      value(frame.path + key);
    }
    return skip() === '' ? undefined : at;
  } catch (error) {
    if (error instanceof Broken) return at;
    throw error;
  }
}

function keyOf(skip: () => string, take: (form: RegExp) => string): string {
  skip();
  return JSON.parse(take(STRING)) as string;
}
