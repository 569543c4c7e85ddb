import { expect } from 'chai';
import { choujiang2022Invented } from '../../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { ReportPage } from '../../src/elements/report-page.js';
import { LOCALES } from '../../src/format/locale.js';
import { THEMES } from '../../src/views/root.js';
import { nodeOf } from '../../stories/lib/piece.js';
import { SHOWN } from '../../stories/stories.js';
import { everyElement, place, rendered, setUpPage } from '../support/page.js';

/* 亿 and 万 decide the magnitude of a figure, so a unit is never smaller than a label: in every theme, at every width. */

setUpPage();

const LEAST = 14;
const UNITS = '.unit, .tail, .heading-unit, .axis-unit';

const unitsIn = (root: ParentNode): Element[] =>
  [...everyElement(root)].filter((one) => one.matches(UNITS) && one.textContent && one.getClientRects().length > 0);

const hostOf = (unit: Element): string => (unit.getRootNode() as ShadowRoot).host.localName;

/** The units that are smaller than that, with their widget and size. */
const tooSmall = (units: readonly Element[]): string[] =>
  units
    .map((unit) => ({ unit, size: parseFloat(getComputedStyle(unit).fontSize) }))
    .filter(({ size }) => size < LEAST - 0.01)
    .map(({ unit, size }) => `<${hostOf(unit)}> ${unit.textContent} is of ${size} px`);

for (const theme of THEMES)
  describe(`units in the theme ${theme}`, () => {
    for (const locale of LOCALES)
      it(`are of ${LEAST} px and up on the sample’s page, ${locale}`, async () => {
        const page = place(`<report-page theme="${theme}" lang="${locale}"></report-page>`, ReportPage);
        page.report = choujiang2023;
        page.earlier = choujiang2022Invented;
        for (const width of [375, 1280]) {
          page.style.width = `${width}px`;
          await rendered();
          const units = unitsIn(page.shadowRoot!);
          expect(units.length, 'units found').to.be.above(80);
          expect(tooSmall(units), `at ${width} px`).to.deep.equal([]);
        }
      });

    // An inline figure is as large as the text around it.
    for (const story of SHOWN.filter(({ component }) => component !== 'fact-ref'))
      it(`are of ${LEAST} px and up in <${story.component}>`, async () => {
        const holder = place('<div></div>');
        holder.append(nodeOf(story.in({ theme }).piece));
        for (const width of [120, 320, 768]) {
          holder.style.width = `${width}px`;
          await rendered();
          expect(tooSmall(unitsIn(holder)), `at ${width} px`).to.deep.equal([]);
        }
      });
  });
