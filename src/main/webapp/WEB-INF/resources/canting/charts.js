/* Draws a chart from the table behind it; without this the table is there alone. */
(() => {
  'use strict';
  if (!window.Chart) return;
  const looks = {
    credit: ['--k-credit', 'circle', []], demand: ['--k-demand', 'rect', [9, 4]], managerial: ['--k-managerial', 'rectRot', [2, 3.5]], labour: ['--k-labour', 'triangle', [10, 3, 2, 3]],
    value: ['--wedel', 'circle', []], target: ['--soga', 'rect', [9, 4]],
    s1: ['--wedel', 'circle', []], s2: ['--scale2', 'rect', [9, 4]], s3: ['--k-managerial', 'rectRot', [2, 3.5]], s4: ['--k-labour', 'triangle', [10, 3, 2, 3]],
    s5: ['--band2', 'circle', [4, 4]], s6: ['--scale3', 'rect', [14, 4]], s7: ['--green', 'rectRot', [6, 2, 2, 2]], s8: ['--edge', 'triangle', [1, 3]]
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
        return {code: head.dataset.series, label: head.textContent.trim(), data: rows.map(row => number(row.cells[i])), borderColor: token(colour), backgroundColor: token(colour), pointStyle, borderDash, pointRadius: 5, borderWidth: 2, tension: 0, spanGaps: true};
      }).filter(set => set.data.some(value => value !== null))
    };
  };

  /* The fill of a constraint: dots, slanted lines, diamonds or scales. */
  const marks = {
    credit: [6, c => { c.arc(1.5, 1.5, 1, 0, 7); c.moveTo(5.5, 4.5); c.arc(4.5, 4.5, 1, 0, 7); c.fill(); }],
    demand: [6, c => { c.moveTo(-1, 7); c.lineTo(7, -1); c.stroke(); }],
    managerial: [8, c => { c.moveTo(4, 1); c.lineTo(7, 4); c.lineTo(4, 7); c.lineTo(1, 4); c.closePath(); c.stroke(); }],
    labour: [8, c => { c.arc(4, 0, 4, 0, Math.PI); c.moveTo(4, 4); c.arc(0, 4, 4, 0, Math.PI / 2); c.moveTo(8, 8); c.arc(8, 4, 4, Math.PI / 2, Math.PI); c.stroke(); }]
  };
  const isen = (code, colour) => {
    const [size, mark] = marks[code];
    const tile = document.createElement('canvas');
    tile.width = tile.height = size;
    const pen = tile.getContext('2d');
    pen.globalAlpha = 0.55;
    pen.fillStyle = pen.strokeStyle = colour;
    pen.beginPath();
    mark(pen);
    return pen.createPattern(tile, 'repeat');
  };

  /* One series of a table, small: the value stands beside it in words. */
  const spark = (canvas, data, only, unit) => {
    const set = data.datasets.find(one => one.code === only);
    const ends = data.labels.map((label, i) => i === 0 || i === data.labels.length - 1 ? label : '');
    const most = Math.max(...data.datasets.flatMap(one => one.data));
    const ink = {color: token('--ink3'), font: {family: token('--font'), size: 12}};
    return new Chart(canvas, {
      type: 'line',
      data: {labels: data.labels, datasets: [{...set, borderDash: [], fill: 'origin', backgroundColor: isen(only, set.borderColor), pointBackgroundColor: set.borderColor, pointRadius: set.data.map((v, i) => i === set.data.length - 1 ? 5 : 2)}]},
      options: {
        animation: false, responsive: true, maintainAspectRatio: false, interaction: {mode: 'index', intersect: false}, locale: document.documentElement.lang, layout: {padding: {top: 8, right: 8}},
        scales: {
          x: {ticks: {...ink, callback: (v, i) => ends[i], align: 'inner', maxRotation: 0, autoSkip: false}, grid: {display: false}, border: {color: token('--edge')}},
          y: {display: false, beginAtZero: true, max: most * 1.1}
        },
        plugins: {legend: {display: false}, tooltip: {displayColors: false, callbacks: {label: item => item.parsed.y.toLocaleString(document.documentElement.lang) + unit}}}
      }
    });
  };

  /* Bars of constraints carry their fill, others an edge, so that neighbours are told apart without colour too. */
  const bars = data => ({...data, datasets: data.datasets.map((set, i) => ({...set, borderDash: [], borderWidth: 1.5, maxBarThickness: 40,
    backgroundColor: marks[set.code] ? isen(set.code, set.borderColor) : i % 2 && data.datasets.length > 1 ? set.borderColor + '80' : set.borderColor}))});

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
    const {only} = figure.dataset;
    if (only) return spark(canvas, read(table), only, unit);
    const ink = {color: token('--ink2'), font: {family: token('--font'), size: 13}};
    const barred = figure.dataset.drawing === 'bars';
    return new Chart(canvas, {
      type: barred ? 'bar' : 'line',
      data: barred ? bars(read(table)) : read(table),
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
  document.fonts.ready.then(all);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', all);
})();
