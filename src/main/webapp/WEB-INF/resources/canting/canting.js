/* Small comforts; every page works without them. */
(() => {
  'use strict';
  const summary = document.getElementById('errors');
  if (summary) summary.focus();

  // one open popup at a time; Escape and a click elsewhere close it
  const popups = () => document.querySelectorAll('details.ct-pop[open], details.ct-help[open], details.ct-more-menu[open]');
  document.addEventListener('click', event => {
    popups().forEach(popup => { if (!popup.contains(event.target)) popup.open = false; });
    const anchor = event.target.closest('.ct-msg.err a[href^="#"]');
    if (anchor) {
      const field = document.getElementById(anchor.hash.slice(1));
      const input = field && field.querySelector('input:not([type=hidden]), select, textarea');
      if (input) { event.preventDefault(); input.focus(); }
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') popups().forEach(popup => { popup.open = false; popup.firstElementChild.focus(); });
  });

  // what is under way is looked at again until it is over; without this the page itself comes again
  const follow = part => setTimeout(async () => {
    const answer = await fetch(location.href).catch(() => null);
    const now = answer && answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(part.id) : part;
    if (!now) { location.reload(); return; }
    if (now !== part) part.replaceChildren(...now.childNodes);
    follow(part);
  }, Number(part.dataset.refresh));
  document.querySelectorAll('[data-refresh]').forEach(follow);

  document.querySelectorAll('[data-print]').forEach(offer => {
    offer.hidden = false;
    offer.addEventListener('click', () => print());
  });

  // parts of a form that are asked only after certain answers; the server holds to the rule without this, too
  const asked = document.querySelectorAll('[data-when]');
  const said = name => {
    const inputs = [...document.getElementsByName(name)].filter(input => !input.disabled);
    const radios = inputs.filter(input => input.type === 'radio');
    const source = radios.length ? radios.find(input => input.checked) : inputs[0];
    return source ? source.value : '';
  };
  const ask = () => asked.forEach(part => {
    const { when, values, least } = part.dataset;
    const value = said(when);
    part.hidden = values !== undefined ? !values.split(',').includes(value) : !(value !== '' && Number(value) >= Number(least));
    part.querySelectorAll('input, select, textarea').forEach(input => { input.disabled = part.hidden; });
  });
  if (asked.length) { document.addEventListener('input', ask); ask(); }

  // a second click while the first is under way does nothing; the server keeps the promise without this, too
  document.addEventListener('submit', event => {
    if (event.target.method !== 'post') return;
    if (event.target.dataset.sent) { event.preventDefault(); return; }
    const note = event.target.querySelector('.ct-offline');
    if (note) {
      note.hidden = navigator.onLine;
      note.textContent = navigator.onLine ? '' : event.target.dataset.offline;
      if (!navigator.onLine) { event.preventDefault(); return; }
    }
    event.target.dataset.sent = 'yes';
    setTimeout(() => { delete event.target.dataset.sent; }, 8000);
  });
  addEventListener('pageshow', event => { if (event.persisted) document.querySelectorAll('form').forEach(form => delete form.dataset.sent); });
})();
