/* What a widget on somebody's page tells when it can't show its figure; the codes are those of the elements. */

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What is expected at a place, by the code of the problem that its absence is. */
const EXPECTED = {
  URL_REJECTED: { zh: '不含账号的http或https网址', en: 'an http or https address without credentials' },
  FACT_UNKNOWN: { zh: '数据文件中的标识', en: 'an id of the file' },
  KIND_UNFIT: { zh: '此组件适用的事实', en: 'a fact for this widget' },
  DATA_PARSE: { zh: '返回JSON的地址', en: 'an address of JSON' },
  DATA_SCHEMA: { zh: '组件数据文件', en: 'a widget file' },
  DATA_TOO_LARGE: { zh: '8MB、每列表500项以内', en: 'at most 8 MB and 500 entries a list' },
  DATA_HTTP: { zh: '状态200', en: 'the status 200' },
  DATA_NETWORK: { zh: '可跨域读取的地址', en: 'an address that can be read (CORS)' },
  DATA_TIMEOUT: { zh: '10秒内的回应', en: 'an answer within 10 seconds' },
  DATA_ENCODING: { zh: 'UTF-8编码', en: 'UTF-8' },
  PAGE_ALTERED: { zh: '未被改动的浏览器内置对象', en: 'unchanged built-ins of the browser' },
  VERSION_CONFLICT: { zh: '空闲的标签名', en: 'a free tag' },
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
