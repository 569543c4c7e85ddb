import '@material/web/labs/card/outlined-card.js';
import { SUMS, cardText, element } from './helpers.js';

globalThis.contender = {
  create: () => element('md-outlined-card', {}, cardText(SUMS[0])),
  set(card, i) {
    card.querySelector('b').textContent = SUMS[i];
  },
  isDrawn: (card) => !!card.shadowRoot?.querySelector('slot'),
};
