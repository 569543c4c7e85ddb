/*
 * Look-alike characters. PDF fonts draw a radical and its character with one glyph, and PDF readers return the radical:
 * ⻓ for 长, ⼈ for 人. NFKC lacks the second list, maps ⼾ to 戶, which is printed 户 here, and also changes ％ and ：. From
 * Unicode's list of equivalent unified ideographs.
 */

/** The characters of the Kangxi radicals U+2F00 to U+2FD5, in order. */
const KANGXI =
  '一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳' +
  '心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸' +
  '缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音' +
  '頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠';

/** Further radicals, followed by their characters. */
const FURTHER =
  '⺁⺂⺃⺄⺅⺆⺈⺉⺊⺋⺌⺍⺎⺏⺐⺒⺓⺔⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺫⺬⺭⺯⺰⺱⺲⺳⺴⺶⺹⺺⺻⺼⺾⺿⻀⻁⻂⻃⻄⻅⻆' +
  '⻈⻉⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳';
const STAND_FOR =
  '厂乛乚乙亻冂刀刂卜㔾小小兀尣尢巳幺彑忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王目示礻糹纟罓罒㓁冗羊耂肀聿肉艹艹艹虎衤覀西见角' +
  '讠贝车辶辶辶邑钅長镸长门阝雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';

/** Ligatures. */
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

const KANGXI_START = 0x2f00;

const TABLE: ReadonlyMap<string, string> = new Map([
  ...Array.from(KANGXI).map((one, i) => [String.fromCharCode(KANGXI_START + i), one] as const),
  ...Array.from(FURTHER).map((one, i) => [one, STAND_FOR.charAt(i)] as const),
  ...Object.entries(LIGATURES),
]);

/** Radicals, ligatures, and compatibility code points from old Korean character sets. */
const LOOK_ALIKE = /[\u2E80-\u2FD5\uF900-\uFAD9\uFB00-\uFB06]/g;

/** Replaces look-alikes by ordinary characters, with a count. */
export function ordinary(text: string): { readonly text: string; readonly count: number; readonly examples: string } {
  const met: string[] = [];
  const replaced = text.replace(LOOK_ALIKE, (one) => {
    const other = TABLE.get(one) ?? one.normalize('NFC');
    if (other !== one) met.push(`${one}→${other}`);
    return other;
  });
  return { text: replaced, count: met.length, examples: [...new Set(met)].slice(0, 8).join(' ') };
}
