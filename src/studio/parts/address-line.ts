import { html, type TemplateResult } from 'lit';
import { NO_ADDRESS } from '../../site/links.js';
import type { SiteAddress } from '../publish/site-address.js';
import { goToField } from './go-to-field.js';
import { icon } from './icon.js';
import type { StudioElement } from './studio-element.js';

type Screen = Pick<StudioElement, 'store' | 'state' | 'words'>;

/** The address that a site is published with; if it is wrong or missing, the reason with a way to its field. */
export function addressLine(screen: Screen, entered: SiteAddress, base: string): TemplateResult {
  const { publish: said, key } = screen.words;
  const { address = '' } = screen.state.draft.frame;
  if (entered.is === 'wrong') return toField(screen, said.addressWrong(address, entered.message[key]), said.correct);
  if (base === NO_ADDRESS) return toField(screen, said.noAddress, said.fillIn);
  return html`<li>${icon('tick')}<span>${said.addressOf(base)}</span></li>`;
}

const toField = ({ store }: Screen, why: string, button: string): TemplateResult =>
  html`<li class="warn">
    ${icon('ask')}<span
      >${why}
      <button type="button" class="btn bare s to-address" @click=${() => goToField(store, 'frame', 'address')}>
        ${button}
      </button></span
    >
  </li>`;
