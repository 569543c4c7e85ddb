/** The editor's choices; an empty string is the widget's default. */
export type Choice = Readonly<
  Record<'language' | 'theme' | 'palette' | 'scheme' | 'width' | 'keeping' | 'refresh', string>
>;

/** The form controls of a panel; a choice with a single option is a hidden field. */
const controls = (looks: HTMLElement): readonly (HTMLSelectElement | HTMLInputElement)[] => [
  ...looks.querySelectorAll<HTMLSelectElement | HTMLInputElement>('[data-look]'),
];

export function choiceOf(looks: HTMLElement): Choice {
  const chosen = new Map(controls(looks).map((control) => [control.dataset.look ?? '', control.value]));
  const of = (name: string): string => chosen.get(name) ?? '';
  const keeping = looks.querySelector<HTMLInputElement>('[name="keeping"]:checked')?.value ?? 'follow';
  const refresh = looks.querySelector<HTMLInputElement>('[name="refresh"]');
  return {
    language: of('language'),
    theme: of('theme'),
    palette: of('palette'),
    scheme: of('scheme'),
    width: of('width') || '100%',
    keeping,
    refresh: keeping === 'follow' && refresh?.checked ? refresh.value : '',
  };
}

/**
 * Shows the options that apply to a destination, and summarises the choices in one line. Defaults are omitted, except
 * for language and style.
 */
export function showChoices(looks: HTMLElement, place: string): void {
  for (const part of looks.querySelectorAll<HTMLElement>('[data-for]')) {
    const kept = part.dataset.for ?? '';
    part.hidden = kept !== '' && !kept.split(' ').includes(place);
  }
  const refresh = looks.querySelector<HTMLInputElement>('[name="refresh"]');
  const { keeping } = choiceOf(looks);
  if (refresh) refresh.disabled = keeping === 'pinned';
  const line = looks.querySelector('.said');
  if (line) line.textContent = [...wordsOf(looks), keptWords(looks, place, keeping)].join(' · ');
}

const ALWAYS: readonly string[] = ['language', 'theme'];

const wordsOf = (looks: HTMLElement): readonly string[] =>
  controls(looks).flatMap((control) => {
    if (!(control instanceof HTMLSelectElement) || control.parentElement?.hidden) return [];
    const isDefault = control.selectedIndex === 0 && !ALWAYS.includes(control.dataset.look ?? '');
    return isDefault ? [] : [control.selectedOptions[0]?.text ?? ''];
  });

function keptWords({ dataset }: HTMLElement, place: string, keeping: string): string {
  if (place !== 'site') return dataset.stays ?? '';
  return (keeping === 'pinned' ? dataset.pinned : dataset.follow) ?? '';
}
