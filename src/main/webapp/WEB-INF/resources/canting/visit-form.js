// The form of a visit: what is typed is kept on the device at once and sent to the office when the network allows; nothing is lost between.
(() => {
  const form = document.getElementById('visit');
  if (!form) return;
  const data = JSON.parse(document.getElementById('visit-data').textContent), t = data.texts, api = data.api, questions = data.checklist.definition.questions;
  const lang = document.documentElement.lang, $ = (id) => document.getElementById(id), label = (l) => l ? l[lang] || l.id || l.en || '' : '';
  const uuid = data.uuid || VisitDraft.uuid();
  const LISTS = { officers: 1, persons: 1 }, WORDS = ['date', 'from', 'to', 'recommendations', 'agreements', 'internal'], PIECE = 131072;
  let visit = { business: data.business.code, purpose: data.purpose, checklist: data.checklist.code, date: data.date, from: null, to: null, officers: data.officers, persons: [], position: null,
    answers: {}, findings: [], recommendations: null, agreements: null, profile: null, signature: null, photos: [], internal: null, followUps: [] };
  let revision = null, name = data.business.name, waiting = [], dirty = false, sending = false, again = false, submits = false, pause = 0, timer = null;

  const make = (tag, attributes = {}, ...children) => {
    const node = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) { if (key === 'text') node.textContent = value; else if (key.startsWith('on')) node.addEventListener(key.slice(2), value); else if (value !== null && value !== false) node.setAttribute(key, value === true ? '' : value); }
    node.append(...children);
    return node;
  };
  const say = (key, ...values) => (t[key] || key).replace(/\{(\d)\}/g, (all, i) => values[i]);
  const clock = () => new Date().toLocaleTimeString(lang === 'en' ? 'en-GB' : 'id-ID', { hour: '2-digit', minute: '2-digit' });
  const state = (key, look, ...values) => { const line = $('state'); line.textContent = say(key, ...values); line.className = 'm ' + look; };

  // ---- what is typed becomes the visit, and the visit what is shown ----
  const lines = (text) => text.split('\n').map(line => line.trim()).filter(line => line);
  const typed = (id) => $(id).value.trim() || null;
  const rows = (id) => [...$(id).children].map(row => Object.fromEntries([...row.querySelectorAll('[name]')].map(field => [field.name, field.value.trim() || null])));
  const collect = () => {
    for (const field of WORDS) visit[field] = typed(field);
    for (const field of Object.keys(LISTS)) visit[field] = lines($(field).value);
    visit.findings = rows('findings').map(f => ({ kind: f.kind, severity: f.severity === null ? null : Number(f.severity), text: f.text, photo: f.photo || null })).filter(f => f.text || f.photo);
    visit.followUps = rows('followUps').map(f => ({ task: f.task, owner: f.owner, person: f.person, due: f.due })).filter(f => f.task || f.due);
    const holds = form.querySelector('[name=holds]:checked').value, corrections = rows('corrections').filter(c => c.value);
    visit.profile = holds === 'unsaid' ? null : { holds: holds === 'true', corrections: holds === 'true' ? [] : corrections.map(c => ({ field: c.field, value: c.value })) };
    if (visit.signature) visit.signature.name = typed('signer');
  };
  const answered = () => {
    const said = {};
    for (const question of questions) {
      const fields = form.querySelectorAll(`[name="answers.${question.code}"]`);
      const field = fields.length > 1 ? [...fields].find(one => one.checked) : fields[0];
      said[question.code] = field ? field.value.trim() : null;
      if (question.kind === 'number' && said[question.code]) said[question.code] = said[question.code].replace(',', '.');
    }
    return said;
  };
  const keep = () => {
    const kept = keepQuietly();
    state(kept ? 'kept' : 'notKept', kept ? '' : 'err', clock());
  };
  const changed = () => {
    collect();
    const before = visit.answers, read = VisitRules.read(questions, answered());
    visit.answers = read.answers;
    for (const wrong of read.wrong) visit.answers[wrong.question] = answered()[wrong.question];
    if (Object.keys(before).join() !== Object.keys(visit.answers).join() || questions.some(q => q.shownWhen)) reveal();
    dirty = true;
    keep();
    plan(1500);
  };

  // ---- questions ----
  const previous = data.previous ? data.previous.answers : {};
  const option = (question, value, text, chosen) => make('label', { class: 'opt' }, make('input', { type: 'radio', name: 'answers.' + question.code, value, ...(chosen ? { checked: true } : {}) }), document.createTextNode(text));
  const words = (question, answer) => answer === undefined || answer === null ? null : question.kind === 'yes_no' ? t['answer.' + answer] : question.kind === 'choice' ? label((question.options.find(o => o.value === answer) || {}).label) || answer : answer + (question.unit ? ' ' + label(question.unit) : '');
  const field = (question) => {
    const id = 'answers.' + question.code, answer = visit.answers[question.code];
    switch (question.kind) {
      case 'yes_no': return make('div', { class: 'opts two' }, option(question, 'yes', t['answer.yes'], answer === 'yes'), option(question, 'no', t['answer.no'], answer === 'no'));
      case 'rating': return make('div', { class: 'opts five' }, ...VisitRules.values(question).map(v => option(question, v, v, answer === v)));
      case 'choice': return make('div', { class: 'opts' }, ...question.options.map(o => option(question, o.value, label(o.label), answer === o.value)));
      case 'text': { const area = make('textarea', { id, name: id, rows: 2, maxlength: 2000 }); area.value = answer || ''; return area; }
      case 'photo': { const hidden = make('input', { type: 'hidden', name: id, value: answer || '' }); return make('div', {}, hidden, picture(answer, (photo) => { hidden.value = photo || ''; changed(); })); }
      default: { const input = make('input', { id, name: id, inputmode: 'decimal', autocomplete: 'off' }); input.value = answer === undefined ? '' : lang === 'en' ? answer : String(answer).replace('.', ','); return input; }
    }
  };
  const draw = () => {
    const place = $('questions');
    place.replaceChildren();
    for (const question of questions) {
      const simple = ['text', 'number'].includes(question.kind), before = words(question, previous[question.code]);
      const head = simple ? make('label', { for: 'answers.' + question.code, text: label(question.label) }) : make('legend', { text: label(question.label) });
      if (!question.required) head.append(make('span', { class: 'h', text: ' ' + t.optional }));
      const group = make(simple ? 'div' : 'fieldset', { class: 'q1', 'data-field': 'answers.' + question.code, 'data-question': question.code }, head);
      const hint = [question.hint ? label(question.hint) : '', question.unit && question.kind === 'number' ? label(question.unit) : ''].filter(x => x).join(' · ');
      if (hint) group.append(make('p', { class: 'h', text: hint }));
      group.append(field(question));
      if (before && question.kind !== 'photo') group.append(make('p', { class: 'h was', 'data-was': previous[question.code], text: say('was', data.previous.date, before) }));
      place.append(group);
    }
    reveal();
  };
  const reveal = () => {
    for (const question of questions) {
      const group = form.querySelector(`[data-question="${question.code}"]`), was = group.querySelector('.was');
      group.hidden = !VisitRules.isShown(question, visit.answers);
      if (was) was.classList.toggle('differs', (visit.answers[question.code] || null) !== was.dataset.was);
    }
  };

  // ---- rows of findings, follow-ups, corrections ----
  const choice = (name, all, chosen, text) => { const select = make('select', { name, 'aria-label': text }, ...(chosen ? [] : [make('option', { value: '', text: text })]), ...all.map(([value, words]) => make('option', { value, text: words, selected: value === String(chosen) }))); return select; };
  const box = (name, value, text, attributes = {}) => { const input = make(attributes.rows ? 'textarea' : 'input', { name, 'aria-label': text, placeholder: attributes.type === 'date' ? null : text, ...attributes }); input.value = value || ''; return input; };
  const row = (list, title, ...fields) => {
    const node = make('li', { class: 'c' });
    node.append(make('b', { class: 'no', text: title }), ...fields, make('button', { type: 'button', class: 'lk', text: t.remove, onclick: () => { const next = list.contains(node) ? node.nextElementSibling || node.previousElementSibling : null; node.remove(); number(list, title); changed(); (next ? next.querySelector('[name]') : $('add-' + list.id)).focus(); } }));
    list.append(node);
    number(list, title);
    return node;
  };
  const number = (list, title) => [...list.children].forEach((node, i) => { node.querySelector('.no').textContent = title + ' ' + (i + 1); node.dataset.row = list.id + '[' + i + ']'; node.querySelectorAll('[name]').forEach(f => { f.closest('li') === node && (f.dataset.field = list.id + '[' + i + '].' + f.name); }); });
  const ADD = {
    findings: (f = {}) => { const hidden = make('input', { type: 'hidden', name: 'photo', value: f.photo || '' }); return row($('findings'), t.finding, choice('kind', data.kinds, f.kind || 'production', t.kind), choice('severity', data.severities, f.severity || 2, t.severity), box('text', f.text, t.text, { rows: 2, maxlength: 2000 }), hidden, picture(f.photo, (photo) => { hidden.value = photo || ''; changed(); })); },
    followUps: (f = {}) => row($('followUps'), t.followUp, box('task', f.task, t.task, { maxlength: 500 }), choice('owner', data.owners, f.owner, t.owner), box('person', f.person, t.person, { maxlength: 100 }), make('label', { class: 'h' }, document.createTextNode(t.due), box('due', f.due, t.due, { type: 'date' }))),
    corrections: (c = {}) => row($('corrections'), t.correction, choice('field', data.fields, c.field || 'phone', t.field), box('value', c.value, t.value, { maxlength: 300 })),
  };
  for (const id of Object.keys(ADD)) $('add-' + id).addEventListener('click', () => { ADD[id]().querySelector('[name]').focus(); changed(); });

  // ---- photos: made small here, kept here, sent in pieces that go on where they stopped ----
  const shrink = async (file) => {
    try {
      const picture = await createImageBitmap(file), scale = Math.min(1, 1600 / Math.max(picture.width, picture.height)), canvas = make('canvas');
      canvas.width = Math.round(picture.width * scale); canvas.height = Math.round(picture.height * scale);
      canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
      return await new Promise(done => canvas.toBlob(blob => done(blob || file), 'image/jpeg', 0.8));
    } catch (e) { return file; }
  };
  const source = async (id) => waiting.includes(id) ? VisitDraft.photo(id).then(blob => blob ? URL.createObjectURL(blob) : '').catch(() => '') : `${api}/${uuid}/photos/${id}.jpg?size=small`;
  const thumb = (id) => { const image = make('img', { alt: t.photo, class: 'ph', 'data-photo': id, width: 120, height: 90 }); source(id).then(src => { image.src = src; }); return image; };
  const take = async (file) => { const id = VisitDraft.uuid(); await VisitDraft.keepPhoto(id, await shrink(file)); waiting.push(id); return id; };
  const picture = (id, told) => {
    const place = make('div', { class: 'pic' }), input = make('input', { type: 'file', accept: 'image/*', 'aria-label': t.addPhoto });
    const show = (photo) => place.replaceChildren(photo ? thumb(photo) : '', photo ? make('button', { type: 'button', class: 'lk', text: t.remove, onclick: () => { told(null); show(null); } }) : input);
    input.addEventListener('change', async () => { if (input.files.length) { const photo = await take(input.files[0]); input.value = ''; show(photo); told(photo); } });
    input.addEventListener('input', event => event.stopPropagation());
    show(id);
    return place;
  };
  const album = () => $('photos').replaceChildren(...visit.photos.map(id => make('li', {}, thumb(id), make('button', { type: 'button', class: 'lk', text: t.remove, onclick: () => { visit.photos = visit.photos.filter(p => p !== id); album(); changed(); } }))));
  $('add-photos').addEventListener('change', async (event) => { const files = [...event.target.files]; event.target.value = ''; for (const file of files) visit.photos.push(await take(file)); album(); changed(); });

  // ---- signature ----
  const pad = $('pad'), pen = pad.getContext('2d'), strokes = () => visit.signature ? visit.signature.strokes : [];
  const ink = () => {
    pen.clearRect(0, 0, 1000, 400); pen.lineWidth = 6; pen.lineCap = pen.lineJoin = 'round'; pen.strokeStyle = '#161B2D';
    for (const stroke of strokes()) { pen.beginPath(); for (let i = 0; i < stroke.length; i += 2) pen.lineTo(stroke[i], stroke[i + 1]); pen.stroke(); }
    $('unsign').hidden = !strokes().length;
  };
  let stroke = null;
  const at = (event) => { const frame = pad.getBoundingClientRect(), fit = (v, most) => Math.max(0, Math.min(most, Math.round(v))); return [fit((event.clientX - frame.left) / frame.width * 1000, 1000), fit((event.clientY - frame.top) / frame.height * 400, 400)]; };
  pad.addEventListener('pointerdown', event => { event.preventDefault(); pad.setPointerCapture(event.pointerId); if (!visit.signature) visit.signature = { name: typed('signer'), strokes: [] }; const [x, y] = at(event); stroke = [x, y, x + (x < 1000 ? 1 : -1), y]; strokes().push(stroke); ink(); });
  pad.addEventListener('pointermove', event => { if (stroke) { const [x, y] = at(event), n = stroke.length; if (Math.hypot(x - stroke[n - 2], y - stroke[n - 1]) > 8 && strokes().reduce((s, one) => s + one.length, 0) < 11900) { stroke.push(x, y); ink(); } } });
  const lift = () => { if (stroke) { stroke = null; changed(); } };
  pad.addEventListener('pointerup', lift); pad.addEventListener('pointercancel', lift);
  $('unsign').addEventListener('click', () => { visit.signature = null; ink(); changed(); });

  // ---- position ----
  const place = () => { $('place').textContent = visit.position ? say('placed', visit.position.lat, visit.position.lng, visit.position.accuracy === null || visit.position.accuracy === undefined ? '?' : visit.position.accuracy) : t.unplaced; $('unlocate').hidden = !visit.position; };
  $('locate').addEventListener('click', () => {
    if (!navigator.geolocation) { $('place').textContent = t.noPlace; return; }
    $('place').textContent = t.placing;
    navigator.geolocation.getCurrentPosition(found => { visit.position = { lat: Number(found.coords.latitude.toFixed(6)), lng: Number(found.coords.longitude.toFixed(6)), accuracy: Math.min(100000, Math.round(found.coords.accuracy)) }; place(); changed(); }, () => { $('place').textContent = t.noPlace; }, { enableHighAccuracy: true, timeout: 30000 });
  });
  $('unlocate').addEventListener('click', () => { visit.position = null; place(); changed(); });

  const show = () => {
    for (const field of WORDS) $(field).value = visit[field] || '';
    for (const field of Object.keys(LISTS)) $(field).value = (visit[field] || []).join('\n');
    $('findings').replaceChildren(); (visit.findings || []).forEach(ADD.findings);
    $('followUps').replaceChildren(); (visit.followUps || []).forEach(ADD.followUps);
    $('corrections').replaceChildren(); ((visit.profile || {}).corrections || []).forEach(ADD.corrections);
    form.querySelector(`[name=holds][value="${visit.profile ? visit.profile.holds : 'unsaid'}"]`).checked = true;
    $('wrong').hidden = !(visit.profile && visit.profile.holds === false);
    $('signer').value = visit.signature && visit.signature.name || '';
    draw(); album(); ink(); place();
  };

  // ---- to the office ----
  const headers = () => ({ 'Content-Type': 'application/json', Accept: 'application/json', 'Accept-Language': lang, ...(revision === null ? {} : { 'If-Match': '"' + revision + '"' }) });
  const plan = (after) => { clearTimeout(timer); timer = setTimeout(sync, after); };
  const later = () => { pause = Math.min(60000, pause ? pause * 2 : 4000); state('offline', 'err'); plan(pause); };
  const known = (record) => { const told = {}; for (const field of Object.keys(visit)) told[field] = record[field] === undefined ? null : record[field]; told.answers = Object.fromEntries(Object.entries(record.answers || {}).map(([code, answer]) => [code, VisitRules.text(answer)])); return told; };
  const put = async (status) => {
    const sent = JSON.stringify({ ...visit, status });
    const answer = await fetch(`${api}/${uuid}`, { method: 'PUT', headers: headers(), body: sent });
    if (answer.redirected || answer.status === 401) throw Object.assign(new Error(), { session: true });
    const body = await answer.json();
    if (answer.ok) { revision = body.revision; dirty = JSON.stringify({ ...visit, status }) !== sent; keepQuietly(); return true; }
    if (answer.status === 412 || answer.status === 428) { await differ(); return false; }
    refuse(body);
    return false;
  };
  const keepQuietly = () => VisitDraft.keep(uuid, { visit, revision, waiting, name, user: data.user, unsent: dirty || waiting.length > 0 });
  const send = async (id, index, all) => {
    const blob = await VisitDraft.photo(id).catch(() => null), address = `${api}/${uuid}/photos/${id}`;
    if (!blob) { waiting = waiting.filter(p => p !== id); return; }
    let progress = await (await fetch(address, { headers: { Accept: 'application/json' } })).json();
    while (!progress.done) {
      state('sendingPhoto', '', index, all, Math.round(100 * progress.received / blob.size));
      const answer = await fetch(`${address}?from=${progress.received}&of=${blob.size}`, { method: 'PUT', headers: { 'Content-Type': 'application/octet-stream', Accept: 'application/json', 'Accept-Language': lang }, body: blob.slice(progress.received, progress.received + PIECE) });
      if (answer.redirected) throw Object.assign(new Error(), { session: true });
      progress = await answer.json();
      if (!answer.ok) { drop(id); refuse(progress); return; }
    }
    waiting = waiting.filter(p => p !== id);
    await VisitDraft.forgetPhoto(id);
    keepQuietly();
  };
  const drop = (id) => {
    waiting = waiting.filter(p => p !== id); visit.photos = visit.photos.filter(p => p !== id);
    for (const hidden of form.querySelectorAll('input[type=hidden]')) if (hidden.value === id) { hidden.value = ''; hidden.parentElement.querySelectorAll(`[data-photo="${id}"]`).forEach(i => i.remove()); }
    VisitDraft.forgetPhoto(id); changed(); show();
  };
  const sync = async () => {
    if (sending) { again = true; return; }
    sending = true;
    try {
      if (dirty || revision === null) { state('sending', ''); if (!await put('in_progress')) return; }
      const all = [...waiting];
      for (const [i, id] of all.entries()) await send(id, i + 1, all.length);
      if (submits && !waiting.length) { submits = false; if (!await put('submitted')) return; VisitDraft.forget(uuid); location.href = data.done + uuid; return; }
      pause = 0;
      state('sent', 'ok', clock());
      if (dirty) plan(1500);
    } catch (e) {
      if (e && e.session) state('session', 'err'); else later();
    } finally {
      sending = false;
      if (again) { again = false; plan(500); }
    }
  };

  // ---- what is wrong, beside its field ----
  const clear = () => { form.querySelectorAll('.fault').forEach(node => node.remove()); form.querySelectorAll('[aria-invalid]').forEach(node => node.removeAttribute('aria-invalid')); $('faults').hidden = true; };
  const mark = (violations) => {
    clear();
    const list = $('faults').querySelector('ul');
    list.replaceChildren();
    violations.forEach((violation, i) => {
      const at = violation.field || '', near = form.querySelector(`[data-field="${CSS.escape(at)}"]`) || $(at.split(/[.[]/)[0]) && ($(at.split(/[.[]/)[0]).closest('[data-field]') || $(at.split(/[.[]/)[0])) || form;
      const input = near.matches('input,select,textarea') ? near : near.querySelector('input:not([type=hidden]),select,textarea');
      const fault = make('p', { class: 'm err fault', id: 'fault' + i, text: violation.message });
      if (near !== form) near.matches('input,select,textarea') ? near.after(fault) : near.querySelector('legend,label') ? near.querySelector('legend,label').after(fault) : near.prepend(fault);
      if (input) { input.setAttribute('aria-invalid', 'true'); input.setAttribute('aria-describedby', 'fault' + i); input.id = input.id || 'faulty' + i; }
      list.append(make('li', {}, make('a', { href: '#' + (input ? input.id : 'visit'), text: violation.message })));
    });
    $('faults').hidden = false;
    $('faults').focus();
  };
  const refuse = (problem) => { submits = false; state('refused', 'err'); mark(problem.violations && problem.violations.length ? problem.violations : [{ field: '', message: problem.title }]); };
  const check = () => {
    const read = VisitRules.read(questions, answered());
    const faults = read.wrong.map(w => { const q = questions.find(one => one.code === w.question); return { field: 'answers.' + w.question, message: say('rule.' + w.rule, q.least, q.most) }; });
    for (const code of VisitRules.missing(questions, read.answers)) if (!read.wrong.some(w => w.question === code)) faults.push({ field: 'answers.' + code, message: t.missing });
    if (!visit.date) faults.push({ field: 'date', message: t.missing });
    if (!visit.officers.length) faults.push({ field: 'officers', message: t.missing });
    visit.followUps.forEach((f, i) => { for (const need of ['task', 'owner', 'due']) if (!f[need]) faults.push({ field: `followUps[${i}].${need}`, message: t.missing }); });
    visit.findings.forEach((f, i) => { if (!f.text) faults.push({ field: `findings[${i}].text`, message: t.missing }); });
    return faults;
  };

  // ---- somebody else changed it too: both versions, field by field ----
  const brief = (field, value) => {
    if (value === null || value === undefined || value === '' || Array.isArray(value) && !value.length) return t.none;
    if (field.startsWith('answers.')) return words(questions.find(q => 'answers.' + q.code === field), value) || t.none;
    if (field === 'signature') return t.signed; if (field === 'position') return value.lat + ', ' + value.lng;
    if (field === 'profile') return (value.holds ? t.holds : t.holdsNot) + (value.corrections || []).map(c => ' · ' + c.value).join('');
    if (Array.isArray(value)) return value.map(one => typeof one === 'string' ? one : one.text || one.task).join('; ');
    return String(value);
  };
  const title = (field) => field.startsWith('answers.') ? label(questions.find(q => 'answers.' + q.code === field).label) : t['field.' + field];
  const flat = (one) => { const all = {}; for (const key of Object.keys(one)) if (key !== 'answers' && key !== 'business' && key !== 'purpose' && key !== 'checklist') all[key] = one[key]; for (const q of questions) all['answers.' + q.code] = (one.answers || {})[q.code] || null; return all; };
  const plainly = (value) => JSON.stringify(value, (key, v) => v === '' || Array.isArray(v) && !v.length ? null : v && typeof v === 'object' && !Array.isArray(v) ? Object.fromEntries(Object.keys(v).sort().map(k => [k, v[k]]).filter(([, x]) => x !== null)) : v);
  const differ = async () => {
    const record = await (await fetch(`${api}/${uuid}`, { headers: { Accept: 'application/json', 'Accept-Language': lang } })).json();
    submits = false;
    if (!record.uuid) { refuse(record); return; }
    const theirs = flat(known(record)), mine = flat(visit), fields = Object.keys(mine).filter(f => plainly(mine[f]) !== plainly(theirs[f]));
    const take = (chosen) => { for (const f of fields) { const value = chosen(f) === 'theirs' ? theirs[f] : mine[f]; if (f.startsWith('answers.')) { if (value === null) delete visit.answers[f.slice(8)]; else visit.answers[f.slice(8)] = value; } else visit[f] = value; } revision = record.revision; dirty = true; $('conflict').hidden = true; show(); keep(); plan(0); };
    if (!fields.length) { take(() => 'mine'); return; }
    const last = record.events.length ? record.events[record.events.length - 1] : null;
    $('conflict').replaceChildren(make('h2', { text: t.conflict }), make('p', { text: say('conflictText', record.status === 'submitted' && last ? last.by : '') }),
      ...fields.map(f => make('fieldset', { class: 'c', 'data-conflict': f }, make('legend', { text: title(f) }), ...['mine', 'theirs'].map(side => make('label', { class: 'opt' }, make('input', { type: 'radio', name: 'conflict.' + f, value: side, ...(side === 'mine' ? { checked: true } : {}) }), make('span', {}, make('b', { text: t[side] + ': ' }), document.createTextNode(brief(f, side === 'mine' ? mine[f] : theirs[f]))))))),
      make('button', { type: 'button', class: 'b', id: 'merge', text: t.merge, onclick: () => take(f => form.ownerDocument.querySelector(`[name="conflict.${CSS.escape(f)}"]:checked`).value) }));
    $('conflict').hidden = false;
    state('conflict', 'err');
    $('conflict').focus();
  };

  // ---- begin ----
  const begin = async () => {
    const kept = VisitDraft.read(uuid);
    if (data.record) { visit = { ...visit, ...known(data.record) }; revision = data.record.revision; if (!Object.keys(visit.answers).length) prefill(); }
    else prefill();
    if (kept && kept.user === data.user && (kept.unsent || !data.record)) { visit = kept.visit; revision = kept.revision; waiting = kept.waiting || []; dirty = true; state('resumed', ''); }
    if (!data.uuid) history.replaceState(null, '', location.pathname + '?uuid=' + uuid + '&business=' + encodeURIComponent(visit.business) + '&purpose=' + visit.purpose + '&checklist=' + visit.checklist);
    show();
    form.addEventListener('input', changed);
    form.addEventListener('change', event => { if (event.target.name === 'holds') $('wrong').hidden = event.target.value !== 'false'; });
    form.addEventListener('submit', event => { event.preventDefault(); clear(); changed(); const faults = check(); if (faults.length) { mark(faults); state('refused', 'err'); return; } submits = true; plan(0); });
    $('save').addEventListener('click', () => { changed(); plan(0); });
    addEventListener('online', () => plan(0));
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden' && dirty) plan(0); });
    if (dirty) plan(0);
  };
  const prefill = () => { for (const question of questions) if (question.kind !== 'photo' && question.kind !== 'text' && previous[question.code] !== undefined) visit.answers[question.code] = previous[question.code]; };
  begin();
})();
