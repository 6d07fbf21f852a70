/* Draws a chart from the table behind it; without this the table is there alone. */
(() => {
  'use strict';
  if (!window.Chart) return;
  const looks = {
    credit: ['--k-credit', 'circle', []], demand: ['--k-demand', 'rect', [9, 4]], managerial: ['--k-managerial', 'rectRot', [2, 3.5]], labour: ['--k-labour', 'triangle', [10, 3, 2, 3]],
    value: ['--wedel', 'circle', []], target: ['--soga', 'rect', [9, 4]]
  };
  const token = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const number = cell => cell && cell.dataset.value ? Number(cell.dataset.value) : null;

  const read = table => {
    const heads = [...table.tHead.rows[table.tHead.rows.length - 1].cells];
    const rows = [...table.tBodies[0].rows].filter(row => !row.hidden);
    return {
      labels: rows.map(row => row.cells[0].textContent.trim()),
      datasets: heads.map((head, i) => ({head, i})).filter(one => one.head.dataset.series).map(({head, i}) => {
        const [colour, pointStyle, borderDash] = looks[head.dataset.series];
        return {label: head.textContent.trim(), data: rows.map(row => number(row.cells[i])), borderColor: token(colour), backgroundColor: token(colour), pointStyle, borderDash, pointRadius: 5, borderWidth: 2, tension: 0, spanGaps: true};
      }).filter(set => set.data.some(value => value !== null))
    };
  };

  const draw = figure => {
    const table = document.getElementById(figure.dataset.chart);
    if (!table || table.tBodies[0].rows.length < 2) return;
    figure.hidden = false;
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', figure.getAttribute('aria-label'));
    const frame = document.createElement('div');
    frame.className = 'ct-canvas';
    frame.append(canvas);
    figure.replaceChildren(frame);
    const unit = figure.dataset.unit || '';
    const ink = {color: token('--ink2'), font: {family: token('--font'), size: 13}};
    return new Chart(canvas, {
      type: 'line',
      data: read(table),
      options: {
        animation: false, responsive: true, maintainAspectRatio: false, interaction: {mode: 'index', intersect: false}, locale: document.documentElement.lang,
        scales: {x: {ticks: ink, grid: {color: token('--line')}}, y: {beginAtZero: true, ticks: {...ink, callback: value => value.toLocaleString(document.documentElement.lang) + unit}, grid: {color: token('--line')}}},
        plugins: {legend: {position: 'bottom', labels: {...ink, usePointStyle: true, boxHeight: 7, padding: 16}}}
      }
    });
  };

  let charts = [];
  const all = () => {
    charts.forEach(chart => chart && chart.destroy());
    charts = [...document.querySelectorAll('figure[data-chart]')].map(draw);
  };
  all();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', all);
})();
