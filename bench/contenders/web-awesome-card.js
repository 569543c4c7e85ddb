import '@awesome.me/webawesome/dist/components/card/card.js';
import theme from '@awesome.me/webawesome/dist/styles/themes/default.css';
import { SUMS, addStyles, cardText, element } from './helpers.js';

addStyles(theme);
globalThis.contender = {
  create: () => element('wa-card', {}, cardText(SUMS[0])),
  set(card, i) {
    card.querySelector('b').textContent = SUMS[i];
  },
  isDrawn: (card) => !!card.shadowRoot?.querySelector('slot'),
};
