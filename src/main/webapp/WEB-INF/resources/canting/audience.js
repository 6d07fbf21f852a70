/* Tells whom an audience reaches while it is being chosen; the button beside it does the same without this. */
(() => {
  'use strict';
  const part = document.getElementById('audience');
  const told = document.getElementById('reach');
  if (!part || !told) return;
  let last = 0;
  const ask = async () => {
    const audience = {};
    part.querySelectorAll('input[type=checkbox]:checked').forEach(box => {
      const field = box.name.replace('audience-', '');
      (audience[field] = audience[field] || []).push(box.value);
    });
    const days = document.getElementById('audience-unservedDays').value;
    if (/^[1-9][0-9]{0,4}$/.test(days)) audience.unservedDays = Number(days);
    const mine = ++last;
    const answer = await fetch(part.dataset.reach, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(audience) }).catch(() => null);
    if (!answer || !answer.ok || mine !== last) return;
    const page = await answer.json();
    const count = page.total.toLocaleString(document.documentElement.lang === 'en' ? 'en-GB' : 'id-ID');
    told.querySelector('b').textContent = part.dataset.one.replace('#', count);
    told.querySelector('span').textContent = page.items.length ? part.dataset.who.replace('#', page.items.map(one => one.name).join(', ')) : '';
  };
  part.addEventListener('change', ask);
})();
