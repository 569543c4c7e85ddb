const STOPS = new Set('，。；！？\n');
/** Separators unless there are digits on both sides. */
const MAYBE = new Set(',;:：');
const SENTENCE_ENDS = new Set('。！？\n');
const BRACKETS = new Set('（）()');

/** Maximum clause length considered: a few lines of print. */
const LONGEST = 120;

const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9';

/** Whether a character ends a clause; a comma within a number, or a colon within a ratio, does not. */
function isStop(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (STOPS.has(sign)) return true;
  return MAYBE.has(sign) && !(isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1)));
}

/** The start of the clause and sentence, and the end of the clause, for each character. */
export class Clauses {
  private readonly clause: Int32Array;
  private readonly sentence: Int32Array;
  private readonly end: Int32Array;

  constructor(readonly text: string) {
    this.clause = new Int32Array(text.length);
    this.sentence = new Int32Array(text.length);
    this.end = endsOf(text);
    let [clause, sentence] = [0, 0];
    let open: number[] = [];
    for (let at = 0; at < text.length; at++) {
      const sign = text.charAt(at);
      if (sign === '）' || sign === ')') clause = open.pop() ?? clause;
      this.clause[at] = clause;
      this.sentence[at] = sentence;
      if (sign === '（' || sign === '(') {
        open.push(clause);
        clause = at + 1;
      }
      if (isStop(text, at)) clause = at + 1;
      if (SENTENCE_ENDS.has(sign)) {
        sentence = at + 1;
        open = [];
      }
    }
  }

  startOf = (at: number): number => this.clause[Math.min(at, this.clause.length - 1)] ?? 0;

  sentenceOf = (at: number): number => this.sentence[Math.min(at, this.sentence.length - 1)] ?? 0;

  /** The end of the clause at a position; a bracket ends it too. */
  endOf = (at: number): number => Math.min(this.end[at] ?? this.text.length, at + LONGEST);
}

function endsOf(text: string): Int32Array {
  const ends = new Int32Array(text.length);
  let end = text.length;
  for (let at = text.length - 1; at >= 0; at--) {
    if (isStop(text, at) || BRACKETS.has(text.charAt(at))) end = at;
    ends[at] = end;
  }
  return ends;
}
