/** Suffixes of measured quantities; 蔬菜 and 城镇 have none. */
export const MEASURE =
  /(?:量|额|率|数|值|度|分|积|收入|支出|投资|比重|占比|标准|价格|浓度|人口|人次|里程|利润|税收|余额|贷款|存款|资金|消费|企业|项目|产业|游客|工业|服务业|案件|警情|用户|用时|时间|时长|GDP|出口|进口|费|金|品)$/;

/** Measures named once, after the last item of a list. */
const SHARED =
  /(?:(?:居民)?人均(?:可支配收入|消费支出)|(?:播种|种植|养殖)?面积|(?:使|用电|用水|发电|出栏|存栏|吞吐|销售|交易|运输|使用)量|(?:平均)?用时|产量|增加值|产值|(?:销售|零售|进出口|成交|投资)额|保险(?:参保)?人数|(?:行政|民事|刑事|民商事|执行|各类)?案件|(?:平均)?班额|(?:减排|接待)量|(?:参保|覆盖|普及|签约|合格|就业|入学|治愈|破案|办结|满意|结案|整改|利用|处理)率|保障标准|低保标准|补贴标准|标准|价格|收入|支出|投资|人口|消费|价格|[\u4e00-\u9fff](?:量|额|率|数|值|度))$/;
const COUNTED = /^(.+?)[两二三四五六七八九]个?([村镇县区市乡社校].*)$/;

/** Distributes the measure of the last item over a list: 使用量 in 化肥、农药使用量; 村集体收入 in 东岭、西岭两个村集体收入. */
function distributed(names: readonly string[]): readonly string[] {
  const last = names[names.length - 1] ?? '';
  const [, stem = '', of = ''] = COUNTED.exec(last) ?? [];
  if (of) return [...names.slice(0, -1), stem].map((name) => name + of);
  const measure = SHARED.exec(last)?.[0] ?? '';
  return measure && measure.length < last.length
    ? names.map((name, i) => (i < names.length - 1 ? name + measure : name))
    : [];
}

/** Separators of a list, from many to few: 用品及服务、教育、医疗 are three things, the first with 及 in its name. */
const SEPARATORS = [/、|和|与|及(?!其)|以及/, /、|和|与/, /、/];

/** The items of a list as printed; empty if their number is not that of the figures. */
export function itemsOf(label: string, count: number): readonly string[] {
  if (count < 2) return [];
  const lists = SEPARATORS.map((separator) => label.split(separator).filter(Boolean));
  return lists.find((items) => items.length === count && items.every((item) => item.length > 1)) ?? [];
}

/** The labels of a list whose figures follow in order: 快递业务量、中转量分别为…. */
export function listNames(label: string, count: number): readonly string[] {
  const names = itemsOf(label, count);
  if (names.length === 0) return [];
  // 城镇和农村居民人均可支配收入, 蔬菜、水果产量: the measure is named once, after the last item.
  const [head = '', last = ''] = [names[0], names[names.length - 1]];
  if (COUNTED.test(last)) return distributed(names);
  const shared = MEASURE.test(last) && !MEASURE.test(head) ? distributed(names) : [];
  return shared.length > 0 ? shared : names;
}

const wordsOf = (part: string): readonly string[] => part.split(/和|与|及(?!其)|以及/).filter(Boolean);

/** The number of things in a list, for each possible reading: 城镇、农村居民收入和支出 are four, three, or two. */
export function countsIn(list: string): readonly number[] {
  const marked = list.split('、').map((part) => wordsOf(part).length);
  const [first = 1, last = 1] = [marked[0], marked[marked.length - 1]];
  return [marked.reduce((sum, count) => sum + count, 0), marked.length, marked.length * first, marked.length * last];
}
