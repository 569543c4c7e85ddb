// The least that a ring can be in Lit: a template, a style sheet, two properties.
import { LitElement, css, html } from 'lit';
import { PARTS, SHARES, element } from './helpers.js';

const LENGTH = 2 * Math.PI * 42;

class BareRing extends LitElement {
  static properties = { share: { type: Number }, part: {} };
  static styles = css`
    :host {
      display: block;
    }
    circle {
      fill: none;
      stroke: #ddd;
      stroke-width: 8;
    }
    .arc {
      stroke: #1a6;
      transform: rotate(-90deg);
      transform-origin: 50% 50%;
    }
  `;
  render() {
    return html`<svg viewBox="0 0 100 100" width="120" height="120" role="img" aria-label=${this.part}>
      <circle cx="50" cy="50" r="42"></circle>
      <circle class="arc" cx="50" cy="50" r="42" stroke-dasharray="${(LENGTH * this.share) / 100} ${LENGTH}"></circle>
      <text x="50" y="55" text-anchor="middle">${this.part}</text>
    </svg>`;
  }
}
customElements.define('bare-ring', BareRing);
globalThis.contender = {
  create: () => element('bare-ring', { share: SHARES[0], part: PARTS[0] }),
  set: (ring, i) => Object.assign(ring, { share: SHARES[i], part: PARTS[i] }),
  isDrawn: (ring) => !!ring.shadowRoot?.querySelector('svg'),
};
