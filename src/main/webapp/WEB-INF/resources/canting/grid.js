/* A grid like a spreadsheet: what is typed is kept at the server a second after the last change, what is right is stored, what is wrong stays. */
(() => {
  'use strict';
  const grid = document.getElementById('grid');
  if (!grid) return;
  const words = grid.dataset, address = words.address, body = grid.querySelector('tbody');
  const fields = [...grid.querySelectorAll('th[data-field]')].map(head => ({ name: head.dataset.field, title: head.title }));
  const save = document.getElementById('grid-save'), undo = document.getElementById('grid-undo'), state = document.getElementById('grid-state');
  const SPARE = 5;
  const RETRY = 5000;
  let pasted = [], timer = 0, loaded = false, keeping = Promise.resolve();

  const say = (text, ...values) => { state.textContent = values.reduce((said, value, i) => said.replace('{' + i + '}', value), text); };
  const rows = () => [...body.rows];
  const cells = row => [...row.querySelectorAll('input.cell')];
  const values = row => cells(row).map(cell => cell.value);
  const isBlank = row => values(row).every(value => !value.trim());
  const filled = () => rows().filter(row => !isBlank(row));

  const addRow = texts => {
    const row = body.insertRow(), number = row.appendChild(document.createElement('th'));
    number.scope = 'row';
    fields.forEach((field, i) => {
      const cell = row.insertCell().appendChild(document.createElement('input'));
      cell.className = 'cell';
      cell.autocomplete = 'off';
      cell.value = texts && texts[i] ? texts[i] : '';
    });
    row.insertCell().className = 'remarks';
    return row;
  };
  const numbered = () => rows().forEach((row, i) => {
    row.firstElementChild.textContent = i + 1;
    cells(row).forEach((cell, c) => cell.setAttribute('aria-label', words.row.replace('{0}', i + 1) + ' ' + fields[c].title));
  });
  const spare = () => {
    let blank = 0;
    for (let i = body.rows.length - 1; i >= 0 && isBlank(body.rows[i]); i--) blank++;
    for (; blank < SPARE && body.rows.length < Number(words.most); blank++) addRow();
    numbered();
  };
  const show = all => { body.replaceChildren(); all.forEach(addRow); spare(); };

  // kept at the server, one after the other, so that an older text never overwrites a newer one
  const draft = () => { const all = filled().map(values); return all.length ? JSON.stringify({ fields: fields.map(f => f.name), rows: all }) : null; };
  const send = (method, content, path = address) => fetch(path, { method, headers: { 'Content-Type': 'application/json', 'Accept': 'application/json' }, body: JSON.stringify(content), keepalive: JSON.stringify(content).length < 60000 });
  const later = wait => { clearTimeout(timer); timer = setTimeout(keep, wait); };
  const keep = () => {
    clearTimeout(timer);
    timer = 0;
    keeping = keeping.then(() => send('PUT', { draft: draft() })).then(answer => {
      say(answer.ok ? words.kept : answer.status === 401 ? words.signedOut : words.unkept, filled().length);
      if (!answer.ok && !timer) later(RETRY);
    }, () => { say(words.lost); if (!timer) later(RETRY); });
    return keeping;
  };
  // nothing is kept before the earlier draft is here: an empty grid would take its place
  const changed = () => { if (!loaded) return; later(1000); say(words.count, filled().length); };
  addEventListener('pagehide', () => { if (timer) keep(); });

  const clear = row => { cells(row).forEach(cell => { cell.removeAttribute('aria-invalid'); cell.removeAttribute('aria-describedby'); cell.title = ''; }); row.lastElementChild.replaceChildren(); };
  const tell = (row, index, findings) => {
    clear(row);
    const remarks = row.lastElementChild;
    findings.forEach((finding, n) => {
      const at = fields.findIndex(field => field.name === finding.field), note = remarks.appendChild(document.createElement('p'));
      note.className = 'err';
      note.id = 'remark-' + index + '-' + n;
      note.textContent = (at < 0 ? '' : fields[at].title + ': ') + finding.message;
      if (at >= 0) { const cell = cells(row)[at]; cell.setAttribute('aria-invalid', 'true'); cell.setAttribute('aria-describedby', note.id); cell.title = finding.message; }
    });
    if (findings.some(finding => finding.code === 'response.differs')) {
      const label = remarks.appendChild(document.createElement('label')), tick = label.appendChild(document.createElement('input'));
      tick.type = 'checkbox';
      tick.className = 'overwrite';
      label.append(' ' + words.overwrite);
    }
  };

  save.addEventListener('click', async () => {
    if (save.disabled) return;
    save.disabled = true;
    try {
      await keep();
      const sent = filled(), overwrite = sent.map((row, i) => row.querySelector('.overwrite:checked') ? i : -1).filter(i => i >= 0);
      const asSent = sent.map(values), typed = asSent.map(row => Object.fromEntries(row.map((value, i) => [fields[i].name, value])));
      const answer = await send('POST', { rows: typed, overwrite }, address + '?lang=' + words.language);
      if (!answer.ok) { const problem = await answer.json().catch(() => ({})); say(answer.status === 401 ? words.signedOut : problem.title || words.lost); return; }
      const results = await answer.json();
      results.forEach(result => {
        const row = sent[result.row], same = values(row).every((value, i) => value === asSent[result.row][i]);
        if (!result.stored) tell(row, result.row, result.findings); else if (same) row.remove(); else clear(row);
      });
      pasted = [];
      undo.disabled = true;
      spare();
      await keep();
      const stored = results.filter(result => result.stored).length;
      say(words.saved, stored, results.length - stored);
      const wrong = body.querySelector('[aria-invalid]');
      if (wrong) wrong.focus();
    } catch (lost) {
      say(words.lost);
    } finally {
      save.disabled = false;
    }
  });

  const focus = (row, column) => { const target = body.rows[row] && cells(body.rows[row])[column]; if (target) { target.focus(); target.select(); } };
  body.addEventListener('keydown', event => {
    const cell = event.target.closest('input.cell');
    if (!cell) return;
    const row = cell.closest('tr').sectionRowIndex, column = cells(cell.closest('tr')).indexOf(cell);
    const edge = cell.selectionStart === cell.selectionEnd ? cell.selectionStart : -1, whole = cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
    const go = { ArrowUp: [row - 1, column], ArrowDown: [row + 1, column], Enter: [row + (event.shiftKey ? -1 : 1), column] }[event.key]
      || (event.key === 'ArrowLeft' && (edge === 0 || whole) ? [row, column - 1] : event.key === 'ArrowRight' && (edge === cell.value.length || whole) ? [row, column + 1] : null);
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'd') {
      event.preventDefault();
      if (row > 0) { cell.value = cells(body.rows[row - 1])[column].value; changed(); focus(row + 1, column); spare(); }
    } else if (event.key === 'F2') {
      cell.setSelectionRange(cell.value.length, cell.value.length);
    } else if (event.key === 'Escape') {
      cell.value = cell.defaultValue;
    } else if (go) {
      event.preventDefault();
      focus(...go);
    }
  });
  body.addEventListener('focusin', event => { if (event.target.matches('input.cell')) event.target.defaultValue = event.target.value; });
  body.addEventListener('input', event => {
    if (!event.target.matches('input.cell')) return;
    event.target.removeAttribute('aria-invalid');
    changed();
    if (event.target.closest('tr').sectionRowIndex >= body.rows.length - 2) spare();
  });
  // a cell with line breaks comes in quotation marks
  const table = text => {
    const lines = [['']];
    let quoted = false;
    for (let i = 0; i < text.length; i++) {
      const line = lines[lines.length - 1], letter = text[i];
      if (letter === '"' && (quoted || line[line.length - 1] === '')) {
        if (quoted && text[i + 1] === '"') { line[line.length - 1] += '"'; i++; } else quoted = !quoted;
      } else if (letter === '\t' && !quoted) line.push('');
      else if (letter === '\n' && !quoted) lines.push(['']);
      else line[line.length - 1] += letter === '\n' ? ' ' : letter;
    }
    return lines;
  };
  body.addEventListener('paste', event => {
    const cell = event.target.closest('input.cell'), text = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n').replace(/\n$/, '');
    if (!cell || !/[\t\n]/.test(text)) return;
    event.preventDefault();
    pasted = [];
    undo.disabled = false;
    let leftOut = 0;
    const top = cell.closest('tr').sectionRowIndex, left = cells(cell.closest('tr')).indexOf(cell);
    table(text).forEach((line, i) => {
      const row = body.rows[top + i] || (body.rows.length < Number(words.most) ? addRow() : null);
      if (!row) { leftOut++; return; }
      line.forEach((value, j) => { const into = cells(row)[left + j]; if (into) { pasted.push([into, into.value, value.trim()]); into.value = value.trim(); } });
    });
    spare();
    changed();
    if (leftOut) say(words.full, words.most, leftOut);
  });
  undo.addEventListener('click', () => {
    pasted.forEach(([cell, old, now]) => { if (cell.value === now) cell.value = old; });
    pasted = [];
    undo.disabled = true;
    changed();
  });
  document.getElementById('grid-more').addEventListener('click', () => { const first = body.rows.length; for (let i = 0; i < 20 && body.rows.length < Number(words.most); i++) addRow(); numbered(); focus(first, 0); });

  const begin = () => fetch(address, { headers: { 'Accept': 'application/json' } }).then(answer => answer.ok ? answer.json() : Promise.reject(answer)).then(kept => {
    const found = kept.draft ? JSON.parse(kept.draft) : { fields: [], rows: [] };
    show(found.rows.map(texts => fields.map(field => texts[found.fields.indexOf(field.name)] || '')));
    loaded = true;
    if (found.rows.length) say(words.restored, found.rows.length);
    focus(0, 0);
  }, () => { say(words.unloaded); setTimeout(begin, RETRY); });
  grid.hidden = false;
  begin();
})();
