import { expect } from 'chai';
import { LitElement } from 'lit';
import { nearestLanguage, unwatchLanguage, watchLanguage } from '../../../src/elements/base/language.js';
import { draw, heard, place, rendered, setUpPage, wrapperOf } from '../../support/page.js';
import { WIDGETS } from '../../support/widgets.js';
import { report } from '../../fixtures/model-facts.js';

setUpPage();

describe('the nearest language', () => {
  for (const [name, markup, expected] of [
    ['its own', '<p lang="en"><b lang="zh-Hant"></b></p>', 'zh-Hant'],
    ['that of the nearest ancestor', '<p lang="en"><i><b></b></i></p>', 'en'],
    ['an empty one, which says that it is not known', '<p lang="en"><i lang=""><b></b></i></p>', ''],
  ] as const)
    it(`is ${name}`, () => {
      expect(nearestLanguage(place(markup).querySelector('b')!)).to.equal(expected);
    });

  it('is that of the page, or none', () => {
    const { lang } = document.documentElement;
    const element = place('<p></p>');
    document.documentElement.lang = 'fr';
    expect(nearestLanguage(element)).to.equal('fr');
    document.documentElement.removeAttribute('lang');
    expect(nearestLanguage(element)).to.equal(null);
    if (lang) document.documentElement.lang = lang;
  });

  it('is that of a shadow host, through any number of them', () => {
    const outer = place('<section lang="en"><div></div></section>').firstElementChild!;
    outer.attachShadow({ mode: 'open' }).innerHTML = '<div></div>';
    const inner = outer.shadowRoot!.firstElementChild!;
    inner.attachShadow({ mode: 'open' }).append(document.createElement('p'));
    expect(nearestLanguage(inner as HTMLElement)).to.equal('en');
    const host = place('<div lang="en"></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p></p><p lang="zh"></p>';
    const [first, second] = root.querySelectorAll('p');
    expect([nearestLanguage(first!), nearestLanguage(second!)]).to.deep.equal(['en', 'zh']);
  });

  it('is none off the page', () => {
    expect(nearestLanguage(document.createElement('p'))).to.equal(null);
  });
});

/** The observers that are made from now on and still at work. */
function countObservers(): { readonly working: Set<MutationObserver>; readonly restore: () => void } {
  const real = window.MutationObserver;
  const working = new Set<MutationObserver>();
  window.MutationObserver = class extends real {
    override observe(target: Node, options?: MutationObserverInit): void {
      working.add(this);
      super.observe(target, options);
    }

    override disconnect(): void {
      working.delete(this);
      super.disconnect();
    }
  };
  return { working, restore: () => (window.MutationObserver = real) };
}

describe('the watching', () => {
  class Probe extends LitElement {
    renders = 0;

    protected override render(): string {
      this.renders++;
      return '';
    }
  }
  customElements.define('language-probe', Probe);

  async function watched(parent: Node): Promise<Probe> {
    const probe = new Probe();
    parent.appendChild(probe);
    watchLanguage(probe);
    await probe.updateComplete;
    return probe;
  }

  it('renders again after a change above, in the document or in a shadow root', async () => {
    const host = place('<section><div></div></section>');
    const root = host.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p></p>';
    const probe = await watched(root.firstElementChild!);
    const before = probe.renders;
    host.lang = 'en';
    await rendered();
    expect(probe.renders).to.equal(before + 1);
    root.querySelector('p')!.lang = 'zh';
    await rendered();
    expect(probe.renders).to.equal(before + 2);
    host.title = 'another attribute';
    await rendered();
    expect(probe.renders).to.equal(before + 2);
    unwatchLanguage(probe);
    host.lang = 'fr';
    await rendered();
    expect(probe.renders).to.equal(before + 2);
  });

  it('is done by one observer for all, which ends with the last that watches', async () => {
    const { working, restore } = countObservers();
    const probes = [await watched(document.body), await watched(document.body), await watched(document.body)];
    expect(working.size).to.equal(1);
    probes.slice(1).forEach(unwatchLanguage);
    expect(working.size).to.equal(1);
    unwatchLanguage(probes[0]!);
    expect(working.size).to.equal(0);
    restore();
    probes.forEach((probe) => {
      probe.remove();
    });
  });

  it('leaves no observer behind a thousand widgets that came and went', async () => {
    // The observer of what is drawn is there for good, one for all; it holds no tree.
    (await draw('<stat-card></stat-card>')).remove();
    const { working, restore } = countObservers();
    const cards = Array.from({ length: 1_000 }, () => document.createElement('stat-card'));
    document.body.append(...cards);
    await rendered();
    expect(working.size).to.equal(1);
    cards.forEach((card) => {
      card.remove();
    });
    expect(working.size).to.equal(0);
    restore();
  });
});

for (const { tag, named, saysOfReport, saysInEnglish } of WIDGETS)
  describe(`<${tag}>`, () => {
    async function reported(markup: string): Promise<HTMLElement> {
      const box = place(markup);
      const element = box.querySelector<HTMLElement>(tag) ?? box;
      Object.assign(element, { report });
      await rendered();
      return element;
    }

    for (const [language, says, locale] of [
      ['zh', saysOfReport, 'zh-CN'],
      ['zh-CN', saysOfReport, 'zh-CN'],
      ['zh-Hans', saysOfReport, 'zh-CN'],
      ['fr', saysOfReport, 'zh-CN'],
      ['', saysOfReport, 'zh-CN'],
      ['en', saysInEnglish, 'en'],
      ['EN-us', saysInEnglish, 'en'],
    ] as const)
      it(`speaks for lang="${language}"`, async () => {
        const element = await reported(`<section lang="${language}"><div><${tag} ${named}></${tag}></div></section>`);
        expect(heard(element)).to.equal(says);
        expect(wrapperOf(element).lang).to.equal(locale);
      });

    it('follows a later change: its own, above it, and above the shadow root that it is in', async () => {
      const element = await reported(`<section><div><${tag} ${named}></${tag}></div></section>`);
      const section = element.closest('section')!;
      const steps: [() => void, string][] = [
        [() => (section.lang = 'en'), saysInEnglish],
        [() => (element.lang = 'zh'), saysOfReport],
        [() => (section.lang = 'fr'), saysOfReport],
        [() => (element.lang = 'en'), saysInEnglish],
        [() => element.removeAttribute('lang'), saysOfReport],
        [() => (section.lang = 'en'), saysInEnglish],
        [() => section.removeAttribute('lang'), saysOfReport],
      ];
      for (const [change, says] of steps) {
        change();
        await rendered();
        expect(heard(element)).to.equal(says);
      }
      const root = place('<div></div>').attachShadow({ mode: 'open' });
      root.append(element);
      (root.host as HTMLElement).lang = 'en';
      await rendered();
      expect(heard(element)).to.equal(saysInEnglish);
    });

    it('follows a change inside the shadow root that it is in', async () => {
      const root = place('<div></div>').attachShadow({ mode: 'open' });
      root.innerHTML = `<section><${tag} ${named}></${tag}></section>`;
      const element = root.querySelector<HTMLElement>(tag)!;
      Object.assign(element, { report });
      await rendered();
      expect(heard(element)).to.equal(saysOfReport);
      root.querySelector('section')!.lang = 'en';
      await rendered();
      expect(heard(element)).to.equal(saysInEnglish);
    });

    it('speaks the language of where it is moved', async () => {
      const element = await reported(`<section lang="en"><${tag} ${named}></${tag}></section>`);
      place('<section lang="zh"></section>').append(element);
      await rendered();
      expect(heard(element)).to.equal(saysOfReport);
    });

    it('colours by the language, unless a palette is chosen', async () => {
      const paletteOf = (element: Element) =>
        [...wrapperOf(element).classList].filter((name) => name.startsWith('palette-'));
      const chinese = await reported(`<${tag} ${named}></${tag}>`);
      const english = await reported(`<${tag} lang="en" ${named}></${tag}>`);
      expect([paletteOf(chinese), paletteOf(english)]).to.deep.equal([['palette-neutral'], ['palette-intl']]);
      for (const palette of ['cn', 'intl', 'neutral']) {
        english.setAttribute('palette', palette);
        await rendered();
        expect(paletteOf(english)).to.deep.equal([`palette-${palette}`]);
      }
      for (const palette of ['', 'red', 'cn intl', 'constructor']) {
        english.setAttribute('palette', palette);
        await rendered();
        expect(paletteOf(english)).to.deep.equal(['palette-intl']);
      }
    });
  });

describe('the colours of a change', () => {
  const colourOf = (card: Element) => getComputedStyle(card.shadowRoot!.querySelector('.change span')!).color;
  const changed = (palette: string, change: string, rest = '') =>
    draw(`<stat-card label="茶" value="5" change="${change}" palette="${palette}" ${rest}></stat-card>`);

  it('are red for up in one convention, green for good in the other, and none in the third', async () => {
    const [cnUp, cnDown] = [colourOf(await changed('cn', '+5%')), colourOf(await changed('cn', '-5%'))];
    const good = ['better="up"', 'better="down"'];
    const [intlUp, intlDown] = [
      colourOf(await changed('intl', '+5%', good[0])),
      colourOf(await changed('intl', '-5%', good[1])),
    ];
    const [badUp, badDown] = [
      colourOf(await changed('intl', '+5%', good[1])),
      colourOf(await changed('intl', '-5%', good[0])),
    ];
    const [up, down] = [colourOf(await changed('neutral', '+5%')), colourOf(await changed('neutral', '-5%'))];
    expect([intlUp, intlDown]).to.deep.equal([cnDown, cnDown]);
    expect([badUp, badDown]).to.deep.equal([cnUp, cnUp]);
    expect(colourOf(await changed('intl', '+5%'))).to.equal(up);
    expect(cnUp).not.to.equal(cnDown);
    expect(up).to.equal(down);
    const red = (colour: string) => colour.match(/\d+/g)!.map(Number);
    expect(red(cnUp)[0]).to.be.above(red(cnUp)[1]!);
    expect(red(cnDown)[1]).to.be.above(red(cnDown)[0]!);
  });

  it('A05: are of the direction in Chinese, and never of the judgement, which is a word', async () => {
    const good = await changed('cn', '-5%', 'better="down"');
    const bad = await changed('cn', '-5%', 'better="up"');
    expect(colourOf(good)).to.equal(colourOf(bad));
    expect([heard(good), heard(bad)]).to.deep.equal(['茶5，下降5%', '茶5，下降5%']);
    // A judgement is a word only where the direction alone would mislead: where down is good.
    const judged = (card: Element) => card.shadowRoot!.querySelector('.judgement')?.textContent;
    expect([judged(good), judged(bad)]).to.deep.equal(['向好', undefined]);
  });

  it('are those of a dark page where one is asked for', async () => {
    const light = await changed('cn', '+5%', 'scheme="light"');
    const dark = await changed('cn', '+5%', 'scheme="dark"');
    expect(colourOf(light)).not.to.equal(colourOf(dark));
    const ground = (card: Element) => getComputedStyle(wrapperOf(card)).backgroundColor;
    expect(ground(light)).not.to.equal(ground(dark));
  });
});
