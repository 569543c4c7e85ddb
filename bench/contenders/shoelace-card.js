import '@shoelace-style/shoelace/dist/components/card/card.js';
import theme from '@shoelace-style/shoelace/dist/themes/light.css';
import { SUMS, addStyles, cardText, element } from './helpers.js';

addStyles(theme);
globalThis.contender = {
  create: () => element('sl-card', {}, cardText(SUMS[0])),
  set(card, i) {
    card.querySelector('b').textContent = SUMS[i];
  },
  isDrawn: (card) => !!card.shadowRoot?.querySelector('.card'),
};
