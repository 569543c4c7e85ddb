/* What a widget on somebody's page tells when it can't show its figure; the codes are those of the elements. */

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What a widget says in place of its figure, or beside one that could not be refreshed. */
export const WORDS = {
  'zh-CN': { failed: '数据暂时无法加载，以原文为准', stale: '更新失败，所示数据截至' },
  en: {
    failed: 'The figure can’t be loaded just now; the original text applies.',
    stale: 'Not updated; figure as of ',
  },
};

/** What is expected at a place, by the code of the problem that its absence is. */
const EXPECTED = {
  URL_REJECTED: { zh: '不含账号的http或https网址', en: 'an http or https address without credentials' },
  FACT_UNKNOWN: { zh: '数据文件中的标识', en: 'an id of the file' },
  KIND_UNFIT: { zh: '此组件适用的事实', en: 'a fact that this widget can show' },
  DATA_PARSE: { zh: '返回JSON的地址', en: 'an address that answers with JSON' },
  DATA_SCHEMA: { zh: '组件数据文件', en: 'a widget file' },
  DATA_TOO_LARGE: { zh: '不超过8MB的文件', en: 'a file of at most 8 MB' },
  DATA_HTTP: { zh: '状态200', en: 'the status 200' },
  DATA_NETWORK: { zh: '可以连通且允许跨域读取的地址', en: 'an address that can be reached and read (CORS)' },
  DATA_TIMEOUT: { zh: '10秒内的完整回应', en: 'a whole answer within 10 seconds' },
  DATA_ENCODING: { zh: 'UTF-8编码', en: 'UTF-8' },
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

/** Makes a problem; what was found is shortened, and without the signs that turn a line round. */
export function problem(code: EmbedProblemCode, path: string, value: unknown): EmbedProblem {
  const found = String(value)
    .slice(0, 80)
    .replace(/[^ -~\u00a1-\u1fff\u2c00-\ud7ff\uf900-\ufffd]/g, '\ufffd');
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

/** As many causes as a console is warned of: a page that goes on for weeks must not remember all. */
const MOST_WARNED = 200;

const warned = new Set<string>();

/** Tells the page, by an event that bubbles. */
export function tell(where: Node, told: EmbedProblem, tag: string, src: string | null = null): void {
  where.dispatchEvent(
    new CustomEvent('report-problem', { detail: { ...told, tag, src }, bubbles: true, composed: true }),
  );
}

/** Tells the page, and its developer by one warning for each cause; throws nothing into the page. */
export function announce(where: Node, told: EmbedProblem, tag: string, src: string | null): void {
  tell(where, told, tag, src);
  const cause = `${told.code} ${told.message.en}`;
  if (warned.has(cause) || warned.size >= MOST_WARNED) return;
  warned.add(cause);
  console.warn(`<${tag}> ${cause}\n${told.message.zh}`);
}
