import { expect } from 'chai';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { LOCALES } from '../../src/format/locale.js';
import { DENSITIES, THEMES } from '../../src/views/root.js';
import { place, rendered, setUpPage, wrapperOf } from '../support/page.js';

setUpPage();

/** What the type of a figure promises, measured on every figure of the sample report that is not like another. */
const FACTS = [
  ...new Map(
    choujiang2023.facts.flatMap((fact) => {
      if (fact.kind === 'honour' || fact.kind === 'event') return [];
      const { quote } = fact.mentions[0]!;
      return [[`${fact.kind} ${quote.replace(/\d/g, '0').match(/[\d.]+.{0,2}/u)?.[0] ?? quote}`, fact] as const];
    }),
  ).values(),
];

type Look = Readonly<Record<'theme' | 'density' | 'lang', string>>;

async function cards(look: Look, width: number): Promise<HTMLElement[]> {
  const attributes = Object.entries(look).map(([name, value]) => `${name}="${value}"`);
  const markup = FACTS.map(({ id }) => `<stat-card fact="${id}" ${attributes.join(' ')}></stat-card>`).join('');
  const source = place(`<report-source>${markup}</report-source>`, width);
  Object.assign(source, { report: choujiang2023 });
  await rendered();
  return [...source.querySelectorAll<HTMLElement>('stat-card')];
}

/** The y of the line on which an element's letters stand: that of an empty box put after them. */
function baselineOf(element: Element): number {
  const probe = document.createElement('span');
  probe.setAttribute('style', 'display: inline-block; width: 0; height: 0');
  element.prepend(probe);
  const { bottom } = probe.getBoundingClientRect();
  probe.remove();
  return bottom;
}

const firstLine = (element: Element): DOMRect => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getClientRects()[0]!;
};

/** What is wrong with the figure of a card; nothing, most of the time. */
function faults(card: HTMLElement): string[] {
  const root = wrapperOf(card);
  const [number, unit] = ['.figure .number', '.figure .unit'].map((one) => root.querySelector(one));
  if (!number) return [];
  const said = `${card.getAttribute('fact') ?? ''} ${number.textContent} ${unit?.textContent ?? ''}`;
  const right = root.getBoundingClientRect().right;
  const over = [number, unit].some((part) => part && firstLine(part).right > right);
  const broken = number.getClientRects().length > 1;
  const parted = unit && firstLine(unit).left < firstLine(number).right - 3;
  return [over && 'sticks out', broken && 'is broken', parted && 'is parted from its unit']
    .filter((fault) => typeof fault === 'string')
    .map((fault) => `${said} ${fault}`);
}

/**
 * Where text of 18 px leaves no room for a number beside a long unit, the unit stands below. So does the one English word
 * that is as long as a narrow card is wide.
 */
function isBeyond({ theme, density, lang }: Look, width: number): boolean {
  if (theme !== 'elder') return lang === 'en' && width === 120;
  return width <= (lang === 'en' ? 260 : density === 'poster' ? 220 : 160);
}

// Containers are what lets a figure know its card; in an engine without them it has the size of three steps.
const hasContainers = CSS.supports('(contain-intrinsic-inline-size: 1px) and (width: 1cqi)');

if (hasContainers)
  for (const lang of LOCALES)
    describe(`number and unit, ${lang}`, () => {
      for (const theme of THEMES)
        for (const density of DENSITIES)
          it(`stand on one line inside the card from 120 to 480 px, ${theme}, ${density}`, async () => {
            const shown = await cards({ theme, density, lang }, 480);
            const frame = shown[0]!.closest('report-source')!.parentElement!;
            for (const width of [120, 160, 219, 320, 480]) {
              frame.style.width = `${width}px`;
              const wrong = shown.flatMap(faults);
              const mayPart = isBeyond({ theme, density, lang }, width);
              const found = wrong.filter((fault) => !mayPart || !fault.endsWith('unit'));
              expect(found, `${width} px`).to.deep.equal([]);
            }
          });
    });

