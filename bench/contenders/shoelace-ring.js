import '@shoelace-style/shoelace/dist/components/progress-ring/progress-ring.js';
import theme from '@shoelace-style/shoelace/dist/themes/light.css';
import { PARTS, SHARES, addStyles, element } from './helpers.js';

addStyles(theme);
globalThis.contender = {
  create: () => element('sl-progress-ring', { value: SHARES[0] }, PARTS[0]),
  set(ring, i) {
    ring.value = SHARES[i];
    ring.textContent = PARTS[i];
  },
  isDrawn: (ring) => !!ring.shadowRoot?.querySelector('svg'),
};
