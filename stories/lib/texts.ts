/** Exactly forty characters: as long as labels of reports get. */
export const LABEL_OF_40 = '全面完成规模以上工业企业安全生产标准化创建并通过市级以上主管部门验收备案企业占比';

export const LABEL_OF_40_EN = 'Industrial enterprises certified as safe';

/** Five thousand characters, with a place to break every so often, as running text has. */
export const LABEL_OF_5000 = '这个名称长得没有道理，'.repeat(455).slice(0, 5_000);

/** What a careless or hostile author may put into a text. */
export const HOSTILE = '<img src=x onerror=alert(1)>\u202Eتجربة\u2066 \u0000<script>alert(1)</script> & “引号”';
