import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { DraftQuestion } from '../../draft/questions/question.js';
import { icon } from '../parts/icon.js';
import { actionOf, isField } from '../parts/keys.js';
import { StudioElement } from '../parts/studio-element.js';
import { questionsIn } from '../state/questions.js';

/** Inconsistencies of the report: both sentences, and an answer on each digit key. They do not prevent publishing. */
export class StudioQuestions extends StudioElement {
  static override properties: PropertyDeclarations = { ...StudioElement.properties, chosen: { state: true } };

  declare private chosen: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.pressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.pressed);
  }

  private get questions(): readonly DraftQuestion[] {
    return questionsIn(this.state);
  }

  /** The selected question, or else the first open one. */
  private get current(): DraftQuestion | undefined {
    const { questions } = this;
    return questions.find(({ id }) => id === this.chosen) ?? questions.find(({ answer }) => !answer) ?? questions[0];
  }

  override render(): TemplateResult {
    const { words, store, questions, current } = this;
    const { questions: said } = words;
    const open = questions.filter(({ answer }) => !answer).length;
    return html`<main class="sheet questions">
        ${
          current
            ? this.asked(current, open)
            : html`<h1>${said.none}</h1>
                <p class="lead">${said.noneHint}</p>`
        }
      </main>
      <footer class="foot">
        <div>
          <span class="note muted small">${said.never}</span>
          <span class="end"
            ><button type="button" class="btn main" @click=${() => store.look({ screen: 'compare' })}>
              ${words.next(words.screens.compare)}${icon('forward')}
            </button></span
          >
        </div>
      </footer>`;
  }

  private asked(current: DraftQuestion, open: number): TemplateResult {
    const { words, questions, state } = this;
    const { questions: said } = words;
    return html`<div class="question-two">
      <nav aria-label=${words.screens.questions}>
        <p class="muted small">${said.counts(open, questions.length - open)}</p>
        <ul class="list question-list">
          ${questions.map(
            (one) =>
              html`<li>
                <button
                  type="button"
                  aria-current=${ifDefined(one === current ? 'true' : undefined)}
                  @click=${() => (this.chosen = one.id)}
                >
                  ${icon(one.answer ? 'tick' : 'ask')}<span
                    >${one.message[words.key]}${
                      one.answer
                        ? html`<small>${said.yours(choiceOf(one, one.answer.answer)?.text[words.key] ?? '')}</small>`
                        : nothing
                    }</span
                  >
                </button>
              </li>`,
          )}
        </ul>
      </nav>
      <div>
        <h1>${current.message[words.key]}</h1>
        <div class="said" lang=${state.draft.frame.language}>
          ${current.sentences.map(({ text }) => html`<blockquote>${text}</blockquote>`)}
        </div>
        <ol class="answers">
          ${current.choices.map(
            ({ id, text }, i) =>
              html`<li>
                <button
                  type="button"
                  class="btn"
                  aria-pressed=${current.answer?.answer === id ? 'true' : 'false'}
                  @click=${() => this.answer(current, i)}
                >
                  <kbd aria-hidden="true">${i + 1}</kbd><span>${text[words.key]}</span>
                </button>
              </li>`,
          )}
        </ol>
        ${
          current.facts[0] === undefined
            ? nothing
            : html`<button type="button" class="btn bare" @click=${() => this.show(current)}>${said.show}</button>`
        }
      </div>
    </div>`;
  }

  private show({ facts }: DraftQuestion): void {
    this.store.look({ screen: 'review', selection: facts[0], filter: 'all' });
  }

  /** An answer moves on to the next open question, like confirming a figure. */
  private answer({ id, choices }: DraftQuestion, at: number): void {
    const choice = choices[at];
    if (!choice) return;
    this.chosen = undefined;
    this.store.run({ type: 'answer', question: id, answer: choice.id });
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (isField(event.target) || document.querySelector('dialog[open]')) return;
    const action = actionOf(event);
    if (action === 'undo') this.store.undo();
    else if (action === 'help') document.querySelector<HTMLDialogElement>('dialog.help')?.showModal();
    else if (typeof action === 'number' && this.current) this.answer(this.current, action - 1);
    else return;
    event.preventDefault();
  };
}

const choiceOf = ({ choices }: DraftQuestion, id: string) => choices.find((one) => one.id === id);
