import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';

export interface FieldRequest {
  readonly label: string | TemplateResult;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly name: string;
  /** The validation message. */
  readonly wrong?: string | undefined;
  readonly className?: string;
  readonly hidesLabel?: boolean;
  readonly placeholder?: string;
  readonly lang?: string;
  readonly hint?: string;
}

/** A labelled field; invalid input stays, with the validation message below. */
export function field(request: FieldRequest): TemplateResult {
  const { label, value, onChange, name, wrong, className = '', hidesLabel = false, placeholder, lang, hint } = request;
  return html`<label class=${className}
    ><span class=${hidesLabel ? 'vh' : 'caption'}>${label}</span
    ><input
      name=${name}
      lang=${ifDefined(lang)}
      autocomplete="off"
      spellcheck="false"
      placeholder=${ifDefined(placeholder)}
      aria-invalid=${ifDefined(wrong === undefined ? undefined : 'true')}
      .value=${live(value)}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).value.trim())}
    />${hint === undefined ? nothing : html`<span class="hint">${hint}</span>`}${wrong === undefined ? nothing : html`<span class="error-text" role="alert">${wrong}</span>`}</label
  >`;
}

export interface ChoiceRequest {
  readonly label: string | TemplateResult;
  readonly hidesLabel?: boolean;
  readonly value: string;
  /** Option values with their texts. */
  readonly options: Readonly<Record<string, string>>;
  readonly onChange: (value: string) => void;
  readonly name: string;
  readonly className?: string;
}

/** A select. A value that is not among the options is added while it is selected. */
export function choice({
  label,
  hidesLabel = false,
  value,
  options,
  onChange,
  name,
  className = '',
}: ChoiceRequest): TemplateResult {
  const all = value in options ? options : { ...options, [value]: value };
  return html`<label class=${className}
    ><span class=${hidesLabel ? 'vh' : 'caption'}>${label}</span
    ><select name=${name} @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}>
      ${Object.entries(all).map(([one, said]) => html`<option value=${one} .selected=${live(one === value)}>${said}</option>`)}
    </select></label
  >`;
}
