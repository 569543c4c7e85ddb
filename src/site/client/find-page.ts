import type { FindSettings } from '../../search-index/shapes.js';
import { wordsOf } from '../../search-index/terms.js';
import { answerTo, indicatorOf, rowsOf } from './find-answers.js';
import { FindFiles } from './find-files.js';
import { comparison, fill, foundLists } from './find-markup.js';

/** Rows shown at first, and more with each press. */
const STEP = 100;
/** Time without a key before a query is sent, and before an answer counts as slow, in ms. */
const PAUSE = 150;
const SLOW = 300;

/** What the address remembers, by the names of the fields; `i` is the indicator that is compared. */
const FIELDS = ['q', 'level', 'year', 'place'] as const;

/** What is said of a result, and its content. */
type Shown = readonly [said: string, nodes: readonly Node[]];

/** The question, or the name of a body where nothing else is asked. */
const asked = (query: URLSearchParams): string => query.get('q') ?? query.get('place') ?? '';

/** The search form and its results. The address has the whole state, so that a comparison can be passed on. */
export class FindPage {
  private readonly form: HTMLFormElement;
  private readonly finding: HTMLElement;
  private readonly files: FindFiles;
  private turn = 0;
  private most = STEP;
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    page: HTMLElement,
    private readonly settings: FindSettings,
  ) {
    this.form = page.querySelector<HTMLFormElement>('form.find')!;
    this.finding = page.querySelector<HTMLElement>('.finding')!;
    this.files = new FindFiles(settings);
  }

  begin(): void {
    this.form.addEventListener('input', (event) => {
      clearTimeout(this.pause);
      const { name } = event.target as HTMLInputElement;
      this.pause = setTimeout(() => this.ask(name), PAUSE);
    });
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.finding.addEventListener('click', (event) => this.press(event));
    addEventListener('popstate', () => {
      this.readAddress();
      void this.show();
    });
    this.form.hidden = this.finding.hidden = false;
    this.readAddress();
    void this.show();
  }

  private part(name: string): HTMLElement {
    return this.finding.querySelector<HTMLElement>(name)!;
  }

  private field(name: string): HTMLInputElement | HTMLSelectElement {
    return this.form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  }

  private readAddress(): void {
    const query = new URLSearchParams(location.search);
    for (const name of FIELDS) this.field(name).value = query.get(name) ?? '';
  }

  /** Another question leaves the comparison; another filter narrows it. */
  private ask(changed: string): void {
    const query = new URLSearchParams(location.search);
    if (changed === 'q') query.delete('i');
    this.go(query, false);
  }

  private press(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest('.more-rows')) {
      this.most += STEP;
      void this.show();
      return;
    }
    const link = event.target.closest<HTMLAnchorElement>('a[href^="?"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const query = new URLSearchParams(link.search);
    for (const name of FIELDS) if (query.has(name)) this.field(name).value = query.get(name)!;
    this.go(query, true);
  }

  private go(query: URLSearchParams, isNew: boolean): void {
    for (const name of FIELDS) {
      const value = this.field(name).value.trim();
      if (value) query.set(name, value);
      else query.delete(name);
    }
    const address = query.toString();
    history[isNew ? 'pushState' : 'replaceState'](null, '', address ? `?${address}` : location.pathname);
    this.most = STEP;
    void this.show(isNew);
  }

  /** Shows what the address asks for; an answer that another question has overtaken is dropped. */
  private async show(focus = false): Promise<void> {
    const own = ++this.turn;
    const query = new URLSearchParams(location.search);
    const isStart = query.get('i') === null && !asked(query);
    this.part('.start').hidden = !isStart;
    const tell = ([said, nodes]: Shown): void => {
      if (own !== this.turn) return;
      this.part('.told').textContent = said;
      this.part('.results').replaceChildren(...nodes);
    };
    if (isStart) {
      tell(['', []]);
      return;
    }
    const late = setTimeout(() => tell([this.settings.words.searching, []]), SLOW);
    try {
      tell(await this.answer(query));
      if (focus && own === this.turn) this.finding.querySelector<HTMLElement>('#compared')?.focus();
    } catch {
      tell([this.settings.words.failed, []]);
    } finally {
      clearTimeout(late);
    }
  }

  private answer(query: URLSearchParams): Promise<Shown> {
    const label = query.get('i');
    return label === null ? this.found(asked(query)) : this.compared(label, query);
  }

  private async found(text: string): Promise<Shown> {
    const { words } = this.settings;
    if (!wordsOf(text).length) return [words.short, []];
    const answer = await answerTo(text, this.settings, this.files);
    const { indicators, bodies } = answer;
    if (!indicators.length && !bodies.length) return [words.none, []];
    return [fill(words.found, indicators.length, bodies.length), foundLists(answer, this.settings)];
  }

  private async compared(label: string, query: URLSearchParams): Promise<Shown> {
    const { words } = this.settings;
    const indicator = await indicatorOf(label, this.settings, this.files);
    if (!indicator) return [words.none, []];
    const of = (name: string): string => query.get(name) ?? '';
    const filter = { level: of('level'), year: of('year'), place: of('place') };
    const { rows, rest } = await rowsOf(indicator, filter, this.most, this.settings, this.files);
    const [, bodies, all] = indicator;
    const isWhole = !filter.level && !filter.year && !filter.place;
    const counted = isWhole ? bodies : new Set(rows.map(([body]) => body)).size;
    const said = fill(words.counted, isWhole ? all : rows.length, counted);
    return [rest && !isWhole ? `${said}…` : said, comparison(indicator, rows, rest, this.settings)];
  }
}
