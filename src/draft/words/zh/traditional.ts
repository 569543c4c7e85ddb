/** Traditional characters of the rules' words, each followed by the simplified one. */
const PAIRS =
  '億亿萬万圓元個个戶户間间兩两畝亩噸吨條条項项輛辆臺台頭头隻只張张棟栋幢幢層层場场處处號号級级類类種种' +
  '歲岁時时鐘钟鎮镇鄉乡縣县區区街街國国際际總总產产業业經经濟济財财務务預预稅税額额資资貨货銷销售售' +
  '進进貿贸億亿長长幅幅漲涨漸渐減减縮缩擴扩達达過过約约餘余將将近近滿满環环較较於于與与為为從从' +
  '別别連连續续續续據据獲获評评選选獎奖榮荣譽誉稱称優优範范創创標标準准圍围單单獨独領领佔占貢贡獻献率率' +
  '動动帶带計计劃划擬拟爭争當当階阶檔档體体係系關关開开發发建建設设實实現现辦办結结審审執执處处' +
  '醫医療疗學学員员師师費费補补貼贴撥拨備备購购買买賣卖運运輸输車车船船機机場场飛飞電电網网' +
  '農农糧粮穀谷畜畜養养魚鱼樹树綠绿環环護护氣气熱热檢检驗验測测報报導导數数據据點点歷历屆届' +
  '錄录單单門门戲戏興兴義义務务歡欢' +
  '積积舊旧寬宽闊阔遊游旅旅館馆樓楼橋桥鐵铁錢钱幣币匯汇貸贷險险責责權权節节觀观眾众';

export const SIMPLIFIED: Readonly<Record<string, string>> = Object.fromEntries(
  (PAIRS.match(/../g) ?? [])
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)])
    .filter(([from, to]) => from !== to),
);
