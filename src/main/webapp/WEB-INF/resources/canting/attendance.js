// Scans member cards one after another where the browser can; each is stored at once and counted.
(() => {
  const button = document.getElementById('scan'), video = document.getElementById('camera'), said = document.getElementById('scanned'), count = document.getElementById('count');
  if (!button || !('BarcodeDetector' in window) || !navigator.mediaDevices) return;
  button.hidden = false;
  const label = button.textContent, wait = 3000;
  let stream = null, last = '', since = 0;
  const tell = (text) => { said.textContent = text; };
  const enter = async (text) => {
    const code = /(TBN-[0-9]{4,9})(?:\/(P[0-9]{4,9}))?|(P[0-9]{4,9})/i.exec(text);
    const person = code ? { business: code[1] || null, craftsperson: code[2] || code[3] || null } : { business: text.slice(0, 40) };
    const answer = await fetch(button.dataset.activity, { method: 'POST', headers: { 'Content-Type': 'application/json', 'Accept': 'application/json', 'Accept-Language': document.documentElement.lang }, body: JSON.stringify({ people: [person] }) });
    const body = await answer.json();
    if (!answer.ok) { tell(body.violations && body.violations.length ? body.violations[0].message : body.title); return; }
    count.textContent = button.dataset.count.replace('%1', body.total).replace('%2', body.businesses.length);
    tell(button.dataset.here.replace('%1', code[0].toUpperCase()));
  };
  const stop = () => {
    if (stream) stream.getTracks().forEach(track => track.stop());
    stream = null;
    video.hidden = true;
    button.textContent = label;
  };
  const look = async (detector) => {
    if (!stream) return;
    try {
      const found = await detector.detect(video);
      const now = Date.now();
      if (found.length && (found[0].rawValue !== last || now - since > wait)) {
        last = found[0].rawValue;
        since = now;
        await enter(last);
      }
    } catch (e) { /* the next picture may be better */ }
    setTimeout(() => look(detector), 150);
  };
  button.addEventListener('click', async () => {
    if (stream) { stop(); return; }
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      video.srcObject = stream;
      video.hidden = false;
      await video.play();
      button.textContent = button.dataset.stop;
      look(new BarcodeDetector({ formats: ['qr_code'] }));
    } catch (e) { stop(); tell(button.dataset.no); }
  });
})();
