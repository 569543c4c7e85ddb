import { expect } from 'chai';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { LOCALES } from '../../src/format/locale.js';
import type { Fact } from '../../src/report/types.js';
import { THEMES, type Theme } from '../../src/views/root.js';
import { place, rendered, setUpPage, wrapperOf } from '../support/page.js';

setUpPage();

const WIDTHS = [120, 200, 320];

/** The widgets that show a fact alone. */
const tagsFor = ({ kind, standings }: Fact): string[] => [
  ...(kind === 'honour' || kind === 'event' ? [] : ['stat-card']),
  ...(kind === 'share' ? ['progress-ring'] : []),
  ...(standings ? ['ranking-badge'] : []),
];

/** Every fact of the sample in every widget that shows it alone. */
async function cards(theme: Theme, lang: string): Promise<HTMLElement[]> {
  const markup = choujiang2023.facts.flatMap((fact) =>
    tagsFor(fact).map((tag) => `<${tag} theme="${theme}" fact="${fact.id}" lang="${lang}"></${tag}>`),
  );
  const source = place(`<report-source>${markup.join('')}</report-source>`, 320);
  Object.assign(source, { report: choujiang2023 });
  await rendered();
  return [...source.querySelectorAll<HTMLElement>('[fact]')];
}

const nameOf = (card: HTMLElement): string => `${card.localName} ${card.getAttribute('fact') ?? ''}`;

const firstLine = (element: Element): DOMRect => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getClientRects()[0]!;
};

/** Whatever of a card reaches beyond its edges. */
function overflowing(card: HTMLElement): string[] {
  const root = wrapperOf(card);
  const { left, right, bottom } = root.getBoundingClientRect();
  return [...root.querySelectorAll('*')]
    .filter((one) => {
      const box = one.getBoundingClientRect();
      const isBeyond = box.right > right + 0.5 || box.left < left - 0.5 || box.bottom > bottom + 0.5;
      return isBeyond && box.width > 0 && !one.closest('.visually-hidden');
    })
    .map((one) => `${nameOf(card)}: .${one.getAttribute('class') ?? one.localName}`);
}

/** A number that is set on two lines could be read as two. */
const broken = (card: HTMLElement): string[] =>
  [...wrapperOf(card).querySelectorAll('.number')]
    .filter((number) => number.getClientRects().length > 1)
    .map((number) => `${nameOf(card)}: ${number.textContent}`);

/** A unit that does not begin on the line of its number. */
function parted(card: HTMLElement): string[] {
  const [number, unit] = ['.number', '.number + .unit'].map((one) => wrapperOf(card).querySelector(one));
  if (!number || !unit || firstLine(unit).left > firstLine(number).right - 3) return [];
  return [`${nameOf(card)}: ${number.textContent} ${unit.textContent}`];
}

/**
 * Where the unit stands beside the number. On less, text that may not get smaller (18 px in `elder`) leaves no room beside a
 * number for the longest units, and at 120 px not for an English word of ten letters: the whole unit then goes below.
 */
const togetherFrom = (theme: Theme, lang: string): number =>
  theme === 'elder' ? (lang === 'en' ? 320 : 200) : lang === 'en' ? 200 : 120;

for (const theme of THEMES)
  for (const lang of LOCALES)
    describe(`every figure of the sample, ${theme}, ${lang}`, () => {
      it(`is whole and inside its card at ${WIDTHS.join(', ')} px, with its unit beside it`, async () => {
        const shown = await cards(theme, lang);
        expect(shown.length).to.be.greaterThan(80);
        const container = shown[0]!.closest('report-source')!.parentElement!;
        for (const width of WIDTHS) {
          container.style.width = `${width}px`;
          await rendered();
          expect(shown.flatMap(overflowing), `beyond the edge at ${width} px`).to.deep.equal([]);
          expect(shown.flatMap(broken), `broken at ${width} px`).to.deep.equal([]);
          if (width >= togetherFrom(theme, lang) && CSS.supports('width: 1cqi'))
            expect(shown.flatMap(parted), `parted at ${width} px`).to.deep.equal([]);
        }
      });
    });
