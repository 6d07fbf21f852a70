// What was typed and taken stays on this device until the office has it: words in local storage, photos in a database of the browser.
const VisitDraft = (() => {
  const PREFIX = 'canting.visit.';
  const open = () => new Promise((done, failed) => {
    const asked = indexedDB.open('canting-visits', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('photos');
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
  const photos = async (mode, act) => {
    const base = await open();
    return new Promise((done, failed) => {
      const work = base.transaction('photos', mode), asked = act(work.objectStore('photos'));
      work.oncomplete = () => { base.close(); done(asked.result); };
      work.onerror = () => { base.close(); failed(work.error); };
    });
  };
  return {
    uuid: () => {
      const bytes = crypto.getRandomValues(new Uint8Array(16));
      bytes[6] = bytes[6] & 15 | 64;
      bytes[8] = bytes[8] & 63 | 128;
      return [...bytes].map((b, i) => ([4, 6, 8, 10].includes(i) ? '-' : '') + b.toString(16).padStart(2, '0')).join('');
    },
    read: (uuid) => { try { return JSON.parse(localStorage.getItem(PREFIX + uuid)); } catch (e) { return null; } },
    keep: (uuid, draft) => { try { localStorage.setItem(PREFIX + uuid, JSON.stringify(draft)); return true; } catch (e) { return false; } },
    forget: (uuid) => localStorage.removeItem(PREFIX + uuid),
    all: (user) => Object.keys(localStorage).filter(key => key.startsWith(PREFIX)).map(key => ({ uuid: key.slice(PREFIX.length), ...JSON.parse(localStorage.getItem(key)) })).filter(draft => draft.user === user && draft.unsent),
    keepPhoto: (id, blob) => photos('readwrite', store => store.put(blob, id)),
    photo: (id) => photos('readonly', store => store.get(id)),
    forgetPhoto: (id) => photos('readwrite', store => store.delete(id)),
  };
})();
// Drafts that only this device has, where a page has room for them.
for (const place of document.querySelectorAll('[data-visit-drafts]')) {
  const list = place.querySelector('ul');
  for (const draft of VisitDraft.all(place.dataset.visitDrafts)) {
    const link = document.createElement('a'), row = document.createElement('li');
    link.href = place.dataset.form + '?uuid=' + draft.uuid + '&business=' + encodeURIComponent(draft.visit.business) + '&purpose=' + draft.visit.purpose + '&checklist=' + draft.visit.checklist;
    link.textContent = draft.visit.business + ' ' + draft.name + ', ' + (draft.visit.date || '');
    const away = document.createElement('button');
    away.type = 'button';
    away.className = 'ct-link';
    away.textContent = place.dataset.remove;
    away.addEventListener('click', () => { if (confirm(place.dataset.sure)) { VisitDraft.forget(draft.uuid); row.remove(); place.hidden = !list.children.length; } });
    row.append(link, ' ', away);
    list.append(row);
    place.hidden = false;
  }
}
