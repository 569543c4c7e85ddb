import { watchSize } from '../../embed/drawing/size-class.js';

/** Without container queries, sets the size class of the widgets on a report page, as their elements do. */
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
