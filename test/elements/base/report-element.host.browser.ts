import { expect } from 'chai';
import { report } from '../../fixtures/model-facts.js';
import { emulateMedia, isChromium } from '../../support/browsers/engine.js';
import { everyElement, isDrawn, place, rendered, setUpPage, wrapperOf } from '../../support/page.js';
import { WIDGETS } from '../../support/widgets.js';

setUpPage();

/** What a reader would see change if the page's CSS came in. Visibility and colour scheme are the page's to decide. */
const PROPERTIES = [
  ...['color', 'background-color', 'background-image', 'opacity', 'text-shadow', 'box-shadow', 'filter'],
  ...['font-family', 'font-size', 'font-weight', 'font-style', 'font-variant-caps', 'line-height', 'letter-spacing'],
  ...[
    'word-spacing',
    'text-transform',
    'text-indent',
    'text-align',
    'text-decoration-line',
    'white-space',
    'word-break',
  ],
  ...['direction', 'writing-mode', 'list-style-type', 'display', 'float', 'position', 'box-sizing', 'transform'],
  ...['margin-top', 'margin-right', 'margin-bottom', 'margin-left', 'border-top-width', 'border-left-width'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left', 'border-top-color', 'outline-style'],
  ...[
    'width',
    'height',
    'fill',
    'cursor',
    'user-select',
    '-webkit-user-select',
    'animation-name',
    'transition-duration',
  ],
] as const;

/** The style of everything in a widget's shadow tree, a line a value. */
function stylesOf(element: Element): string[] {
  const inner = [...everyElement(element.shadowRoot!)].filter(({ localName }) => localName !== 'style');
  return inner.flatMap((each, i) => {
    const style = getComputedStyle(each);
    const name = `${i} ${each.localName}.${each.getAttribute('class') ?? ''}`;
    return PROPERTIES.map((property) => `${name} ${property}: ${style.getPropertyValue(property)}`);
  });
}

/** What is not as it was. */
const changesOf = (before: readonly string[], after: readonly string[]): string[] =>
  after.flatMap((line, i) => (line === before[i] ? [] : [`${before[i] ?? ''} → ${line}`]));

/** A style sheet of the page, until the returned function takes it away. */
function addSheet(text: string): () => void {
  const sheet = Object.assign(document.createElement('style'), { textContent: text });
  document.head.append(sheet);
  return () => {
    sheet.remove();
  };
}

const HOSTILE = `
  * {
    color: rgb(1, 2, 3) !important; background: rgb(4, 5, 6) !important; font: italic 900 77px/3 fantasy !important;
    letter-spacing: 9px !important; word-spacing: 9px !important; text-transform: uppercase !important;
    text-indent: 50px !important; text-align: right !important; text-decoration: line-through !important;
    text-shadow: 2px 2px red !important; white-space: pre !important; direction: rtl !important;
    list-style: square !important; cursor: wait !important; word-break: break-all !important;
    font-variant: small-caps !important; line-height: 4 !important; fill: red !important; user-select: none !important;
    -webkit-user-select: none !important; border-color: red !important; transition: all 9s !important;
    quotes: none !important; hyphens: auto !important; tab-size: 1 !important; -webkit-text-fill-color: red;
  }
  p, div, span, li, ol, a, svg, path { margin: 40px !important; padding: 40px !important; float: right !important;
    position: fixed !important; display: none !important; width: 1px !important; border: 9px solid red !important; }
  a { color: red !important; } *::before { content: 'x' !important; } *::after { content: 'x' !important; }
`;

for (const { tag, named, hasTwoForms } of WIDGETS)
  describe(`<${tag}> on a page`, () => {
    const box = document.createElement('main');
    afterEach(() => {
      box.remove();
      box.removeAttribute('style');
      box.removeAttribute('dir');
    });

    async function reported(): Promise<HTMLElement> {
      box.innerHTML = `<${tag} ${named}></${tag}>`;
      box.style.width = '320px';
      document.body.append(box);
      const element = box.firstElementChild;
      if (!(element instanceof HTMLElement)) throw new Error('no element');
      Object.assign(element, { report });
      await rendered();
      expect(isDrawn(element)).to.equal(true);
      return element;
    }

    for (const [name, css] of [
      ['everything set, and !important', HOSTILE],
      ['html { font-size: 10px }', 'html { font-size: 10px }'],
      ['html { font-size: 62.5% }', 'html { font-size: 62.5% } body { font-size: 1.4rem }'],
      ['html { font-size: 100px }', 'html { font-size: 100px } body { font-size: 0.16rem }'],
      [
        'a reset',
        '* { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; box-sizing: content-box }',
      ],
      [
        'rules for its own classes',
        '.root, .label, .figure, .number, .card, .meta { display: none !important; color: red }',
      ],
      ['text that can’t be selected', 'body { user-select: none; -webkit-user-select: none; text-align: center }'],
    ] as const)
      it(`H13, H14: with ${name} looks inside as on a clean one`, async () => {
        const element = await reported();
        const clean = stylesOf(element);
        expect(clean.length).to.be.above(10 * PROPERTIES.length);
        const remove = addSheet(css);
        // The box of the element is the page's; its inside is not. The same width, so that the same layout is compared.
        element.style.setProperty('width', '320px', 'important');
        element.style.setProperty('padding', '0', 'important');
        const hostile = stylesOf(element);
        remove();
        expect(changesOf(clean, hostile)).to.deep.equal([]);
      });

    for (const [name, attribute, value] of [
      ['from right to left', 'dir', 'rtl'],
      ['top to bottom', 'style', 'writing-mode: vertical-rl; width: 320px; height: 600px'],
    ] as const)
      it(`H15: written ${name} reads from left to right, and stays inside`, async () => {
        const element = await reported();
        const clean = stylesOf(element);
        box.setAttribute(attribute, value);
        const style = getComputedStyle(wrapperOf(element));
        expect([style.direction, style.writingMode]).to.deep.equal(['ltr', 'horizontal-tb']);
        // A column of text is as high as its page has room: another box, and the same type.
        // A drawing that becomes a list where it is narrow sets its figures in another size then.
        const ofType = hasTwoForms
          ? / (?:font-family|font-weight|font-variant|word|color)[a-z-]*: /
          : / (?:font|text|line|letter|word|color)[a-z-]*: /;
        const isOfType = (line: string) => attribute === 'dir' || ofType.test(line);
        expect(changesOf(clean, stylesOf(element)).filter(isOfType)).to.deep.equal([]);
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      });

    it('changes nothing outside of itself', async () => {
      const before = [document.head.innerHTML, document.documentElement.getAttributeNames().join()];
      const probe = place('<p class="root label figure">文</p>');
      const style = getComputedStyle(probe).cssText || getComputedStyle(probe).font;
      const globals = Object.keys(window).length;
      const element = await reported();
      expect(element.getAttributeNames()).to.deep.equal([named.split('=')[0]]);
      expect([document.head.innerHTML, document.documentElement.getAttributeNames().join()]).to.deep.equal(before);
      expect(getComputedStyle(probe).cssText || getComputedStyle(probe).font).to.equal(style);
      expect(Object.keys(window).length).to.equal(globals);
    });

    it('has no style attribute', async () => {
      const element = await reported();
      const styled = [...everyElement(element.shadowRoot!)].filter((each) => each.hasAttribute('style'));
      expect(styled).to.have.length(0);
    });

    it('is dark with a dark page, and light or dark as it is told', async () => {
      const element = await reported();
      const ground = () => {
        const { backgroundColor, color } = getComputedStyle(wrapperOf(element));
        return `${color} on ${backgroundColor}`;
      };
      const light = ground();
      element.setAttribute('scheme', 'dark');
      await rendered();
      const dark = ground();
      expect(dark).not.to.equal(light);
      element.setAttribute('scheme', 'light');
      await rendered();
      expect(ground()).to.equal(light);
      if (!CSS.supports('color', 'light-dark(#000, #fff)')) return;
      element.removeAttribute('scheme');
      box.style.colorScheme = 'dark';
      await rendered();
      expect(ground()).to.equal(dark);
    });

    for (const [name, media] of [
      ['forced colours', { features: { 'forced-colors': 'active' } }],
      ['reduced motion', { features: { 'prefers-reduced-motion': 'reduce' } }],
      ['print', { type: 'print' }],
    ] as const)
      it(`A07, A08, L08: in ${name} is drawn whole, and nothing moves`, async () => {
        const element = await reported();
        const text = wrapperOf(element).textContent;
        const isDone = await emulateMedia(media);
        expect(isDone).to.equal(isChromium());
        expect(wrapperOf(element).textContent).to.equal(text);
        expect(element.getBoundingClientRect().height).to.be.above(20);
        expect(document.getAnimations()).to.have.length(0);
        if (name === 'print' && isDone)
          expect(getComputedStyle(wrapperOf(element)).color).to.match(/^rgb\(\d\d?, \d\d?, \d\d?\)$/);
        await emulateMedia();
      });
  });

describe('A07: forced colours', () => {
  it('leave a ring with an outline, and an arrow with a shape', async () => {
    await emulateMedia({ features: { 'forced-colors': 'active' } });
    const ring = place('<progress-ring fact="villages-lit"></progress-ring>');
    const card = place('<stat-card fact="tea-output"></stat-card>');
    for (const element of [ring, card]) Object.assign(element, { report });
    await rendered();
    const arc = getComputedStyle(ring.shadowRoot!.querySelector('.arc')!);
    const arrow = card.shadowRoot!.querySelector('.arrow')!.getBoundingClientRect();
    if (matchMedia('(forced-colors: active)').matches) expect(arc.stroke).not.to.equal('none');
    expect(arrow.width).to.be.above(4);
    await emulateMedia();
  });
});
