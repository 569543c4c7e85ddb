/* The script of the gallery and of the codes pages; all content is readable without it. */
import { sizeFrames } from '../../embed/frame/parent.js';
import { openCodesOnClick } from './codes-dialog.js';
import { enhanceCodes } from './codes-panel.js';
import { enhanceCopy } from './copy-button.js';
import { enhanceFigures } from './figures.js';
import { openQuotesOnClick } from './open-quotes.js';
import { sizeWidgets } from './sizes.js';

sizeFrames();
sizeWidgets();
openCodesOnClick();
for (const panel of document.querySelectorAll<HTMLElement>('main.codes')) enhanceCodes(panel);
for (const page of document.querySelectorAll<HTMLElement>('main.figures')) enhanceFigures(page);
for (const page of document.querySelectorAll<HTMLElement>('.report-page')) openQuotesOnClick(page);
for (const button of document.querySelectorAll<HTMLButtonElement>('main.policies .copy button')) enhanceCopy(button);
