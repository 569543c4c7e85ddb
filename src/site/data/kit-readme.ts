import { LOCALES } from '../../format/locale.js';
import { paths } from '../links.js';

/** What is left out of an archive. */
export type LeftOut = 'nothing' | 'pictures' | 'subjects';

export interface KitFacts {
  readonly version: string;
  /** The scripts of the archive, each with its hash. */
  readonly scripts: readonly (readonly [path: string, integrity: string])[];
  readonly leftOut: LeftOut;
}

const LEFT_OUT: Readonly<Record<LeftOut, readonly [zh: string, en: string]>> = {
  nothing: ['', ''],
  pictures: [
    '\n本压缩包因文件太多未含图片（PNG），请从原站点下载。\n',
    '\nPictures (PNG) are left out, since there are too many: get them from the site.\n',
  ],
  subjects: [
    '\n本压缩包因文件太多未含单个指标的页面和图片（`w/`），请从原站点下载。\n',
    '\nPages and pictures of single figures (`w/`) are left out, since there are too many: get them from the site.\n',
  ],
};

/** What stands in the archive and how to serve it from elsewhere; Chinese first. */
export function kitReadme({ version, scripts, leftOut }: KitFacts): string {
  const [zh, en] = LEFT_OUT[leftOut];
  const whole = scripts.find(([path]) => path.endsWith('/report-widgets.js'));
  const code = whole ? codeOf(whole) : '';
  const hashes = scripts.map(([path, integrity]) => `- \`${path}\`: \`${integrity}\``).join('\n');
  return `# Report Widgets ${version}

## 自行部署

解压后整个文件夹可放在任何网页服务器上，不需要数据库，也不向第三方请求任何内容。
${zh}
- \`embed/\`：嵌入脚本；${DATA.join('、')}：组件数据；\`report.json\`：完整数据；\`${paths.whole('zh-CN', '.csv')}\`：表格
- \`w/<标识>/\`：每个指标、榜单、章节的页面、图片、文字和代码片段

嵌入代码（网址改为您放置文件的位置）：

${code}
## Serve it yourself

Unpacked, the folder can stand on any web server. It needs no database and asks no third party for anything.
${en}
- \`embed/\`: scripts for pages; ${DATA.join(', ')}: data of the widgets; \`report.json\`: all data; \`${paths.whole('en', '.csv')}\`: a table
- \`w/<id>/\`: page, pictures, texts and snippets of each figure, board and section

The code to embed (with the address at which you put the files):

${code}
## SHA-384

${hashes}

\`openssl dgst -sha384 -binary FILE | openssl base64 -A\`
`;
}

const DATA = LOCALES.map((locale) => `\`${paths.whole(locale, '.json')}\``);

const codeOf = ([path, integrity]: readonly [path: string, integrity: string]): string => `\`\`\`html
<stat-card src="${paths.whole(LOCALES[0], '.json')}" fact="ID">…</stat-card>
<script src="${path}" integrity="${integrity}" crossorigin="anonymous" defer="defer"></script>
\`\`\`
`;
