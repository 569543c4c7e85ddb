import { UNITS } from '../../../report/lists/units.js';
import { anyOf, escaped, words } from '../list.js';

/** Measure words before a counted noun: 12家企业, 3个村. */
const COUNTERS = words(`
  个 家 所 处 项 件 套 宗 起 户 名 人 位 条 座 辆 台 架 艘 列 头 只 羽 尾 匹 株 棵 部 篇 份 栋 幢 间 张 册 本 门 支 批 班 组 队 例 场 期
  头只 只头 伙
  次 对 届 轮 种 类 款 枚 块 片 幅 段 道 口 眼 盏 根 顶 面 副 双 扇 笔 单 桩 封 则 宗 站 床 眼 档 版 集 首 出 台套 台次 家次 户次 件次
  场次 证次 具 批次 人次 人份 标段 课时 学时 门次 篇次 车次 架次 班次 班列 趟 航次 航班 支队
`);

/** Units of measure, without a counted noun after them. */
const MEASURES = words(`
  辆次 艘次 列次 头次 处次 单次 套次 票次 只次 笔次 车船次 元 万元 亿元 美元 欧元 港元 日元 英镑 澳元 新元 韩元 卢布 元人民币 人民币 港币 澳门元 新台币 块
  亩 公顷 平方米 平方公里 平方千米 立方米 立方 方 公里 千米 米 厘米 毫米 微米 纳米 海里 里 车公里 吨公里 人公里 延米 车道公里 皮长公里 芯公里
  公吨 吨 公斤 千克 克 毫克 微克 斤 担 吨标准煤 吨标煤 标准煤 吨二氧化碳当量 载重吨 总吨 标准箱 自然箱 标箱 桶 箱 袋 瓶 盒 包
  千瓦时 千瓦 兆瓦 兆瓦时 度 千伏安 千伏 伏 焦耳 大卡 升 毫升 分贝 摄氏度 华氏度 ℃ °C 千卡 帕 兆帕 马力
  年 个月 个季度 周 星期 天 日 小时 分钟 秒 个工作日 工作日 岁 周岁 个小时 学年 课时 学分 分 票 点 字 页 卷 户籍人
  平方公尺 公尺 平方英尺 英亩 顷 ㎡ m² m2 km² km2 m³ m3 km kg mg μg cm mm hm² MW kW GW kWh kVA MWh TEU GB TB PB MB Mbps Gbps PFlops EFlops
  镇 乡 村 街道 社区 县 市 区 省 国 州 旗 小区 学校 企业 班级 国家 省份 县区 县市 市县 乡镇 床位 张床位 人月 人天 亿次 位次 名次 个百分点 百分点 个基点 基点
  % ‰ ％ 倍 成 番 折 个点 路 端口 门店 机位 泊位 车位 席 股 手 级 桌 组件
`);

/** After a slash or 每: 元/吨, 微克/立方米. */
const PER = words(
  '人 百人 千人 万人 十万人 百户 户 吨 公斤 斤 亩 公顷 平方米 平方公里 立方米 立方 升 天 日 月 年 次 小时 千瓦时 度 公里 米 只 头 辆 件 个 秒 分钟 kg m² m³ L h',
);

export const IS_COUNTER = new Set(COUNTERS);

/** 分 is a score, unless it starts 分别; 日 is no date here, 点 not part of 点位. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  分: '别期类布散批级公属步成设置为钟',
  点: '位多半钟',
  日: '前内起至均间报常',
  级: '别以',
  年: '度底末初来期级内',
  面: '积对向临',
  首: '批个家次例届创府都要',
  集: '中体团合约群聚',
  期: '间末初',
  次: '产性区新生',
  班: '子',
  部: '门分队委',
  台: '州湾资商胞账阶',
  市: '场政民',
  区: '域间',
  国: '家际内民有务',
  村: '民',
  本: '地级次科年月市区县省着专',
  路: '径线由网',
  单: '位独',
  类: '似',
  对: '应口外接',
  道: '路德',
  口: '岸径',
  门: '类',
  出: '口台现生',
  双: '创方向',
  站: '点',
  方: '面式案法向',
  里: '程',
  字: '号',
  手: '机段',
  度: '假',
  成: '立果为功员交本人长效年',
  顶: '尖',
  根: '据本治',
  组: '织建成',
  列: '入为第车',
  包: '括含',
  笔: '试',
  周: '边岁年',
  起: '步草到',
  片: '区',
  块: '地',
  折: '算合',
  位: '于居列',
  人: '民均工才大员物士类',
  户: '均籍外',
  名: '列称单录义次',
  批: '复准示',
  支: '持出付撑部',
  条: '件例',
  张: '家',
  株: '洲',
  克: '服',
  具: '有备体',
};

const guarded = (unit: string): string => {
  // 3项目标 are three targets, and 3项目 are projects.
  if (unit === '项') return '项(?!目(?!标))';
  const not = NOT_BEFORE[unit];
  return not ? `${escaped(unit)}(?![${not}])` : escaped(unit);
};

const ALL = [...Object.keys(UNITS), ...COUNTERS, ...MEASURES];

/** A unit, with its "per" unit; the 项 of 项目 is none. */
const UNIT = new RegExp(`(?:${anyOf(ALL, guarded)})(?:(?:/|每)(?:${anyOf(PER)}))?`, 'y');

/** The unit at an offset of a plain text, or an empty text. */
export function unitAt(text: string, at: number): string {
  UNIT.lastIndex = at;
  return UNIT.exec(text)?.[0] ?? '';
}
