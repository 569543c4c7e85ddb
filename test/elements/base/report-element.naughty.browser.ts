import { expect } from 'chai';
import { codes, everyElement, heard, place, rendered, setUpPage, reported } from '../../support/page.js';

/* The big list of naughty strings, and payloads of the kinds that the OWASP sheet on filter evasion lists. */

setUpPage();

const PAYLOADS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  '<style>@import "//evil.example/x.css"</style>',
  '<object data=//evil.example></object>',
  '<template><script>alert(1)</script></template>',
  '"><script>alert(1)</script>',
  "'; alert(1); '",
  '</p></div></template><script>alert(1)</script>',
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
  '${alert(1)}',
  '?lit$0123456789$',
  '<!--?lit$0123456789$-->',
];

const alerts: unknown[] = [];

async function labelled(labels: readonly string[], name: string): Promise<HTMLElement[]> {
  const box = place('<div></div>', 320);
  const cards = labels.map((label) => {
    const card = document.createElement('stat-card');
    for (const [attribute, value] of Object.entries({ label: '名目', value: '5', source: '镇', [name]: label }))
      card.setAttribute(attribute, value);
    return card;
  });
  box.append(...cards);
  await rendered();
  await new Promise((done) => setTimeout(done, 100));
  return cards;
}

describe('D08, S01: a naughty string', function () {
  this.timeout(60_000);

  let strings: string[] = [];
  before(async () => {
    const response = await fetch('/node_modules/big-list-of-naughty-strings/blns.json');
    strings = [...((await response.json()) as string[]), ...PAYLOADS];
    window.alert = (message) => alerts.push(message);
  });

  it('is one of many', () => {
    expect(strings.length).to.be.above(480);
  });

  for (const name of ['label', 'unit', 'source', 'period'])
    it(`as ${name} is text: no element, no request, no alert, and it stays inside`, async () => {
      const before = performance.getEntriesByType('resource').length;
      const plain = new Set((await labelled(['x'], name)).flatMap(elementsOf));
      const cards = await labelled(strings, name);
      // The slot is that of the light DOM, where a label is blank.
      const strange = cards.flatMap(elementsOf).filter((element) => element !== 'slot' && !plain.has(element));
      expect(strange).to.deep.equal([]);
      expect(alerts).to.deep.equal([]);
      expect(performance.getEntriesByType('resource').length).to.equal(before);
      expect(cards.filter((card) => card.scrollWidth > card.clientWidth).map(heard)).to.deep.equal([]);
      expect(cards.filter((card) => card.clientHeight > 4_000).map(heard)).to.deep.equal([]);
      expect(
        [...new Set(codes())].filter((code) => code !== 'INPUT_CONTROL_CHARS' && code !== 'REQUIRED'),
      ).to.deep.equal([]);
      expect(reported.errors).to.deep.equal([]);
    });
});

/** What a card is made of. */
const elementsOf = (card: Element): string[] => [...everyElement(card.shadowRoot!)].map(({ localName }) => localName);
