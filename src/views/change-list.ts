import { html } from 'lit';
import { arrowMark } from '../marks/arrow.js';
import type { ChangeListModel, ChangeListRow } from '../models/change-list.js';
import { barStyles } from '../theme/bars.js';
import { baseStyles } from '../theme/base.js';
import { barRows } from './bar-row.js';
import { colourOf, metaPiece, partsPiece } from './fragments.js';
import type { View } from './view.js';

/** How a `change-list` is drawn. */
export const changeListView: View<ChangeListModel> = {
  tag: 'change-list',
  styles: [baseStyles, barStyles],
  draw: (model) => {
    return html`${barRows(model, model.rows.map(rowOf))} ${metaPiece(model.period, model.source)}`;
  },
};

const rowOf = ({ label, amount, change, figure, when, drawing, sentence }: ChangeListRow) => {
  const { direction, word, judgement } = change;
  const tone = colourOf(change);
  return {
    label,
    // A direction alone stands in the place of the figure, and is not said twice.
    notes: [when, amount, figure ? word : '', judgement],
    value: html`<span class=${tone}>${arrowMark(direction)}${figure ? partsPiece(figure) : word}</span>`,
    drawing,
    sentence,
    tone,
  };
};
