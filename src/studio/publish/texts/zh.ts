import type { PublishTexts } from './en.js';

export const zh: PublishTexts = {
  address: {
    HTTPS: () => '要以https://开头，例如https://example.gov.cn/report/。',
    DOMAIN: (host) => `“${host}”不是完整的域名，例如https://example.gov.cn/report/。`,
    EXPECTED: (expected) => `应为${expected}。`,
  },
  lastSite: {
    NO_ARCHIVE: () => '这不是zip压缩包，或者文件不完整。请选择上次在这里下载的压缩包。',
    NOT_OURS: () =>
      '这不是在这里发布的网站：其中没有.report-widgets.json。请选择整个网站的压缩包，或者解压后的文件夹。',
    MANIFEST_DAMAGED: () => '这个网站的.report-widgets.json已损坏，无法确认上次发布了什么。请换一份没有改动过的。',
    SEVERAL_REPORTS: (count) => `这个网站有${count}份报告。这里一次发布一份；几份报告的网站请用build命令生成。`,
    REPORT_CHANGED: (paths) => `这个网站有文件缺失，或与发布时不一致：${paths}。请换一份没有改动过的。`,
    REPORT_UNREADABLE: (detail) => `无法读取这个网站的报告：${detail}。它可能出自更新的版本。`,
    KEPT_DAMAGED: (paths) =>
      `供外部长期引用的文件已损坏或缺失：${paths}。请换一份没有改动过的；缺了这些文件，对应的网址将无法打开。`,
    TOO_LARGE: (megabytes) => `这个网站解压后超过${megabytes} MB，网页无法处理。请用build命令发布。`,
  },
  toCheck: {
    FIGURE_DISAGREES: (label, others) =>
      others.length
        ? `“${label}”与“${others.join('”“')}”说的是同一件事，数字却不同。请核对数字，或给其中一项换个名称。`
        : `“${label}”有两个不同的数字。请核对数字，或给其中一项换个名称。`,
    PARTS_DISAGREE: (label) => `“${label}”的各部分加起来与总数不符，请核对数字。`,
    LABEL_BARE: (label) => `“${label}”单独看不出说的是什么，请写全名称。`,
  },
  publish: {
    NOTHING: () => '还没有确认任何数据，没有可以发布的内容。',
    REPORT_WRONG: (detail) => `写入后报告不合规范：${detail}`,
    REASON_MISSING: (label) => `请填写“${label}”的更正原因，原因会与数据一起公布。`,
    UNTRANSLATED: (detail) => `网站要用两种语言，但有些文字还没有译文（${detail}）。请补齐，或者先只发布一种语言。`,
    UNLIKE: (label) => `“${label}”的网址上次用于另一类数据。请给它另起一个网址。`,
    TOO_MANY_FILES: () => '网站的文件数超过一个zip能容纳的数量。请下载report.json，用build命令发布。',
    FAILED: (detail) => `网站没有生成：${detail}`,
  },
};
