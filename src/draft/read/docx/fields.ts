import { counted } from '../counting.js';
import { first, within, type Xml } from '../office/xml.js';
import { isOn, valueOf } from './styles.js';

interface Field {
  code: string;
  isResult: boolean;
  /** Of a form field: the displayed value. */
  readonly shown: string | undefined;
  readonly isBox: boolean;
}

/** The displayed result of a field that has ended. */
export interface Ended {
  readonly text: string;
  readonly isBox: boolean;
  readonly isFormula: boolean;
}

/**
 * The fields open at the current position. The result of a field is read instead of its code; a field may span several
 * paragraphs, and end within a deletion.
 */
export class Fields {
  readonly #open: Field[] = [];

  /** Whether the current position is within a field code. */
  get isCode(): boolean {
    return this.#open.some(({ isResult }) => !isResult);
  }

  /** Appends to the field code. */
  code(text: string): void {
    const field = this.#open[this.#open.length - 1];
    if (field && !field.isResult) field.code += text;
  }

  /** Handles a begin, separate or end mark. */
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

/** A circled number, which Word draws with a field: EQ \o\ac(○,1). */
const CIRCLED = /\\o\s*\\ac\s*\(\s*[○◯]\s*[,;，；]\s*(\d{1,2})\s*\)/;

function ended({ code, isResult, shown, isBox }: Field): Ended | undefined {
  if (shown !== undefined && !isResult) return { text: shown, isBox, isFormula: false };
  if (!/^\s*EQ\b/i.test(code)) return undefined;
  const circled = CIRCLED.exec(code)?.[1];
  const text = circled === undefined ? undefined : counted('decimalEnclosedCircle', Number(circled));
  return text === undefined ? { text: '', isBox, isFormula: true } : { text, isBox, isFormula: false };
}
