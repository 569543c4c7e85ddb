import { watchSize } from '../../embed/drawing/size-class.js';

/** Where there are no container queries, the widgets of a report page get their sizes as a class, as their elements do. */
export function sizeWidgets(): void {
  for (const widget of document.querySelectorAll('.w')) {
    const root = widget.firstElementChild;
    let last = '';
    watchSize(widget, (name) => {
      if (last) root?.classList.remove(last);
      root?.classList.add(name);
      last = name;
    });
  }
}
