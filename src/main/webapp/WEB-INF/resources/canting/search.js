/* Suggestions under the search box, and keyboard shortcuts; both boxes and pages work without them. */
(() => {
  'use strict';
  const make = (tag, attributes, text) => {
    const part = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => part.setAttribute(name, value));
    if (text) part.textContent = text;
    return part;
  };

  const suggest = (form, number) => {
    const input = form.elements.q;
    const { base = '', recent, some, none, away } = form.dataset;
    const id = `suggest-${number}`;
    const list = make('div', { id, class: 'ct-suggest', role: 'listbox', 'aria-label': input.getAttribute('aria-label'), hidden: '' });
    const said = make('span', { class: 'sr', 'aria-live': 'polite' });
    form.append(list, said);
    Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': id, 'aria-autocomplete': 'list' }).forEach(([name, value]) => input.setAttribute(name, value));
    let asking, waiting, chosen = -1;
    const options = () => [...list.querySelectorAll('[role=option]')];
    const open = shown => {
      list.hidden = !shown;
      input.setAttribute('aria-expanded', String(shown));
      if (!shown) { chosen = -1; input.removeAttribute('aria-activedescendant'); return; }
      const box = input.getBoundingClientRect();
      list.style.top = `${box.bottom + 4}px`;
      list.style.left = `${Math.max(12, Math.min(box.left, innerWidth - list.offsetWidth - 12))}px`;
    };
    const choose = next => {
      const all = options();
      if (!all.length) return;
      chosen = (next + all.length + 1) % (all.length + 1);
      all.forEach((option, at) => option.setAttribute('aria-selected', String(at === chosen)));
      const now = all[chosen];
      if (now) { input.setAttribute('aria-activedescendant', now.id); now.scrollIntoView({ block: 'nearest' }); } else input.removeAttribute('aria-activedescendant');
    };
    const go = option => { location.href = base + option.dataset.path; };
    const show = groups => {
      list.replaceChildren();
      let n = 0;
      groups.forEach((group, at) => {
        const part = make('div', { role: 'group', 'aria-labelledby': `${id}-g${at}` });
        part.append(make('div', { class: 'g', id: `${id}-g${at}`, role: 'presentation' }, group.name));
        group.items.forEach(item => {
          const option = make('div', { role: 'option', id: `${id}-${n++}`, 'aria-selected': 'false', 'data-path': item.path }, item.title);
          if (item.detail) option.append(make('small', {}, item.detail));
          part.append(option);
        });
        list.append(part);
      });
      chosen = -1;
      open(n > 0);
      said.textContent = n ? some.replace('{0}', n) : input.value.trim() ? none : '';
    };
    const ask = async () => {
      if (asking) asking.abort();
      asking = new AbortController();
      const text = input.value.trim();
      const path = text ? `/api/search?size=4&q=${encodeURIComponent(text)}` : '/api/search/recent?size=8';
      try {
        const answer = await fetch(base + path, { signal: asking.signal, headers: { Accept: 'application/json', 'Accept-Language': document.documentElement.lang } });
        if (!answer.ok) throw new Error(answer.status);
        const told = await answer.json();
        if (document.activeElement !== input) return;
        show(text ? told.groups : told.length ? [{ name: recent, items: told }] : []);
      } catch (failure) {
        if (failure.name !== 'AbortError') { open(false); said.textContent = away; }
      }
    };
    const soon = () => { clearTimeout(waiting); waiting = setTimeout(ask, 150); };
    input.addEventListener('input', soon);
    input.addEventListener('focus', soon);
    input.addEventListener('blur', () => { clearTimeout(waiting); if (asking) asking.abort(); setTimeout(() => open(false), 150); });
    input.addEventListener('keydown', event => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (list.hidden) ask(); else choose(chosen + (event.key === 'ArrowDown' ? 1 : chosen < 0 ? 0 : -1));
      } else if (event.key === 'Enter' && chosen >= 0 && options()[chosen]) {
        event.preventDefault();
        go(options()[chosen]);
      } else if (event.key === 'Escape' && !list.hidden) {
        event.preventDefault();
        event.stopPropagation();
        open(false);
      }
    });
    list.addEventListener('mousedown', event => {
      event.preventDefault();
      const option = event.target.closest('[role=option]');
      if (option) go(option);
    });
  };
  document.querySelectorAll('.ct-find').forEach(suggest);

  // shortcuts; the list of them is the dialog, which is not there for who switched them off
  const dialog = document.getElementById('shortcuts');
  if (!dialog) return;
  let going = 0;
  const typing = part => part && (part.isContentEditable || part.matches('input, select, textarea'));
  const follow = path => { if (path) location.href = (dialog.dataset.base || '') + path; };
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return;
    if (typing(event.target)) {
      if (event.key === 'Escape' && event.target.closest('.ct-find')) event.target.blur();
      return;
    }
    if (dialog.open) return;
    const second = going && event.timeStamp - going < 1500;
    going = 0;
    if (second) {
      const page = /^[a-z]$/.test(event.key) && dialog.querySelector(`[data-go="${event.key}"]`);
      if (page) { event.preventDefault(); follow(page.dataset.path); }
    } else if (event.key === '/') {
      const box = [...document.querySelectorAll('.ct-find input')].find(input => input.offsetParent);
      if (box) { event.preventDefault(); box.focus(); box.select(); }
    } else if (event.key === '?') {
      event.preventDefault();
      dialog.showModal();
    } else if (event.key === 'g') {
      going = event.timeStamp;
    } else if (event.key === 'n') {
      follow(dialog.querySelector('[data-new]').dataset.new);
    }
  });
})();
