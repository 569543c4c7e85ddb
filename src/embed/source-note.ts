import { bare, own } from '../browser/own.js';
import { Copier } from '../browser/copy-text.js';
import { saveFile } from '../browser/save-file.js';
import { sourceNoteView, type DrawnSourceNote } from '../views/source-note.js';
import { handlersOf, type Live, type LiveView } from './live-view.js';
import { safely, soon } from './turns.js';

/* An expandable source note: the library's view, and the texts from the file that a reader can copy or save. */

/** The file's data for a note: what is shown, and what can be copied or saved. */
type Noted = DrawnSourceNote & { readonly take?: unknown };

/** A file name with only characters that every system accepts. */
const nameOf = (name: string): string => name.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, 120);

class Handlers {
  private readonly copier: Copier;
  private actions: Element | null = null;
  private take: unknown;

  constructor(private readonly host: Live) {
    this.copier = new Copier(host);
  }

  draw(model: Noted) {
    this.take = model.take;
    // After rendering, which runs in this task.
    soon(() => this.updated());
    const { copied } = this.copier;
    // Only state that is shown: rendered listeners are skipped.
    return sourceNoteView.draw(
      Object.assign(bare({}), model, { handlers: { copied }, isOpen: this.host.hasAttribute('open') }),
    );
  }

  private updated(): void {
    const root = this.host.shadowRoot!;
    const actions = root.querySelector('.note-actions');
    if (actions && actions !== this.actions) actions.addEventListener('click', this.press);
    this.actions = actions;
    const field = root.querySelector<HTMLTextAreaElement>('.to-copy');
    if (field) field.value = this.copier.copied.text;
    this.copier.hostUpdated();
  }

  private readonly press = safely(({ target, currentTarget }: Event): void => {
    const acts = [
      () => void this.copier.copy({ plain: this.text('citation') }),
      () => void this.copier.copy({ plain: this.text('table'), html: this.text('html') }),
      () => {
        this.save('csv', 'text/csv;charset=utf-8');
      },
      () => {
        this.save('json', 'application/json');
      },
    ];
    (currentTarget as Element).querySelectorAll('button').forEach((button, at) => {
      if (button === target) acts[at]?.();
    });
  });

  /** The file kinds are fixed here, never taken from the file, which is untrusted. */
  private save(ending: 'csv' | 'json', type: string): void {
    saveFile({ name: `${nameOf(this.text('name'))}.${ending}`, type, text: this.text(ending) });
  }

  private text(name: string): string {
    const text = own(this.take, name);
    return typeof text === 'string' ? text : '';
  }
}

const handlersFor = handlersOf((host) => new Handlers(host));

/** How a `source-note` is drawn and used in other people's pages. */
export const liveSourceNote: LiveView<Noted> = {
  tag: sourceNoteView.tag,
  styles: sourceNoteView.styles,
  draw: (model, host) => handlersFor(host).draw(model),
};
