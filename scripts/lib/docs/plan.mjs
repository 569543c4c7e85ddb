/* The pages of the documentation site, in order. An unlisted page is a build error. */

/**
 * @typedef {object} Part
 * @property {string} zh its heading in the contents of Chinese pages
 * @property {string} en
 * @property {readonly string[]} pages files of docs/ or of the repository, or `reference/NAME` for a page that is made
 */

/** @type {readonly Part[]} */
export const PARTS = [
  {
    en: 'Guides: write',
    zh: '编写',
    pages: ['docs/from-a-document.md', 'docs/writing-a-report.md', 'docs/ranks-and-periods.md', 'docs/which-widget.md'],
  },
  { en: 'Guides: publish', zh: '发布', pages: ['docs/publishing.md', 'docs/pictures.md'] },
  {
    en: 'Guides: embed',
    zh: '嵌入',
    pages: [
      'docs/gallery.md',
      'docs/embedding.md',
      'docs/frameworks.md',
      'docs/cms/README.md',
      ...[
        'wordpress',
        'ghost',
        'drupal',
        'ueditor',
        'wangeditor',
        'wechat',
        'feishu',
        'notion',
        'sharepoint',
        'wikis',
      ].map((name) => `docs/cms/${name}.md`),
    ],
  },
  { en: 'Guides: theme', zh: '外观', pages: ['docs/theming.md'] },
  {
    en: 'Reference',
    zh: '参考',
    pages: [
      'reference/elements',
      'reference/contract',
      'reference/command',
      'docs/codes.md',
      'docs/warnings.md',
      'docs/outputs.md',
    ],
  },
  {
    en: 'Evidence',
    zh: '实测',
    pages: [
      'docs/survival.md',
      'docs/browsers.md',
      'docs/catalogue.md',
      'docs/bench.md',
      'docs/build-bench.md',
      'docs/national.md',
      'docs/drafting.md',
      'docs/screenshots/README.md',
    ],
  },
  {
    en: 'Extend',
    zh: '参与开发',
    pages: ['CONTRIBUTING.md', 'docs/architecture.md', 'docs/style.md', 'SECURITY.md', 'CHANGELOG.md'],
  },
];

/** The home page of the site. */
export const FIRST = 'README.md';

/**
 * The address of a page within the site: `docs/cms/README.md` is `cms/index.html`.
 * @param {string} file
 */
export const addressOf = (file) =>
  file === FIRST
    ? 'index.html'
    : file
        .replace(/^docs\//, '')
        .replace(/(^|\/)README(?=\.md$)/, '$1index')
        .replace(/\.md$/, '')
        .replace(/^[A-Z]+$/, (name) => name.toLowerCase()) + '.html';

/** The same page in Chinese: `docs/a.md` is `docs/a.zh.md`. @param {string} file */
export const chineseOf = (file) => file.replace(/(?:\.zh)?\.md$/, '.zh.md');

/** @param {string} file */
export const englishOf = (file) => file.replace(/\.zh\.md$/, '.md');

/** @param {string} file */
export const isChinese = (file) => file.endsWith('.zh.md');
