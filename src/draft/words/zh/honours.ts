/** Verbs of receiving a title or an award. */
export const HONOUR_VERBS =
  '获评为 获评 荣获 荣膺 荣登 喜获 斩获 摘得 捧回 捧得 获颁 获评授 再获 再次获评 连续获评 评为 授予 命名为 认定为 表彰为 评选为 评定为 入选 创成 获得 获授 获 荣立 被授予 被评为 被命名为 被认定为 被确定为 被表彰为 被列为 被列入 当选 成为'.split(
    ' ',
  );

/** Words in titles. */
export const HONOUR_NOUN =
  /奖(?!补|励|金|惩|学金)|称号|先进|示范|优秀|模范|标兵|文明|十佳|百佳|最美|荣誉|劳动者|品牌|案例|金牌|银牌|铜牌|金奖|红旗|勋章|奖章|锦旗|表彰|表扬|通报表扬|高度评价|样板|楷模|典型|一等功|二等功|三等功|平安|无废|卫生城市|园林城市|试点|先行|激励/;

/** Things received that are no honours: money, rights, permissions. */
export const NO_HONOUR =
  /^(?:[^“]{0,12})(?:资金|补助|补贴|贷款|授权|支持|批准|批复|许可|专利|收入|利润|投资|融资|认可(?!度)|赔偿|好评|同意|土地|订单|重视|关注|资格|中标|机会|信息|数据|感|利益|收益|效益|分红|救助|帮助)/;

/** After these, only a "first" or a quoted title is an honour. */
export const WEAK_VERBS = new Set([
  '成为',
  '获得',
  '获',
  '入选',
  '创成',
  '被列入',
  '被列为',
  '认定为',
  '被认定为',
  '被确定为',
  '授予',
  '评为',
]);

/** After these, a quoted name may be anything. */
export const VAGUE_VERBS = new Set(['成为', '获得', '获', '入选', '创成', '被列入', '被列为']);
