import { methodOf } from '../browser/builtins.js';
import { bare } from '../browser/own.js';

/* What a widget on somebody's page tells when it can't show its figure; the codes are those of the elements. */

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What is expected at a place, by the code of the problem that its absence is. */
const EXPECTED = {
  URL_REJECTED: { zh: '不含账号的http或https网址', en: 'an http or https address without credentials' },
  FACT_UNKNOWN: { zh: '数据文件中的标识', en: 'an id of the file' },
  KIND_UNFIT: { zh: '此组件适用的事实', en: 'a fact that this widget can show' },
  DATA_PARSE: { zh: '返回JSON的地址', en: 'an address that answers with JSON' },
  DATA_SCHEMA: { zh: '组件数据文件', en: 'a widget file' },
  DATA_TOO_LARGE: { zh: '8MB、每列表500项以内', en: 'at most 8 MB and 500 entries a list' },
  DATA_HTTP: { zh: '状态200', en: 'the status 200' },
  DATA_NETWORK: { zh: '可跨域读取的地址', en: 'an address that can be read (CORS)' },
  DATA_TIMEOUT: { zh: '10秒内的完整回应', en: 'a whole answer within 10 seconds' },
  DATA_ENCODING: { zh: 'UTF-8编码', en: 'UTF-8' },
  PAGE_ALTERED: { zh: '未被改动的浏览器内置对象', en: 'unchanged built-ins of the browser' },
  VERSION_CONFLICT: { zh: '空闲的标签名', en: 'a tag that nobody else has' },
} as const satisfies Record<string, Words>;

export type EmbedProblemCode = keyof typeof EXPECTED;

export interface EmbedProblem {
  readonly code: EmbedProblemCode;
  /** The attribute or the address that it is about. */
  readonly path: string;
  readonly expected: Words;
  readonly found: Words;
  readonly message: Words;
}

/** What was found, shortened and without the signs that turn a line round. */
function shown(value: unknown): string {
  try {
    return String(value)
      .slice(0, 80)
      .replace(/[^ -~\u00a1-\u1fff\u2c00-\ud7ff\uf900-\ufffd]/g, '\ufffd');
  } catch {
    return '?';
  }
}

/** Makes a problem. */
export function problem(code: EmbedProblemCode, path: string, value: unknown): EmbedProblem {
  const found = shown(value);
  const expected = EXPECTED[code];
  return {
    code,
    path,
    expected,
    found: { zh: found, en: found },
    message: {
      zh: `${path}：应为${expected.zh}，实为${found}`,
      en: `${path}: expected ${expected.en}, found ${found}`,
    },
  };
}

/** The problem that an error is which this script did not expect: something of the page is not as the browser has it. */
export const unforeseen = (error: unknown): EmbedProblem => problem('PAGE_ALTERED', 'window', error);

const dispatchEvent = methodOf<EventTarget, 'dispatchEvent'>(document, 'dispatchEvent');
const Told = CustomEvent;

/** Tells the page, by an event that bubbles; throws nothing into it. */
export function tell(where: Node, told: EmbedProblem, tag: string, src: string | null = null): void {
  try {
    const detail = Object.assign({ tag, src }, told);
    dispatchEvent(where, new Told('report-problem', bare({ detail, bubbles: true, composed: true })));
  } catch {
    // In a page that can't be told, the text stays all the same.
  }
}

/** As many causes as a console is warned of: a page that goes on for weeks must not remember all. */
const MOST_WARNED = 200;

const warned: Record<string, true> = bare({});
let warnings = 0;

/** Tells the page, and its developer by one warning for each cause; throws nothing into the page. */
export function announce(where: Node, told: EmbedProblem, tag: string, src: string | null): void {
  tell(where, told, tag, src);
  // Whatever such a page breaks, it breaks in many ways at once.
  const cause = `${told.code} ${told.code === 'PAGE_ALTERED' ? '' : told.message.en}`;
  if (warned[cause] || warnings++ >= MOST_WARNED) return;
  warned[cause] = true;
  try {
    console.warn(`<${tag}> ${cause}\n${told.message.zh}`);
  } catch {
    // Nobody can be warned.
  }
}
