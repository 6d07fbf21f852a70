/* Draws the map over the portal's own drawing; the tables beside it hold the same figures, and stay alone without this. */
(() => {
  'use strict';
  const box = document.getElementById('map');
  if (!box || !window.L) return;
  const says = box.dataset;
  const root = says.root || ''; // empty attributes are left out
  const lang = document.documentElement.lang;
  const canvas = L.canvas({ padding: 0.3 });
  const token = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const fill = band => band ? token('--band' + band) : token('--surface');
  const number = (value, digits) => Number(value).toLocaleString(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  let figures = null;
  let outlines = null;

  const told = (value, single) => {
    if (value === null || value === undefined) return says.empty;
    if (figures.unit === 'percent') return single ? (value >= 50 ? says.yes : says.no) : number(value, 1) + '%';
    return number(value, figures.unit === 'score' && !single ? 2 : 0);
  };
  const element = (name, text, href) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (href) made.href = root + href;
    return made;
  };
  const popup = (title, lines, links) => {
    const body = document.createElement('div');
    body.append(element('b', title));
    lines.forEach(line => body.append(element('p', line)));
    links.forEach(([text, href]) => { const line = document.createElement('p'); line.append(element('a', text, href)); body.append(line); });
    return body;
  };
  const measure = () => { const chosen = document.getElementById('measure'); return chosen.options[chosen.selectedIndex].text; };

  box.hidden = false;
  const map = L.map(box, { renderer: canvas, zoomControl: false, dragging: !L.Browser.mobile, scrollWheelZoom: false, minZoom: 8, maxZoom: 18, zoomSnap: 0.25, attributionControl: Boolean(says.tiles), fadeAnimation: false });
  L.control.zoom({ zoomInTitle: says.in, zoomOutTitle: says.out }).addTo(map);
  map.on('focus', () => map.scrollWheelZoom.enable()).on('blur', () => map.scrollWheelZoom.disable());
  if (says.tiles) L.tileLayer(says.tiles, { attribution: says.attribution, maxZoom: 18 }).addTo(map);
  map.createPane('areas').style.zIndex = 300;
  map.createPane('names').style.zIndex = 350;
  const areas = L.layerGroup().addTo(map);
  const names = L.layerGroup().addTo(map);
  const sentras = L.layerGroup().addTo(map);
  const points = L.markerClusterGroup({
    chunkedLoading: true, chunkInterval: 12, chunkDelay: 12, animate: false, showCoverageOnHover: false, removeOutsideVisibleBounds: true, maxClusterRadius: 56, spiderfyOnMaxZoom: true,
    iconCreateFunction: cluster => {
      const n = cluster.getChildCount();
      const size = 24 + Math.round(4 * Math.log10(n));
      return L.divIcon({ html: element('span', number(n, 0)), className: 'ct-cluster', iconSize: [size, size], iconAnchor: [-5, size + 5] }); // beside the sentra, which often lies below
    }
  }).addTo(map);

  const shownNames = () => {
    const near = map.getZoom() >= 10;
    if (near !== map.hasLayer(names)) { if (near) names.addTo(map); else names.remove(); }
    box.classList.toggle('near', map.getZoom() >= 11.5);
  };
  map.on('zoomend', shownNames);

  const drawPlaces = () => {
    areas.clearLayers();
    names.clearLayers();
    sentras.clearLayers();
    const bands = new Map(figures.subDistricts.map(place => [place.code, place]));
    if (outlines) {
      L.geoJSON(outlines, {
        pane: 'areas', renderer: L.canvas({ pane: 'areas', padding: 0.3 }),
        style: one => { const place = bands.get(one.properties.code); return { color: token('--edge'), weight: 1, fillColor: fill(place ? place.band : 0), fillOpacity: place && place.band ? 0.45 : 0.1 }; },
        onEachFeature: (one, layer) => {
          const place = bands.get(one.properties.code);
          if (place) layer.bindPopup(() => popup(place.name, [measure() + ': ' + told(place.value), 'n = ' + number(place.n, 0)], [[says.list, '/registry/businesses.xhtml?subDistrict=' + encodeURIComponent(place.name.toLowerCase())]]));
        }
      }).addTo(areas);
    }
    figures.subDistricts.filter(place => place.lat !== null).forEach(place => L.tooltip({ permanent: true, direction: 'center', className: 'ct-label area', pane: 'names', interactive: false })
      .setLatLng([place.lat, place.lng]).setContent(element('span', place.name)).addTo(names));
    const most = Math.max(1, ...figures.sentras.map(place => place.businesses));
    [...figures.sentras].filter(place => place.lat !== null).sort((a, b) => b.businesses - a.businesses).forEach(place => {
      L.circleMarker([place.lat, place.lng], { renderer: canvas, radius: 6 + 16 * Math.sqrt(place.businesses / most), color: token('--edge'), weight: 1.5, fillColor: fill(place.band), fillOpacity: 0.9 })
        .bindPopup(() => popup(place.code + ' ' + place.name, [measure() + ': ' + told(place.value), 'n = ' + number(place.n, 0), says.count + ': ' + number(place.businesses, 0)],
          [[says.sentra, '/registry/sentra.xhtml?code=' + place.code], [says.list, '/registry/businesses.xhtml?sentra=' + place.code]]))
        .bindTooltip(element('span', place.name), { permanent: true, direction: 'bottom', offset: [0, 8], className: 'ct-label sentra' }).addTo(sentras);
    });
    shownNames();
  };

  const drawPoints = told => {
    points.clearLayers();
    const single = told.kind === 'business';
    points.addLayers(told.rows.map(([code, name, lat, lng, place, value, band]) => L.circleMarker([lat, lng], { renderer: canvas, radius: single ? 5 : 4 + Math.min(10, Math.sqrt(place)), color: token('--edge'), weight: 1.5, fillColor: fill(band), fillOpacity: 1, code, name, place, value, single })));
  };
  points.on('click', event => {
    const { code, name, place, value, single } = event.layer.options;
    const lines = [measure() + ': ' + told(value, single)];
    if (single && !place) lines.push(says.inexact);
    if (!single) lines.push(says.count + ': ' + number(place, 0));
    L.popup().setLatLng(event.layer.getLatLng()).setContent(popup(single ? code + ' ' + name : name, lines, single ? [[says.business, '/registry/business.xhtml?code=' + encodeURIComponent(code)]] : [])).openOn(map);
  });

  const json = path => fetch(root + path, { headers: { Accept: 'application/json' } }).then(answer => { if (!answer.ok) throw new Error(String(answer.status)); return answer.status === 204 ? null : answer.json(); });
  let latest = 0;
  let framed = false;
  const load = async query => {
    const mine = ++latest;
    box.dataset.state = 'loading';
    try {
      const places = await json('/api/map' + query); // alone: right after its start the server may refuse one of several at once
      const [spots, shapes] = await Promise.all([json('/api/map/points' + query), framed ? outlines : json('/api/areas/boundaries').catch(() => null)]);
      if (mine !== latest) return;
      figures = places;
      outlines = shapes && shapes.features && shapes.features.length ? shapes : null;
      if (!framed) {
        const spots = list => list.filter(place => place.lat !== null).map(place => [place.lat, place.lng]);
        const all = outlines ? spots(places.subDistricts) : spots(places.sentras).length > 1 ? spots(places.sentras) : spots(places.subDistricts);
        map.fitBounds(L.latLngBounds(all.length ? all : [[-7.16, 111.57], [-6.75, 112.22]]), { padding: [36, 36], animate: false });
        framed = true;
      }
      drawPlaces();
      drawPoints(spots);
      document.getElementById('map-note').textContent = '';
      box.dataset.state = 'ready';
    } catch (failure) {
      document.getElementById('map-note').textContent = says.failed;
      box.dataset.state = 'failed';
    }
  };
  load(location.search);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => load(location.search));
  window.cantingMap = map;

  // the slider asks the same address that the form does, and takes over what it answers
  const slide = document.getElementById('slide');
  if (slide) {
    slide.hidden = false;
    const slider = document.getElementById('slider');
    const output = slide.querySelector('output');
    const periods = slider.dataset.periods.split(',');
    const tell = () => { output.textContent = periods[slider.value]; slider.setAttribute('aria-valuetext', periods[slider.value]); };
    slider.addEventListener('input', tell);
    const move = async query => {
      const answer = await fetch(location.pathname + query).catch(() => null);
      if (!answer || !answer.ok) { location.search = query; return; }
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      ['told', 'figures', 'drawing'].forEach(id => { const now = page.getElementById(id); if (now) document.getElementById(id).replaceChildren(...now.childNodes); });
      document.querySelectorAll('details.ct-pop a[href*="/api/map"]').forEach((link, i) => { const other = page.querySelectorAll('details.ct-pop a[href*="/api/map"]')[i]; if (other) link.href = other.href; });
      load(query);
    };
    slider.addEventListener('change', () => {
      const asked = new URLSearchParams(location.search);
      asked.set('measure', document.getElementById('measure').value);
      asked.set('period', periods[slider.value]);
      document.getElementById('period').value = periods[slider.value];
      history.replaceState(null, '', location.pathname + '?' + asked);
      move('?' + asked);
    });
  }
})();
