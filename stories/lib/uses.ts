/** When an element is the right one: for what, for what not, and what it needs. Three lines in each language. */
export interface Use {
  readonly zh: readonly [string, string, string];
  readonly en: readonly [string, string, string];
}

export const READS_REPORT = {
  zh: '`fact`写数字的标识，`src`写报告的地址；外面有`report-source`时不用写`src`。',
  en: 'It needs the id of a figure (`fact`) and the address of the report (`src`), or a `report-source` around it.',
};

export const READS_LIST = {
  zh: '`facts`写几个标识，用空格隔开；不写报告时，数字写在`items`里。',
  en: 'It needs ids in `facts`, separated by spaces; without a report, figures go into `items`.',
};

/** The documentation site, which is beside the built Storybook; a link to it opens a page of its own. */
export const guideLink = (page: string, text: string): string =>
  `<a href="../docs/${page}.html" target="_blank">${text}</a>`;

const GUIDES = [
  guideLink('which-widget', 'Which widget fits · 选哪个组件'),
  guideLink('embedding', 'On a page of your own · 放到自己的网页'),
  guideLink('reference/elements', 'Reference of all elements · 全部元素'),
].join('<br>');

/** The `docs` parameter of an element’s stories: the lines as Markdown, English first as on the rest of these pages. */
export function whenToUse(use: Use): { readonly description: { readonly component: string } } {
  const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
  return {
    description: { component: `${list(use.en)}\n\n${list(use.zh)}\n\n${GUIDES}` },
  };
}
