/** Enables the filter on the page of all figures: only matching figures stay visible. */
export function enhanceFigures(page: HTMLElement): void {
  const filter = page.querySelector<HTMLElement>('.filter');
  const input = filter?.querySelector('input');
  const count = page.querySelector<HTMLElement>('.what');
  if (!filter || !input || !count) return;
  filter.hidden = false;
  const entries = [...page.querySelectorAll<HTMLElement>('li')].map((entry) => ({
    entry,
    text: plain(entry.innerText),
  }));
  const all = count.textContent;
  input.addEventListener('input', () => {
    const wanted = plain(input.value).split(' ').filter(Boolean);
    let shown = 0;
    for (const { entry, text } of entries) {
      entry.hidden = !wanted.every((word) => text.includes(word));
      if (!entry.hidden) shown++;
    }
    for (const section of page.querySelectorAll('section')) section.hidden = !section.querySelector('li:not([hidden])');
    count.textContent = all.replace(/\d+/, String(shown));
  });
}

/** Normalises full width, case and white space. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
