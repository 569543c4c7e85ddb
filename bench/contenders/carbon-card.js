import '@carbon/web-components/es/components/tile/tile.js';
import { SUMS, cardText, element } from './helpers.js';

globalThis.contender = {
  create: () => element('cds-tile', {}, cardText(SUMS[0])),
  set(card, i) {
    card.querySelector('b').textContent = SUMS[i];
  },
  isDrawn: (card) => !!card.shadowRoot?.querySelector('slot'),
};