describe('a figure', () => {
  for (const theme of THEMES)
    it(`shares its baseline with its unit, ${theme}`, async () => {
      for (const card of await cards({ theme, density: 'regular', lang: 'zh-CN' }, 320)) {
        const [number, unit] = ['.figure .number', '.figure .unit'].map((one) => wrapperOf(card).querySelector(one));
        if (number && unit) expect(baselineOf(unit)).to.be.closeTo(baselineOf(number), 0.6);
      }
    });

  it('has digits of one width, and is more than twice as large as its unit', async () => {
    for (const theme of THEMES) {
      const [card] = await cards({ theme, density: 'regular', lang: 'zh-CN' }, 320);
      const number = wrapperOf(card!).querySelector<HTMLElement>('.figure .number')!;
      const unit = wrapperOf(card!).querySelector('.figure .unit')!;
      const size = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
      expect(size(number)).to.be.at.least(2 * size(unit));
      expect(getComputedStyle(number).fontVariantNumeric).to.contain('tabular-nums');
      // Song faces, the last resort of a serif stack, have no such digits.
      if (theme === 'newsroom') continue;
      const widths = Array.from('0123456789').map((digit) => {
        number.textContent = digit.repeat(5);
        return Math.round(number.getBoundingClientRect().width * 10) / 10;
      });
      expect(new Set(widths).size, `${theme}: ${widths.join(' ')}`).to.equal(1);
    }
  });
});

describe('Chinese text', () => {
  // What must not begin a line, by the rules of Chinese printing.
  const CLOSING = /^[，。、；：！？）》」』”’…]/;
  const TEXT = '一个很长的名称（其中有括号），还有“引号”、书名号《甲》；以及句号。最后！真的？是的：'.repeat(2);

  for (const theme of THEMES)
    it(`has no closing punctuation at a line’s start, ${theme}`, async () => {
      for (const width of [120, 137, 151, 173, 199, 260, 320]) {
        const card = place(`<stat-card theme="${theme}" lang="zh-CN" label="${TEXT}" value="1"></stat-card>`, width);
        await rendered();
        const text = wrapperOf(card).querySelector('.label')!.firstChild as Text;
        const lines = [...starts(card.shadowRoot!.querySelector('.label')!)];
        expect(lines.length, text.data).to.be.greaterThan(3);
        expect(
          lines.filter((line) => CLOSING.test(line)),
          `${width} px`,
        ).to.deep.equal([]);
      }
    });
});

/** The character that each line of an element's text begins with. */
function* starts(element: Element): Generator<string> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let last = -Infinity;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    for (let i = 0; i < node.data.length; i++) {
      const range = document.createRange();
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const rect = range.getBoundingClientRect();
      if (rect.width && rect.top > last + 4) {
        yield node.data[i]!;
        last = rect.top;
      }
    }
}

describe('the theme for poor eyes', () => {
  const WIDGETS = `
    <stat-card fact="tax-revenue"></stat-card><ranking-badge fact="tax-revenue"></ranking-badge>
    <progress-ring fact="villages-above-income-mark"></progress-ring>
    <score-board board="ten-firsts" numbered></score-board>`.replace(/<([a-z-]+) /g, '<$1 theme="elder" ');

  for (const density of DENSITIES)
    it(`has no text under 18 px, and no line under 1.3, ${density}`, async () => {
      for (const width of [120, 320, 768]) {
        const source = place(
          `<report-source>${WIDGETS.replace(/theme/g, `density="${density}" theme`)}</report-source>`,
          width,
        );
        Object.assign(source, { report: choujiang2023 });
        await rendered();
        for (const widget of source.querySelectorAll('[theme]')) {
          const small = [...wrapperOf(widget as HTMLElement).querySelectorAll<HTMLElement>('*')].filter(isSmall);
          expect(small.map(({ className, textContent }) => `${className}: ${textContent}`)).to.deep.equal([]);
        }
      }
    });

  it('gives 60 px to what is to be hit', async () => {
    const card = place(
      '<stat-card theme="elder" label="茶叶产值" value="1" source="云溪镇" href="https://example.org/"></stat-card>',
      320,
    );
    await rendered();
    const { width, height } = card.shadowRoot!.querySelector('a')!.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(60);
  });
});

/** Whether an element has letters of its own that are small, or set tight. */
function isSmall(element: HTMLElement): boolean {
  const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  if (!own || element.closest('.visually-hidden')) return false;
  const { fontSize, lineHeight } = getComputedStyle(element);
  return parseFloat(fontSize) < 18 || parseFloat(lineHeight) / parseFloat(fontSize) < 1.299;
}
