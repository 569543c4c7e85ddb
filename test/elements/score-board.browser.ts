import { expect } from 'chai';
import { ScoreBoard } from '../../src/elements/score-board.js';
import { report } from '../fixtures/model-facts.js';
import { validReport } from '../fixtures/report.js';
import { setUpNetwork } from '../support/network.js';
import { codes, draw, heard, isDrawn, place, rendered, seen, setUpPage, reported, until } from '../support/page.js';

setUpPage();
const network = setUpNetwork();

const HIGHLIGHTS =
  '茶叶产值24.86亿元，同比增长18.58%，全县第一（2023年） 通路灯的村21村（共24村，占87.5%）（2023年）；全省唯一 ' +
  '2023年 据云溪镇人民政府报告';

const written = (count: number): string =>
  JSON.stringify(Array.from({ length: count }, (_, i) => ({ label: `第${i}项名目`, value: String(i), unit: '个' })));

async function inReport(markup: string): Promise<ScoreBoard> {
  const board = place(markup, ScoreBoard);
  board.report = report;
  await rendered();
  return board;
}

const entriesOf = (board: Element) => [...(board.shadowRoot?.querySelectorAll('[part="entry"]') ?? [])];

describe('<score-board>', () => {
  describe('gets its entries', () => {
    it('from plain attributes alone', async () => {
      const items = '[{"label":"茶叶产值","value":"24.86","scale":"亿","unit":"元"}]';
      const board = await draw(`<score-board items='${items}' period="2023" source="云溪镇"></score-board>`);
      expect(heard(board)).to.equal('茶叶产值24.86亿元（2023年） 2023年 据云溪镇报告');
      expect(network.now.requests).to.deep.equal([]);
      expect(reported).to.deep.equal({ problems: [], warnings: [], errors: [] });
    });

    it('by the id of a board inside a source', async () => {
      const source = place(`<report-source><score-board board="highlights"></score-board></report-source>`);
      Object.assign(source, { report });
      await rendered();
      expect(heard(source.querySelector('score-board')!)).to.equal(HIGHLIGHTS);
    });

    it('by the id of a board from its own address', async () => {
      network.now.answer('/report.json', { body: JSON.stringify(validReport()) });
      const board = place(`<score-board src="/report.json" board="highlights"></score-board>`);
      await until(() => isDrawn(board), 'the board');
      expect(heard(board)).to.equal(HIGHLIGHTS);
    });

    it('by its report property', async () => {
      expect(heard(await inReport(`<score-board board="highlights"></score-board>`))).to.equal(HIGHLIGHTS);
    });

    it('by ids of facts, in their order, as an attribute and as a property', async () => {
      const board = await inReport(`<score-board facts="accidents  tea-fair"></score-board>`);
      const expected = '交通事故下降29.69%（2023年） 茶会（2023年10月16日） 2023年 据云溪镇人民政府报告';
      expect(heard(board)).to.equal(expected);
      board.facts = ['tea-fair', 'accidents'];
      await rendered();
      expect(entriesOf(board).map((entry) => entry.querySelector('p')?.textContent)).to.deep.equal([
        '茶会（2023年10月16日）',
        '交通事故下降29.69%（2023年）',
      ]);
    });
  });

  it('is a list for those who listen, under its title', async () => {
    const board = await inReport(`<score-board board="highlights"></score-board>`);
    const list = board.shadowRoot?.querySelector('ol');
    expect(list?.getAttribute('role')).to.equal('list');
    expect(list?.getAttribute('aria-label')).to.equal('亮点');
    expect(list?.querySelectorAll(':scope > li')).to.have.length(2);
    board.label = '要点';
    await rendered();
    expect(list?.getAttribute('aria-label')).to.equal('要点');
  });

  it('numbers its entries when asked to, for the eye alone', async () => {
    const board = await inReport(`<score-board board="highlights" numbered></score-board>`);
    expect(entriesOf(board).map((entry) => entry.querySelector('.position')?.textContent)).to.deep.equal(['1', '2']);
    expect(heard(board)).to.equal(HIGHLIGHTS);
    board.numbered = false;
    await rendered();
    expect(board.hasAttribute('numbered')).to.equal(false);
    expect(entriesOf(board).map((entry) => entry.querySelector('.position'))).to.deep.equal([null, null]);
  });

  it('reflects its layout', async () => {
    const board = await inReport(`<score-board board="highlights"></score-board>`);
    board.layout = 'list';
    await rendered();
    expect(board.getAttribute('layout')).to.equal('list');
  });

  for (const count of [1, 2, 10, 200])
    it(`lays out ${count} entries`, async () => {
      const board = await draw(`<score-board items='${written(count)}' numbered></score-board>`, 768);
      expect(entriesOf(board)).to.have.length(count);
      expect(board.scrollWidth).to.be.at.most(board.clientWidth);
      const boxes = entriesOf(board).map((entry) => entry.getBoundingClientRect());
      expect(boxes.every(({ width, height }) => width > 50 && height > 20)).to.equal(true);
      // In reading order: a line further down, or further to the right.
      const isInOrder = boxes.every((box, i) => {
        const before = boxes[i - 1];
        return !before || box.top >= before.bottom - 1 || box.left >= before.right - 1;
      });
      expect(isInOrder).to.equal(true);
    });

  it('has several columns if they fit, and one as a list', async () => {
    const lefts = (board: Element) => new Set(entriesOf(board).map((entry) => entry.getBoundingClientRect().left)).size;
    expect(lefts(await draw(`<score-board items='${written(10)}'></score-board>`, 1200))).to.be.above(2);
    expect(lefts(await draw(`<score-board items='${written(10)}'></score-board>`, 200))).to.equal(1);
    expect(lefts(await draw(`<score-board layout="list" items='${written(10)}'></score-board>`, 1200))).to.equal(1);
  });

  it('begins all entries of its first row on one line, at every width', async () => {
    for (const width of [320, 400, 432, 479, 480, 510, 768]) {
      const board = await draw(`<score-board items='${written(10)}'></score-board>`, width);
      const [first, ...others] = entriesOf(board).map((entry) => ({
        top: entry.getBoundingClientRect().top,
        label: entry.querySelector('.label')!.getBoundingClientRect().top,
      }));
      const row = others.filter(({ top }) => top === first!.top);
      expect(row.map(({ label }) => label)).to.deep.equal(row.map(() => first!.label));
    }
  });

  describe('in tiles', () => {
    const items = JSON.stringify([
      { label: '茶叶产值', value: '24.86', scale: '亿', unit: '元' },
      { label: '拆除面积', value: '67.41', scale: '万', unit: '平方米' },
      { label: '通路灯的村', value: '21', of: '24', unit: '个' },
      { label: '游客', value: '3', unit: '人' },
      { label: '茶园', value: '16', unit: '亩' },
    ]);

    for (const [width, columns] of [
      [320, 2],
      [639, 2],
      [640, 4],
      [999, 4],
      [1000, 6],
      [1400, 6],
    ] as const)
      it(`fills every row of ${columns} columns at ${width} px`, async () => {
        const board = await draw(`<score-board layout="tiles" items='${items}'></score-board>`, width);
        const boxes = entriesOf(board).map((entry) => entry.getBoundingClientRect());
        const list = board.shadowRoot!.querySelector('.entries')!.getBoundingClientRect();
        for (const top of new Set(boxes.map((box) => box.top))) {
          const row = boxes.filter((box) => box.top === top);
          expect(Math.min(...row.map(({ left }) => left))).to.be.closeTo(list.left, 0.6);
          expect(Math.max(...row.map(({ right }) => right))).to.be.closeTo(list.right, 0.6);
        }
        expect(
          getComputedStyle(board.shadowRoot!.querySelector('.entries')!).gridTemplateColumns.split(' '),
        ).to.have.length(columns);
        expect(board.shadowRoot!.querySelectorAll('.share > .ring')).to.have.length(1);
        expect(board.scrollWidth).to.be.at.most(board.clientWidth);
      });

    for (const lang of ['zh-CN', 'en'])
      it(`has no figure that is wider than its tile, in ${lang}`, async () => {
        for (const width of [320, 375, 640, 768, 1000, 1184]) {
          const board = await draw(`<score-board lang="${lang}" layout="tiles" items='${items}'></score-board>`, width);
          for (const figure of board.shadowRoot!.querySelectorAll('.figure'))
            expect(figure.scrollWidth, `${width}: ${figure.textContent}`).to.be.at.most(
              figure.closest('.fact')!.clientWidth + 1,
            );
        }
      });

    it('has its number beside its figures on a phone where it is as wide as the board, and above them in half a row', async () => {
      const entries = JSON.stringify([
        { label: '通路灯的村', value: '21', of: '24', unit: '个' },
        { label: '游客', value: '3', unit: '人' },
        { label: '茶园', value: '16', unit: '亩' },
      ]);
      const board = await draw(`<score-board layout="tiles" numbered items='${entries}'></score-board>`, 375);
      const [wide, half] = entriesOf(board).map((entry) =>
        ['.position', '.label'].map((part) => entry.querySelector(part)!.getBoundingClientRect()),
      );
      expect(wide![0]!.right).to.be.at.most(wide![1]!.left);
      expect(wide![0]!.top).to.be.closeTo(entriesOf(board)[0]!.getBoundingClientRect().top + 12, 1);
      expect(half![0]!.bottom).to.be.at.most(half![1]!.top);
    });

    it('has four columns in English, which says more beside a figure', async () => {
      const board = await draw(`<score-board lang="en" layout="tiles" items='${items}'></score-board>`, 1184);
      const list = board.shadowRoot!.querySelector('.entries')!;
      expect(getComputedStyle(list).gridTemplateColumns.split(' ')).to.have.length(4);
    });
  });

  it('as a table has a row of at least 44 px for each entry, its figure at the right', async () => {
    const board = await draw(`<score-board layout="table" items='${written(6)}'></score-board>`, 375);
    const rows = entriesOf(board).map((entry) => entry.getBoundingClientRect());
    for (const [index, row] of rows.entries()) {
      expect(row.height).to.be.at.least(44);
      expect(row.top).to.be.at.least(rows[index - 1]?.bottom ?? 0);
    }
    const ends = entriesOf(board).map((entry) => entry.querySelector('.number')!.getBoundingClientRect().right);
    expect(new Set(ends.map(Math.round)).size).to.equal(1);
    const wide = await draw(`<score-board layout="table" items='${written(6)}'></score-board>`, 900);
    expect(new Set(entriesOf(wide).map((entry) => entry.getBoundingClientRect().left)).size).to.equal(2);
  });

  it('as a strip shows figures and leaves their standings to where they are large', async () => {
    const board = await inReport(`<score-board layout="strip" facts="tea-output"></score-board>`);
    expect(seen(board)).to.include('24.86亿元');
    const mark = board.shadowRoot!.querySelector<HTMLElement>('.mark')!;
    expect(mark.offsetParent).to.equal(null);
  });

  it('as a strip has the numbers of a row on one line, below labels of any length', async () => {
    const items = JSON.stringify([
      { label: 'Area', value: '826', unit: '亩' },
      { label: 'Revenue from land that was granted in the year', value: '56.87', scale: '亿', unit: '元' },
    ]);
    const board = await draw(`<score-board lang="en" layout="strip" items='${items}'></score-board>`, 375);
    const [first, second] = [...board.shadowRoot!.querySelectorAll('.number')].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(first!.left).to.be.lessThan(second!.left);
    expect(first!.bottom).to.be.closeTo(second!.bottom, 1);
    // 亿 and 万 decide the magnitude.
    const sizes = [...board.shadowRoot!.querySelectorAll('.unit')].map((unit) => getComputedStyle(unit).fontSize);
    expect(sizes).to.deep.equal(['14px', '14px']);
  });

  for (const [name, markup, code] of [
    ['an unknown board', '<score-board board="highlight">原文</score-board>', 'BOARD_UNKNOWN'],
    ['an unknown fact among others', '<score-board facts="tea-output tea">原文</score-board>', 'FACT_UNKNOWN'],
    ['no facts', '<score-board facts="">原文</score-board>', 'REQUIRED'],
    ['items that are no JSON', '<score-board items="tea">原文</score-board>', 'DATA_SCHEMA'],
    ['items that are none', '<score-board items="[]">原文</score-board>', 'DATA_SCHEMA'],
  ] as const)
    it(`stands back for ${name}`, async () => {
      const board = await inReport(markup);
      expect(heard(board)).to.equal('原文 数据暂时无法加载，以原文为准');
      expect(codes()).to.deep.equal([code]);
    });

  it('exposes only its sentences to screen readers', async () => {
    const board = await inReport(`<score-board board="highlights" numbered></score-board>`);
    expect(seen(board)).to.include('24.86亿元').and.to.include('全省唯一');
    expect(board.shadowRoot?.querySelector('a')?.closest('[aria-hidden]')).to.equal(null);
  });
});
