import '@material/web/progress/circular-progress.js';
import { SHARES, element } from './helpers.js';

// Its ring has no text inside: the figure is not drawn at all.
globalThis.contender = {
  create: () => element('md-circular-progress', { value: SHARES[0] / 100 }),
  set(ring, i) {
    ring.value = SHARES[i] / 100;
  },
  isDrawn: (ring) => !!ring.shadowRoot?.querySelector('svg'),
};
