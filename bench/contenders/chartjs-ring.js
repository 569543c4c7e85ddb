import { ArcElement, Chart, DoughnutController } from 'chart.js';
import { PARTS, SHARES, element } from './helpers.js';

Chart.register(ArcElement, DoughnutController);
const charts = new WeakMap();
const data = (i) => [SHARES[i], 100 - SHARES[i]];
// The figure stands beside the canvas: a doughnut has no text.
globalThis.contender = {
  create() {
    const box = element('div', {}, `<canvas width="120" height="120" role="img"></canvas><span>${PARTS[0]}</span>`);
    const config = {
      type: 'doughnut',
      data: { datasets: [{ data: data(0) }] },
      options: { animation: false, responsive: false, events: [] },
    };
    charts.set(box, new Chart(box.querySelector('canvas'), config));
    return box;
  },
  set(box, i) {
    const chart = charts.get(box);
    chart.data.datasets[0].data = data(i);
    chart.update();
    box.querySelector('span').textContent = PARTS[i];
  },
  isDrawn: (box) => !!box.querySelector('canvas'),
};
