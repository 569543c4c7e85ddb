import { expect } from 'chai';
import { ReportPage } from '../../src/elements/report-page.js';
import { findFact } from '../../src/report/lookup.js';
import { report } from '../fixtures/model-facts.js';
import { everyElement, place, rendered, reported, setUpPage, until } from '../support/page.js';

/* Every figure of the element opens what the report says of it, where it stands. */

setUpPage();

async function drawn(markup = '<report-page pages="w/{id}/"></report-page>'): Promise<ReportPage> {
  const page = place(markup, ReportPage);
  page.report = { ...report, source: { ...report.source, url: 'https://example.gov.cn/2023.html' } };
  page.earlier = {
    ...report,
    id: 'year-before',
    period: '2022',
    source: { ...report.source, url: 'https://example.gov.cn/2022.html' },
  };
  await rendered();
  return page;
}

const all = (page: ReportPage, selector: string): readonly HTMLElement[] =>
  [...everyElement(page.shadowRoot!)].filter((one): one is HTMLElement => one.matches(selector));

const panelOf = (page: ReportPage): HTMLElement => page.shadowRoot!.querySelector<HTMLElement>('.origin-panel')!;

const isOpen = (page: ReportPage): boolean => panelOf(page).matches(':popover-open');

async function press(page: ReportPage, entry: Element): Promise<void> {
  entry.querySelector<HTMLElement>(':scope > .origin')!.click();
  await until(() => isOpen(page), 'the panel of quotes');
}

/** The heads of the panel with their addresses, and its quotes. */
const read = (page: ReportPage) => ({
  heads: [...panelOf(page).querySelectorAll('.origin-of')].map((head) => [
    head.textContent.trim(),
    head.querySelector('a')?.getAttribute('href'),
  ]),
  quotes: [...panelOf(page).querySelectorAll('blockquote')].map((quote) => quote.textContent),
  places: [...panelOf(page).querySelectorAll('blockquote + p')].map((one) => one.textContent),
});

const ENTRIES = '.entry, li.row, .event, .honour, .quoted, .one-sided li';

describe('quotes in <report-page>', () => {
  it('are opened by each entry, with a name, and by nothing that is hidden from screen readers', async () => {
    const page = await drawn();
    const entries = all(page, ENTRIES);
    expect(entries.length).to.be.greaterThan(5);
    for (const entry of entries) {
      const buttons = entry.querySelectorAll(':scope > button.origin');
      expect(buttons, entry.textContent).to.have.length(1);
      expect(buttons[0]!.closest('[aria-hidden], [hidden]')).to.equal(null);
      expect(buttons[0]!.getAttribute('aria-label')).to.match(/^原文：./);
    }
    expect(reported).to.deep.equal({ problems: [], warnings: [], errors: [] });
  });

  it('have their place and the page of the figure', async () => {
    const page = await drawn();
    const widget = all(page, '.quoted [fact]:not(trend-line)')[0]!;
    const fact = findFact(report, widget.getAttribute('fact')!)!;
    widget.scrollIntoView({ block: 'center' });
    const { scrollY } = window;
    await press(page, widget.parentElement!);
    expect(page.shadowRoot!.activeElement).to.equal(panelOf(page));
    expect(window.scrollY).to.equal(scrollY);
    const { heads, quotes, places } = read(page);
    expect(heads).to.deep.equal([[fact.label.zh, `w/${fact.id}/`]]);
    const { quote, start, end } = fact.mentions[0]!;
    expect(quotes[0]).to.equal(`“${quote}”`);
    expect(places[0])
      .to.contain(String(start + 1))
      .and.to.contain(String(end));
  });

  it('of a line are those of each of its years, with the page of the figure or the source of the year', async () => {
    const page = await drawn();
    const line = all(page, '.quoted trend-line')[0]!;
    const id = line.getAttribute('fact')!;
    await press(page, line.parentElement!);
    const { zh } = findFact(report, id)!.label;
    expect(read(page).heads).to.deep.equal([
      [zh, `w/${id}/`],
      [`2022年 · ${zh}`, 'https://example.gov.cn/2022.html'],
    ]);
  });

  it('of a comparison are those of the report in whose column they are', async () => {
    const page = await drawn();
    const table = all(page, 'report-compare')[0]!.shadowRoot!;
    const [earlier, later] = table.querySelectorAll('tbody tr:first-child td');
    await press(page, earlier!);
    expect(read(page).heads[0]![0]).to.match(/^2022年 · /);
    panelOf(page).hidePopover();
    await press(page, later!);
    expect(read(page).heads[0]![1]).to.match(/^w\/.+\/$/);
    expect(table.querySelectorAll('td:nth-child(n + 4) .origin')).to.have.length(0);
  });

  it('are opened by a press on the text too, and closed by Escape or a press elsewhere', async () => {
    const page = await drawn();
    const text = all(page, 'score-board')[0]!.shadowRoot!.querySelector<HTMLElement>('.entry .label')!;
    text.click();
    await until(() => isOpen(page), 'the panel of quotes');
    panelOf(page).hidePopover();
    expect(isOpen(page)).to.equal(false);
    page.shadowRoot!.querySelector<HTMLElement>('h1')!.click();
    await rendered();
    expect(isOpen(page)).to.equal(false);
  });

  it('lead to the source of the report where the page has no pages of figures', async () => {
    const page = await drawn('<report-page></report-page>');
    await press(page, all(page, '.quoted')[0]!);
    expect(read(page).heads[0]![1]).to.equal('https://example.gov.cn/2023.html');
  });

  it('open nothing and throw nothing in a browser without popovers', async () => {
    const { prototype } = HTMLElement;
    const names = ['popover', 'showPopover', 'hidePopover', 'togglePopover'] as const;
    const had = names.map((name) => [name, Object.getOwnPropertyDescriptor(prototype, name)!] as const);
    for (const name of names) Reflect.deleteProperty(prototype, name);
    try {
      const page = await drawn();
      const text = all(page, 'score-board')[0]!.shadowRoot!.querySelector<HTMLElement>('.entry .label')!;
      text.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      text.click();
      all(page, '.origin')[0]!.click();
      await rendered();
      expect(read(page).quotes).to.deep.equal([]);
      expect(reported).to.deep.equal({ problems: [], warnings: [], errors: [] });
    } finally {
      for (const [name, descriptor] of had) Object.defineProperty(prototype, name, descriptor);
    }
  });
});
