import type { RuleTexts } from './en.js';

export const zh = {
  length: '正文须少于2万个字符：请拆分或精简',
  bytes: '正文须小于1 MB：图片请另行上传',
  'one-section': '外层应为一个section：粘贴时多个并列的块可能被拆开或重排',
  shape: '嵌套超过200层，或一个元素超过500个属性：不是文章的写法，未再检查，请先精简',
  element: '此元素会被删除：请改用section、p、span等',
  block: '粘贴后不如section稳定：请改用section',
  attribute: '此属性会被删除：请改用行内样式',
  property: '此样式属性会被删除：请改用普通排版',
  value: '变量、渐变和url()会失效：请直接写颜色和数值',
  unit: '长度请用px：其他单位随字号设置变化或失效',
  drawing: 'SVG内不可用的元素：请直接画出形状，不引用、不嵌样式和链接',
  reference: 'id会被删除而引用保留，引用因此失效：请不要引用',
  animation: '此属性不可动画：请只用许可的属性',
  'figure-as-text': '此文字只在图中：SVG可能不显示，请在正文里也写出',
  link: '正文只保留公众号文章的链接：请写出网址，或放入“阅读原文”',
  picture: '外部图片会被过滤：请先上传到公众号素材库，再插入',
} satisfies RuleTexts;
