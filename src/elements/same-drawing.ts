/*
 * Whether two trees show the same: the same elements with the same texts. Comments are not looked at, nor whether a text is
 * one node or several, nor attributes, nor style sheets.
 */
export function isSameDrawing(one: Node, other: Node): boolean {
  const mine = shapeOf(one);
  const theirs = shapeOf(other);
  return mine.length === theirs.length && mine.every((part, i) => part === theirs[i]);
}

/** Start and end of each element by its name, and the texts between. */
function shapeOf(node: Node, shape: string[] = []): string[] {
  let text = '';
  const end = (): void => {
    if (text) shape.push(text);
    text = '';
  };
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.nodeType === Node.TEXT_NODE) text += (child as Text).data;
    else if (child.nodeType === Node.ELEMENT_NODE && child.nodeName !== 'STYLE') {
      end();
      shape.push(`<${child.nodeName}`);
      shapeOf(child, shape).push('>');
    }
  end();
  return shape;
}
