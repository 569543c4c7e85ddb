import { expect } from 'chai';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { ScoreBoard } from '../../src/elements/score-board.js';
import { THEMES } from '../../src/views/root.js';
import { place, rendered, setUpPage } from '../support/page.js';

/* A title is more than the name of whoever got it: a reader tells them apart in every theme. */

setUpPage();

const { id } = choujiang2023.facts.find(({ kind }) => kind === 'honour')!;

for (const theme of THEMES)
  for (const layout of ['', 'list', 'table', 'tiles'])
    it(`sets a title larger than its recipient in the theme ${theme}${layout && `, layout ${layout}`}`, async () => {
      const board = place(
        `<score-board lang="zh-CN" theme="${theme}" layout="${layout}" facts="${id}"></score-board>`,
        ScoreBoard,
      );
      board.report = choujiang2023;
      await rendered();
      const sizeOf = (selector: string): number =>
        parseFloat(getComputedStyle(board.shadowRoot!.querySelector(selector)!).fontSize);
      expect(sizeOf('.headline') / sizeOf('.label')).to.be.at.least(1.1);
    });
