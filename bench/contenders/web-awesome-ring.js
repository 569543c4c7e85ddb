import '@awesome.me/webawesome/dist/components/progress-ring/progress-ring.js';
import theme from '@awesome.me/webawesome/dist/styles/themes/default.css';
import { PARTS, SHARES, addStyles, element } from './helpers.js';

addStyles(theme);
globalThis.contender = {
  create: () => element('wa-progress-ring', { value: SHARES[0] }, PARTS[0]),
  set(ring, i) {
    ring.value = SHARES[i];
    ring.textContent = PARTS[i];
  },
  isDrawn: (ring) => !!ring.shadowRoot?.querySelector('svg'),
};
