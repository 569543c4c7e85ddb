import { SUMS, cardText, element } from './helpers.js';

globalThis.contender = {
  create: () => element('section', {}, cardText(SUMS[0])),
  set(node, i) {
    node.querySelector('b').textContent = SUMS[i];
  },
  isDrawn: (node) => !!node.querySelector('b'),
};
