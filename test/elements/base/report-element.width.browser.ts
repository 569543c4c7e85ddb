import { expect } from 'chai';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { everyElement, isDrawn, place, rendered, setUpPage } from '../../support/page.js';

setUpPage();

const WIDTHS = [120, 200, 320, 480, 768, 1200];

const { facts, boards } = choujiang2023;
const idsOf = (...kinds: string[]) => facts.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
const ranked = facts.filter(({ standings }) => standings?.length).map(({ id }) => id);

const SHOWN = {
  'stat-card': idsOf('amount', 'share', 'change').map((id) => `<stat-card fact="${id}"></stat-card>`),
  'ranking-badge': ranked.map((id) => `<ranking-badge fact="${id}"></ranking-badge>`),
  'progress-ring': idsOf('share').map((id) => `<progress-ring fact="${id}"></progress-ring>`),
  'score-board': [
    ...boards.map(({ id }) => `<score-board numbered board="${id}"></score-board>`),
    ...boards.map(({ id }) => `<score-board layout="list" board="${id}"></score-board>`),
    `<score-board facts="${facts.map(({ id }) => id).join(' ')}"></score-board>`,
  ],
};

const nameOf = (element: Element): string => {
  const [{ name, value } = { name: '', value: '' }] = [...element.attributes].slice(-1);
  return `<${element.localName} ${name}="${value.slice(0, 40)}">`;
};

/** The texts of a widget that stand outside of its box, or are wider than the box that they are cut off by. */
function textsOutside(element: Element): string[] {
  const { left, right } = element.getBoundingClientRect();
  const spoken = element.shadowRoot!.querySelectorAll('.visually-hidden');
  const range = document.createRange();
  return [...everyElement(element.shadowRoot!)]
    .filter((each) => each.localName !== 'style' && ![...spoken].some((one) => one.contains(each)))
    .flatMap((each) =>
      [...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
    )
    .filter((text) => {
      range.selectNodeContents(text);
      return [...range.getClientRects()].some((box) => box.left < left - 0.5 || box.right > right + 0.5);
    })
    .map((text) => text.nodeValue?.trim() ?? '');
}

for (const [tag, markup] of Object.entries(SHOWN))
  describe(`H31: <${tag}> with every fact of the sample that it shows`, function () {
    this.timeout(60_000);

    it('has some to show', () => {
      expect(markup.length).to.be.above(1);
    });

    for (const lang of ['zh', 'en'])
      it(`stays inside its box at ${WIDTHS.join(', ')} px, in ${lang}`, async () => {
        const source = place(`<report-source lang="${lang}">${markup.join('')}</report-source>`, WIDTHS[0]);
        Object.assign(source, { report: choujiang2023 });
        await rendered();
        const all = [...source.children];
        expect(all.filter((element) => !isDrawn(element)).map(nameOf)).to.deep.equal([]);
        const wrong: string[] = [];
        for (const width of WIDTHS) {
          source.parentElement!.style.width = `${width}px`;
          await rendered();
          for (const element of all) {
            if (element.clientWidth !== width)
              wrong.push(`${width}: ${nameOf(element)} is ${element.clientWidth} wide`);
            if (element.scrollWidth > element.clientWidth)
              wrong.push(`${width}: ${nameOf(element)} scrolls over ${element.scrollWidth}`);
            for (const text of textsOutside(element)) wrong.push(`${width}: ${nameOf(element)} has ${text} outside`);
          }
        }
        expect(wrong).to.deep.equal([]);
      });
  });

describe('200 entries', () => {
  const items = JSON.stringify(
    Array.from({ length: 200 }, (_, i) => ({
      label: `第${i}项名目`,
      value: '12345678.90',
      scale: '万亿',
      unit: '平方公里',
    })),
  );

  for (const layout of ['grid', 'list'])
    it(`stay inside their board as a ${layout}`, async () => {
      const board = place(`<score-board numbered layout="${layout}" items='${items}'></score-board>`, 120);
      await rendered();
      for (const width of WIDTHS) {
        board.parentElement!.style.width = `${width}px`;
        expect(board.scrollWidth, String(width)).to.be.at.most(board.clientWidth);
        expect(textsOutside(board), String(width)).to.deep.equal([]);
      }
    });
});

describe('long figures', () => {
  for (const [name, element] of [
    [
      '24 digits',
      '<stat-card label="名目" value="123456789012345678901234.123456789012" scale="万亿" unit="平方公里"></stat-card>',
    ],
    ['a long unit', `<stat-card label="名目" value="5" unit="${'长单位'.repeat(20)}"></stat-card>`],
    ['a unit of one long word', `<stat-card label="名目" value="5" unit="${'unit'.repeat(20)}"></stat-card>`],
    [
      'a ring of long numbers',
      '<progress-ring label="名目" value="1234567890" of="12345678901" unit="个"></progress-ring>',
    ],
    ['a ring of a long percentage', '<progress-ring label="名目" percent="99.123456789012"></progress-ring>'],
    ['a low rank', '<ranking-badge label="名目" standing="rank" position="999999" among="全国各县"></ranking-badge>'],
    ['a long place', `<ranking-badge label="名目" standing="only" among="${'很长的地名'.repeat(10)}"></ranking-badge>`],
  ] as const)
    it(`${name} stay inside their widget`, async () => {
      for (const width of WIDTHS)
        for (const lang of ['zh', 'en']) {
          const box = place(`<section lang="${lang}">${element}</section>`, width);
          await rendered();
          const widget = box.firstElementChild!;
          expect(isDrawn(widget)).to.equal(true);
          expect(widget.scrollWidth, `${width} ${lang}`).to.be.at.most(widget.clientWidth);
          expect(textsOutside(widget), `${width} ${lang}`).to.deep.equal([]);
        }
    });
});

it('what stands outside of its widget would be seen', async () => {
  const card = place('<stat-card label="很长很长很长很长很长的名目" value="5"></stat-card>', 120);
  await rendered();
  const { shadowRoot } = card;
  shadowRoot!.querySelector('.label')!.setAttribute('style', 'white-space: nowrap; word-break: keep-all');
  expect(textsOutside(card)).to.deep.equal(['很长很长很长很长很长的名目']);
  expect(card.scrollWidth).to.be.above(card.clientWidth);
});
