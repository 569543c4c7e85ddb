import { counted } from '../counting.js';
import { first, within, type Xml } from '../office/xml.js';
import { isOn, valueOf } from './styles.js';

interface Field {
  code: string;
  isResult: boolean;
  /** Of a form: what its box or list shows. */
  readonly shown: string | undefined;
  readonly isBox: boolean;
}

/** What a field has shown where it ended. */
export interface Ended {
  readonly text: string;
  readonly isBox: boolean;
  readonly isFormula: boolean;
}

/**
 * The fields that are open where the text is being read. Of a field, the result is read and not its code; a field may go
 * on over several paragraphs, and end inside a deletion.
 */
export class Fields {
  readonly #open: Field[] = [];

  /** Whether what comes now is the code of a field. */
  get isCode(): boolean {
    return this.#open.some(({ isResult }) => !isResult);
  }

  /** The part of a field's code. */
  code(text: string): void {
    const field = this.#open[this.#open.length - 1];
    if (field && !field.isResult) field.code += text;
  }

  /** Takes a begin, a separator or an end. */
  take(mark: Xml): Ended | undefined {
    const type = mark.attributes['w:fldCharType'];
    const field = this.#open[this.#open.length - 1];
    if (type === 'begin') this.#open.push(begun(first(mark, 'w:ffData')));
    else if (type === 'separate' && field) field.isResult = true;
    else if (type === 'end' && field) return ended(this.#open.pop()!);
    return undefined;
  }
}

function begun(form: Xml | undefined): Field {
  const box = first(form, 'w:checkBox');
  const list = first(form, 'w:ddList');
  if (box) {
    const checked = first(box, 'w:checked') ?? first(box, 'w:default');
    return { code: '', isResult: false, isBox: true, shown: isOn(checked) ? '☑' : '☐' };
  }
  if (list) {
    const chosen = Number(valueOf(first(list, 'w:result')) ?? valueOf(first(list, 'w:default')) ?? 0);
    return { code: '', isResult: false, isBox: false, shown: valueOf(within(list, 'w:listEntry')[chosen]) };
  }
  return { code: '', isResult: false, isBox: false, shown: undefined };
}

/** A number in a circle, which Word draws by a field: EQ \o\ac(○,1). */
const CIRCLED = /\\o\s*\\ac\s*\(\s*[○◯]\s*[,;，；]\s*(\d{1,2})\s*\)/;

function ended({ code, isResult, shown, isBox }: Field): Ended | undefined {
  if (shown !== undefined && !isResult) return { text: shown, isBox, isFormula: false };
  if (!/^\s*EQ\b/i.test(code)) return undefined;
  const circled = CIRCLED.exec(code)?.[1];
  const text = circled === undefined ? undefined : counted('decimalEnclosedCircle', Number(circled));
  return text === undefined ? { text: '', isBox, isFormula: true } : { text, isBox, isFormula: false };
}
