/** Adds a kit's style sheet, which its users must load too. */
export function addStyles(text) {
  document.head.append(Object.assign(document.createElement('style'), { textContent: text }));
}

/** An element with attributes and content. */
export function element(tag, attributes = {}, content = '') {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.innerHTML = content;
  return made;
}

/** The two figures between which an update goes. */
export const SHARES = [87.5, 62.5];
export const PARTS = ['21/24', '15/24'];
export const SUMS = ['24.86', '29.5'];

/** What stands in a kit's card: the same label, figure, unit, standing and source as in ours. */
export const cardText = (sum) =>
  `<div class="label">税收入库</div><div class="value"><b>${sum}</b> 亿元</div><div class="standing">全市第一</div><div class="source">2023年 · 稠江街道</div>`;
