/* The form editor: what is typed is seen on paper within a second; the focus stays where it is. */
(() => {
  const form = document.querySelector('form[data-template]');
  if (!form) return;
  const button = (name) => document.getElementById('template:' + name);
  const PAUSE = 180;
  const LOST = 15e3;
  let soon;
  let askedAt = 0;
  let outdated = false;
  /* One paper is asked for at a time; what was typed meanwhile is asked for once, when it is there. */
  const ask = () => {
    outdated = performance.now() - askedAt < LOST && askedAt > 0;
    if (outdated) return;
    askedAt = performance.now();
    button('look')?.click();
  };
  const look = (after) => { clearTimeout(soon); soon = setTimeout(ask, after); };
  form.addEventListener('input', (event) => { if (!event.isComposing) look(PAUSE); });
  form.addEventListener('compositionend', () => look(PAUSE));
  form.addEventListener('change', (event) => { if (event.target.matches('select,input[type=checkbox]')) look(0); });
  form.addEventListener('keydown', (event) => { if (event.ctrlKey && event.key === 'Enter' && !event.isComposing) { event.preventDefault(); button('save')?.click(); } });

  const show = (name, pdf) => {
    const paper = document.querySelector('[data-paper=' + name + ']');
    const bytes = Uint8Array.from(atob(pdf), (letter) => letter.charCodeAt(0));
    const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
    const next = Object.assign(document.createElement('iframe'), { className: 'is-coming', tabIndex: -1, title: paper.querySelector('figcaption').textContent });
    next.onload = () => {
      next.classList.remove('is-coming');
      paper.querySelectorAll('iframe').forEach((old) => { if (old !== next) { URL.revokeObjectURL(old.src); old.remove(); } });
    };
    next.src = address + '#toolbar=0&navpanes=0';
    paper.hidden = false;
    paper.dataset.shown = String(Number(paper.dataset.shown || 0) + 1);
    paper.append(next);
  };

  const tell = (faults) => {
    const list = document.createElement('ul');
    form.querySelectorAll('[data-place].is-bad').forEach((input) => { input.classList.remove('is-bad'); input.title = ''; });
    for (const fault of faults) {
      const line = document.createElement('li');
      line.textContent = (fault.line ? fault.line + ': ' : '') + fault.text;
      list.append(line);
      form.querySelectorAll('[data-place]').forEach((input) => {
        if (fault.place && fault.place.startsWith(input.dataset.place)) { input.classList.add('is-bad'); input.title = fault.text; }
      });
    }
    form.querySelector('[data-faults]').replaceChildren(...(faults.length ? [list] : []));
  };

  window.JinlinTemplate = {
    shown(args) {
      askedAt = 0;
      if (outdated) ask();
      if (args?.pdf) show('pdf', args.pdf);
      if (args?.original) show('original', args.original);
      if (args?.faults) tell(JSON.parse(args.faults));
    },
  };
  addEventListener('load', () => look(0));
})();
