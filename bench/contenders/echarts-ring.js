import { GaugeChart } from 'echarts/charts';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { PARTS, SHARES, element } from './helpers.js';

use([GaugeChart, CanvasRenderer]);
const charts = new WeakMap();
const option = (i) => ({
  animation: false,
  series: [
    {
      type: 'gauge',
      startAngle: 90,
      endAngle: -270,
      pointer: { show: false },
      progress: { show: true, width: 8 },
      axisLine: { lineStyle: { width: 8 } },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: { show: false },
      data: [{ value: SHARES[i] }],
      detail: { formatter: PARTS[i], offsetCenter: [0, 0], fontSize: 16 },
    },
  ],
});
globalThis.contender = {
  create() {
    const box = element('div', { style: 'width:120px;height:120px' });
    const chart = init(box, null, { width: 120, height: 120 });
    chart.setOption(option(0));
    charts.set(box, chart);
    return box;
  },
  set: (box, i) => charts.get(box).setOption(option(i)),
  isDrawn: (box) => !!box.querySelector('canvas'),
};
