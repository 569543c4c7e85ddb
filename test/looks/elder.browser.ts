import { expect } from 'chai';
import { choujiang2022Invented } from '../../data/choujiang-2022-invented.js';
import { LOCALES, type Locale } from '../../src/format/locale.js';
import { ReportPage } from '../../src/elements/report-page.js';
import { nodeOf } from '../../stories/lib/piece.js';
import { ONE_OF_EACH } from '../../stories/lib/one-of-each.js';
import { SHOWN } from '../../stories/stories.js';
import { everyElement, place, rendered, setUpPage } from '../support/page.js';

/*
 * What the theme for poor eyes and hands promises, of every element: text of 18 px and up, lines of 1.3 and up, targets of
 * 60 px, nothing that floats.
 */

setUpPage();

const WIDTHS = [320, 768];

const saidOf = (element: Element): string => {
  const { host } = element.getRootNode() as ShadowRoot;
  const text = element.textContent.trim().slice(0, 20);
  return `<${host.localName}> ${element.localName}.${element.getAttribute('class') ?? ''}: ${text}`;
};

const isVisible = (element: Element): boolean =>
  element.getClientRects().length > 0 && !element.closest('.visually-hidden, [hidden], style, script');

/** Every element of shadow trees below a place that can be seen. */
const seenIn = (root: ParentNode): Element[] =>
  [...everyElement(root)].filter((one) => one.getRootNode() instanceof ShadowRoot && isVisible(one));

const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());

function typeFaults(element: Element): string[] {
  const { fontSize, lineHeight } = getComputedStyle(element);
  const [size, leading] = [parseFloat(fontSize), parseFloat(lineHeight) / parseFloat(fontSize)];
  const isSvg = element instanceof SVGElement;
  return [
    ...(size < 18 ? [`${saidOf(element)} is of ${size} px`] : []),
    // A text of a drawing is one line. `normal` is no number, and not what the theme says.
    ...(isSvg || leading >= 1.299 ? [] : [`${saidOf(element)} has lines of ${leading}`]),
  ];
}

/** A figure within a sentence has the sentence’s own type, and is as high as its line: it may not lie over the lines around. */
const isInText = (element: Element): boolean =>
  (element.getRootNode() as ShadowRoot).host.localName === 'fact-ref' && !element.closest('.panel');

function targetFaults(element: Element): string[] {
  const { width, height } = element.getBoundingClientRect();
  return Math.min(width, height) >= 59.5
    ? []
    : [`${saidOf(element)} is a target of ${Math.round(width)} × ${Math.round(height)} px`];
}

function floating(element: Element): string[] {
  const { position, float } = getComputedStyle(element);
  return element.hasAttribute('popover') || /fixed|sticky/.test(position) || float !== 'none'
    ? [`${saidOf(element)} floats`]
    : [];
}

const TARGETS = 'a[href], button, summary, input, select, [tabindex="0"]';

const faultsIn = (root: ParentNode): string[] => {
  const seen = seenIn(root);
  return [
    ...seen.filter((one) => hasText(one) && !isInText(one)).flatMap(typeFaults),
    ...seen.filter((one) => one.matches(TARGETS) && !isInText(one)).flatMap(targetFaults),
    ...seen.flatMap(floating),
  ];
};

function placeStory(tag: string, lang: Locale): HTMLElement {
  const story = SHOWN.find(({ component }) => component === tag);
  if (!story) throw new Error(`There is no such story of ${tag}`);
  const holder = place(`<div lang="${lang}"></div>`);
  holder.append(nodeOf(story.in({ lang, theme: 'elder' }).piece));
  return holder;
}

async function expectNoFaults(holder: HTMLElement): Promise<void> {
  for (const width of WIDTHS) {
    holder.style.width = `${width}px`;
    await rendered();
    expect([...new Set(faultsIn(holder))], `at ${width} px`).to.deep.equal([]);
  }
}

for (const lang of LOCALES)
  describe(`the theme for poor eyes, ${lang}`, () => {
    for (const { component: tag } of SHOWN)
      it(`<${tag}>`, async () => {
        const holder = placeStory(tag, lang);
        await rendered();
        expect(seenIn(holder).filter(hasText), 'what is measured').not.to.deep.equal([]);
        await expectNoFaults(holder);
      });

    it('<fact-ref> that is open unfolds in the text', async () => {
      const holder = placeStory('fact-ref', lang);
      await rendered();
      const root = holder.querySelector('fact-ref')!.shadowRoot!;
      root.querySelector<HTMLElement>('.trigger')!.click();
      await rendered();
      const panel = root.querySelector('.panel')!;
      expect(isVisible(panel)).to.equal(true);
      expect(getComputedStyle(panel).position).to.equal('static');
      await expectNoFaults(holder);
    });

    it('<report-page>', async () => {
      const page = place(`<report-page lang="${lang}" theme="elder"></report-page>`, ReportPage);
      page.report = ONE_OF_EACH;
      page.earlier = choujiang2022Invented;
      await rendered();
      await expectNoFaults(page.parentElement!);
    });
  });
