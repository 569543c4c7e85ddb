// Writes src/draft/names/sounds.generated.ts: the pinyin of each GB 2312 character, for ids of figures. The source
// dictionary has 450 kB, mostly for rare characters and phrases; the standalone page needs a twentieth of it.
import { writeFileSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import { pinyin } from 'pinyin-pro';
import { inRoot } from '../lib/run.mjs';

/** Words in which a character has another reading than on its own. */
const WORDS =
  '重庆 重点 重大 重建 重新 银行 行业 行政 行动 执行 进行 发行 运行 流行 长江 长期 长度 长效 增长 成长 市长 区长 镇长 村长 校长 家长 部长 局长 省长 县长 院长 处长 会长 会计 统计 社会 调查 调研 协调 调解 调整 调控 参与 参加 参观 给予 供给 自给 给付 西藏 储藏 宝藏 都市 首都 成都 朝阳 朝鲜 音乐 快乐 乐清 乐山 率先 效率 频率 数量 系数 便民 方便 便宜 处理 处置 处罚 处级 办事处 好转 爱好 觉得 睡觉 差异 出差 差额 空间 航空 填空 降低 下降 投降 相关 相比 照相 种植 种类 品种 应当 应用 适应 反应 供应 中心 中国 命中 中标 着力 沿着 着火 兴办 兴奋 高兴 兴业 薄弱 单薄 厦门 大厦 台州 六安 蚌埠 番禺 东阿 丽水 朝天 长沙 长春 长兴 长寿 单县 解放 解决 宿州 宿迁 乐亭 合肥 大夫 夫人 弹性 子弹 强制 强大 勉强 背景 载体 下载 记载 装载 少年 减少 少儿 几何 几乎 分别 分数 成分 部分 为了 作为 行为 因为 为民'.split(
    ' ',
  );

/** The characters of GB 2312: rows 16 to 87. */
function charactersOfGb2312() {
  const decoder = new TextDecoder('gb18030');
  const found = [];
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(new Uint8Array([row, cell]));
      if (/^\p{Script=Han}$/u.test(character)) found.push(character);
    }
  return found;
}

/** @param {string} text */
const soundsOf = (text) => pinyin(text, { toneType: 'none', type: 'array', v: true });

const bySound = new Map();
const single = new Map();
for (const character of charactersOfGb2312()) {
  const [sound = ''] = soundsOf(character);
  single.set(character, sound);
  bySound.set(sound, (bySound.get(sound) ?? '') + character);
}
const words = WORDS.filter((word) => soundsOf(word).join() !== [...word].map((one) => single.get(one)).join());
const table = [...bySound].sort(([a], [b]) => (a < b ? -1 : 1)).map(([sound, all]) => `  '${sound}${all}',`);
writeFileSync(
  inRoot('src/draft/names/sounds.generated.ts'),
  `// Written by scripts/build/build-sounds.mjs from pinyin-pro (MIT). Do not edit.

/** A sound, then the characters of GB 2312 that are read so by themselves. */
export const SOUNDS: readonly string[] = [
${table.join('\n')}
];

/** Words in which a character is read otherwise. */
export const WORD_SOUNDS: Readonly<Record<string, string>> = {
${[...new Set(words)].map((word) => `  ${word}: '${soundsOf(word).join(' ')}',`).join('\n')}
};
`,
);
