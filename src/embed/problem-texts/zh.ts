import type { en } from './en.js';

export const zh: typeof en = {
  expected: {
    URL_REJECTED: '不含账号的http(s)网址',
    FACT_UNKNOWN: '数据文件中的标识',
    KIND_UNFIT: '此组件适用的事实',
    DATA_PARSE: '返回JSON的地址',
    DATA_SCHEMA: '组件数据文件',
    DATA_TOO_LARGE: '8MB、每列表500项以内',
    DATA_HTTP: '状态200',
    DATA_NETWORK: '可跨域读取的地址',
    DATA_TIMEOUT: '10秒内回应',
    DATA_ENCODING: 'UTF-8编码',
    PAGE_ALTERED: '未被改动的内置对象',
    VERSION_CONFLICT: '空闲的标签名',
  },
  message: (path, wanted, found) => `${path}：应为${wanted}，实为${found}`,
};
