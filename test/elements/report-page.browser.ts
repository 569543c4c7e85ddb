import { expect } from 'chai';
import { ReportPage } from '../../src/elements/report-page.js';
import { ReportSource } from '../../src/elements/report-source.js';
import { report } from '../fixtures/model-facts.js';
import { codes, place, rendered, setUpPage, reported } from '../support/page.js';

setUpPage();

async function drawn(markup = '<report-page></report-page>'): Promise<ReportPage> {
  const page = place(markup, ReportPage);
  page.report = report;
  await rendered();
  return page;
}

const inside = (page: ReportPage, selector: string) => page.shadowRoot?.querySelector<HTMLElement>(selector);

describe('<report-page>', () => {
  it('shows masthead, contents and every section of the report', async () => {
    const page = await drawn();
    expect(inside(page, 'h1')?.textContent).to.equal(report.title.zh);
    const titles = [...page.shadowRoot!.querySelectorAll('h2')].map((title) => title.textContent);
    // A board that is of no section comes first, under a title of its own.
    expect(titles).to.deep.equal(['亮点', ...report.sections.map(({ title }) => title.zh)]);
    // The way to what stands with the title is short.
    const ways = [...page.shadowRoot!.querySelectorAll('.contents a')].map(({ textContent }) => textContent);
    expect(ways).to.deep.equal(titles.slice(1));
    expect(reported).to.deep.equal({ problems: [], warnings: [], errors: [] });
  });

  it('names its sections in short on a phone, and with their titles where there is space', async () => {
    const page = place('<report-page></report-page>', ReportPage);
    const [section, ...others] = report.sections;
    page.report = { ...report, sections: [{ ...section!, short: { zh: '茶业', en: 'Tea' } }, ...others] };
    for (const [width, way] of [
      [375, '茶业'],
      [900, `茶业${section!.title.zh}`],
    ] as const) {
      page.style.width = `${width}px`;
      await rendered();
      const ways = [...page.shadowRoot!.querySelectorAll<HTMLElement>('.contents a')];
      expect(ways[0]!.innerText.replace(/\s/g, '')).to.equal(way);
      // A section without a short name has nothing else to be called.
      expect(ways[1]!.innerText.trim()).to.equal(others[0]!.title.zh);
    }
  });

  it('passes the report and the language to its widgets', async () => {
    const page = await drawn('<report-page lang="en"></report-page>');
    const widgets = [...page.shadowRoot!.querySelectorAll('stat-card, event-line, score-board, source-note')];
    expect(widgets).not.to.have.length(0);
    for (const widget of widgets) {
      expect(widget.getAttribute('lang')).to.equal('en');
      expect(widget.shadowRoot?.querySelector('.visually-hidden')?.textContent).not.to.equal('');
    }
  });

  it('passes its appearance to all its widgets: theme and scheme', async () => {
    const page = await drawn(
      '<report-page theme="portal" scheme="dark" palette="intl" density="compact"></report-page>',
    );
    const look = (element: Element) =>
      ['theme', 'scheme', 'palette', 'density'].map((name) => element.getAttribute(name));
    const looks = [...page.shadowRoot!.querySelectorAll('main *')].filter((one) => one.shadowRoot).map(look);
    expect(looks).not.to.have.length(0);
    // Red and green cannot be read on the ground of the band: the board in it has the colour of its text.
    expect(looks[0]).to.deep.equal(['portal', 'dark', 'neutral', 'compact']);
    for (const one of looks.slice(1)) expect(one).to.deep.equal(['portal', 'dark', 'intl', 'compact']);
  });

  it('leads to the host’s own element of a section where there is one: the address then names the place', async () => {
    const [first] = report.sections;
    const page = await drawn(`<report-page><span slot="${first!.id}" id="${first!.id}"></span></report-page>`);
    const link = inside(page, `.contents a[href="#${first!.id}"]`)!;
    const followed = new Promise<boolean>((tell) => {
      page.addEventListener('click', (event) => {
        tell(!event.defaultPrevented);
        event.preventDefault();
      });
    });
    link.click();
    expect(await followed).to.equal(true);
    expect(page.querySelector('span')!.assignedSlot?.closest('section')?.id).to.equal(first!.id);
  });

  it('changes its own language where no other page is named', async () => {
    const page = await drawn();
    inside(page, 'button.language')?.click();
    await rendered();
    expect(page.lang).to.equal('en');
    expect(inside(page, 'h1')?.textContent).to.equal(report.title.en);
    expect(inside(page, 'button.language')?.textContent.trim()).to.equal('中文');
  });

  it('links to the page in the other language where one is named', async () => {
    const page = await drawn('<report-page alternate="en/"></report-page>');
    const link = inside(page, 'a.language');
    expect([link?.getAttribute('href'), link?.getAttribute('hreflang')]).to.deep.equal(['en/', 'en']);
  });

  it('offers the codes of each section, and of each widget, where it is told their address', async () => {
    const page = await drawn('<report-page codes="w/{id}/embed/"></report-page>');
    const links = [...page.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a.embed')];
    const ids = links.map(({ dataset }) => dataset.embed);
    for (const { id } of report.sections) expect(ids).to.include(id);
    for (const widget of page.shadowRoot!.querySelectorAll('.page-row [fact]'))
      expect(ids).to.include(widget.getAttribute('fact'));
    expect(page.shadowRoot!.querySelectorAll('.item > .tools > .embed')).to.have.length(
      page.shadowRoot!.querySelectorAll('.item').length,
    );
    for (const [index, link] of links.entries()) {
      expect(link.getAttribute('href')).to.equal(`w/${ids[index]}/embed/`);
      expect(link.getAttribute('aria-label')).to.match(/^嵌入(?:其中一项)?：./);
      expect(link.getAttribute('aria-label')).to.contain(link.textContent);
    }
  });

  it('leads to the page with the quotes of each section and widget, where it is told their address', async () => {
    const page = await drawn('<report-page pages="w/{id}/"></report-page>');
    const links = [...page.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a.quotes')];
    const targets = links.map((link) => [link.getAttribute('href'), link.textContent]);
    for (const { id } of report.sections) expect(targets).to.deep.include([`w/${id}/`, '原文']);
    for (const widget of page.shadowRoot!.querySelectorAll('.page-row [fact]'))
      expect(targets).to.deep.include([`w/${widget.getAttribute('fact')}/`, '原文']);
    for (const link of links) expect(link.getAttribute('aria-label')).to.match(/^原文：./);
    expect(page.shadowRoot!.querySelector('.embed')).to.equal(null);
  });

  it('has no links to codes or quotes without an address', async () => {
    expect(inside(await drawn(), '.tools')).to.equal(null);
  });

  it('goes to a section by keyboard too: the heading has the focus', async () => {
    const page = await drawn();
    const links = page.shadowRoot!.querySelectorAll<HTMLElement>('.contents a');
    links[links.length - 1]!.click();
    expect(page.shadowRoot!.activeElement?.textContent).to.equal(report.sections[report.sections.length - 1]!.title.zh);
  });

  it('ends with an earlier report beside this one, where it has one', async () => {
    const page = await drawn();
    page.earlier = { ...report, id: 'year-before', period: '2022' };
    await rendered();
    const entries = [...page.shadowRoot!.querySelectorAll('.contents a')].map(({ textContent }) => textContent);
    expect(entries.slice(-2)).to.deep.equal(['历年', '与2022年比较']);
    expect(inside(page, 'section[id=_trends] trend-line')?.shadowRoot?.querySelector('svg')).not.to.equal(null);
    expect(inside(page, 'section[id=_earlier] report-compare')?.shadowRoot?.querySelector('table')).not.to.equal(null);
    expect(reported).to.deep.equal({ problems: [], warnings: [], errors: [] });
  });

  it('takes earlier reports from the source around it, and shows lines over all of them', async () => {
    const years = [report, ...['2022', '2021'].map((period) => ({ ...report, id: `year-${period}`, period }))];
    const scripts = years.map((one) => `<script type="application/json">${JSON.stringify(one)}</script>`).join('');
    const source = place(`<report-source>${scripts}<report-page></report-page></report-source>`, ReportSource);
    await rendered();
    const page = source.querySelector<ReportPage>('report-page')!;
    const line = inside(page, 'section[id=_trends] trend-line')?.shadowRoot?.querySelector('.visually-hidden');
    expect(line?.textContent).to.match(/2021年.+；2022年.+；2023年/);
    expect(inside(page, 'section[id=_earlier] h2')?.textContent).to.equal('与2022年比较');
    expect(reported).to.deep.equal({ problems: [], warnings: [], errors: [] });
  });

  it('is drawn without an earlier report that cannot be read; the source reports why', async () => {
    const scripts = [JSON.stringify(report), '{'].map((text) => `<script type="application/json">${text}</script>`);
    const source = place(`<report-source>${scripts.join('')}<report-page></report-page></report-source>`, ReportSource);
    await rendered();
    const page = source.querySelector<ReportPage>('report-page')!;
    expect(page.shadowRoot!.querySelectorAll('section')).to.have.length(1 + report.sections.length);
    expect(codes()).to.deep.equal(['DATA_PARSE']);
  });

  it('reports why an earlier report is not comparable, and is drawn without it', async () => {
    const page = await drawn();
    page.earlier = { ...report, period: '2024' };
    await rendered();
    expect(inside(page, 'section[id=_earlier]')).to.equal(null);
    expect(page.shadowRoot!.querySelectorAll('section')).to.have.length(1 + report.sections.length);
    expect(codes()).to.deep.equal(['PERIODS_UNFIT']);
  });

  it('shows the text of the host while it has no report', async () => {
    const page = place('<report-page>全文在此</report-page>', ReportPage);
    await rendered();
    expect(inside(page, '.masthead')).to.equal(null);
    expect(inside(page, 'slot:not([name])')).to.be.instanceOf(HTMLSlotElement);
    expect(reported.problems).to.deep.equal([]);
  });
});
