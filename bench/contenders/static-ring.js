// Plain HTML: what a page would hold if nobody needed a library.
import { PARTS, SHARES, element } from './helpers.js';

const LENGTH = 2 * Math.PI * 42;
const inside = (i) =>
  `<svg viewBox="0 0 100 100" width="120" height="120" role="img" aria-label="${PARTS[i]}"><circle cx="50" cy="50" r="42" fill="none" stroke="#ddd" stroke-width="8"/><circle class="arc" cx="50" cy="50" r="42" fill="none" stroke="#1a6" stroke-width="8" transform="rotate(-90 50 50)" stroke-dasharray="${(LENGTH * SHARES[i]) / 100} ${LENGTH}"/><text x="50" y="55" text-anchor="middle">${PARTS[i]}</text></svg>`;
globalThis.contender = {
  create: () => element('div', {}, inside(0)),
  set(node, i) {
    node.querySelector('.arc').setAttribute('stroke-dasharray', `${(LENGTH * SHARES[i]) / 100} ${LENGTH}`);
    node.querySelector('text').textContent = PARTS[i];
  },
  isDrawn: (node) => !!node.querySelector('svg'),
};
