/* The keys, drafts, live boards and pads of the shell. No library of its own; PrimeFaces' ajax events are listened to. */
(() => {
  'use strict';
  const body = document.body;
  const user = body.dataset.user || '';
  const words = JSON.parse(body.dataset.words || '{}');
  const say = (key, ...values) => (words[key] || key).replace(/\{(\d)[^}]*\}/g, (all, i) => values[i] ?? '');
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const editable = (el) => el && (el.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName));
  const symbols = document.querySelector('svg.icon use')?.getAttribute('href')?.split('#')[0] || body.dataset.context + '/shell/icons.svg?v=0';
  const symbol = (name) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('class', 'icon');
    svg.setAttribute('aria-hidden', 'true');
    svg.append(document.createElementNS('http://www.w3.org/2000/svg', 'use'));
    svg.firstChild.setAttribute('href', symbols + '#' + name);
    return svg;
  };

  /* Input methods: while a word is being composed no key means anything but the word. */
  let composing = false;
  let composedAt = -1000;
  addEventListener('compositionstart', () => { composing = true; }, true);
  addEventListener('compositionend', () => { composing = false; composedAt = performance.now(); }, true);
  const guard = (event) => {
    const during = composing || event.isComposing || event.keyCode === 229;
    const justAfter = event.key === 'Enter' && event.type !== 'keyup' && performance.now() - composedAt < 60;
    if (during || justAfter) {
      event.stopImmediatePropagation();
      if (justAfter && !during) event.preventDefault();
    }
  };
  ['keydown', 'keypress', 'keyup'].forEach((type) => addEventListener(type, guard, true));

  /* Keys */
  const submitOf = (form) => form?.querySelector('.is-submit');
  const saveButton = () => {
    const open = document.querySelector('dialog[open]');
    const near = submitOf(document.activeElement?.closest('form'));
    const others = all('.is-submit', open || document).filter((b) => b.offsetParent);
    return near || (others.length === 1 || open ? others[0] : null);
  };
  addEventListener('keydown', (event) => {
    const typing = editable(event.target);
    if (event.repeat && (event.altKey || event.key === 'Enter' && (event.ctrlKey || event.metaKey))) { event.preventDefault(); return; } // held, not pressed again
    if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
      const button = saveButton();
      if (button) { event.preventDefault(); event.target.blur?.(); button.click(); }
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault(); palette.open();
    } else if (event.altKey && !event.ctrlKey && !event.metaKey && /^(Key|Digit)/.test(event.code)) {
      const letter = event.code.slice(-1);
      const scope = document.querySelector('dialog[open]') || document;
      const target = all('[data-hotkey]', scope).find((el) => el.dataset.hotkey.toUpperCase() === letter && el.offsetParent);
      const card = all('[data-key]', scope).find((el) => el.dataset.key.toUpperCase() === letter);
      if (target) { event.preventDefault(); target.click(); } else if (card) {
        event.preventDefault(); card.scrollIntoView({ block: 'nearest' }); (card.querySelector('a,button,input,select,textarea') || card).focus();
      }
    } else if (!typing && !event.ctrlKey && !event.metaKey && !document.querySelector('dialog[open]')) {
      if (event.key === '/') { event.preventDefault(); const box = document.querySelector('.searchbox'); box?.focus(); box?.select(); }
      if (event.key === '?') { event.preventDefault(); document.getElementById('keys')?.showModal(); }
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveInRows(event);
    }
    if (event.key === 'Escape') all('details[open]').forEach((menu) => { menu.open = false; });
  });
  const moveInRows = (event) => {
    const links = all('.table__link');
    const at = links.indexOf(document.activeElement);
    if (!links.length || (at < 0 && document.activeElement !== body && document.activeElement.id !== 'main')) return;
    event.preventDefault();
    links[Math.max(0, Math.min(links.length - 1, at < 0 ? 0 : at + (event.key === 'ArrowDown' ? 1 : -1)))].focus();
  };

  /* Clicks: confirm, send once, dialogs, rows */
  let asked = null;
  let sending = null;
  let waiting = null;
  addEventListener('click', (event) => {
    const button = event.target.closest?.('button,a,summary,[role=button]');
    if (button?.dataset.confirm && asked !== button) {
      event.preventDefault(); event.stopImmediatePropagation();
      const ask = document.getElementById('ask');
      ask.querySelector('[data-question]').textContent = button.dataset.confirm;
      ask.querySelector('[data-yes]').onclick = () => { ask.close(); asked = button; button.click(); asked = null; };
      ask.showModal();
      return;
    }
    const form = button?.closest('form');
    if (event.detail > 1 && button?.matches('.is-submit,[data-hotkey]')) { event.preventDefault(); event.stopImmediatePropagation(); return; } // the second half of a double click
    if (form?.dataset.draft && button.type === 'submit') {
      clearTimeout(typed);
      drafts.save(form);
      drafts.sent = { key: drafts.key(form), by: button.id };
      all('.notice--done').forEach((notice) => notice.remove());
    }
    if (button?.classList.contains('is-submit')) {
      if (sending === form.id) { event.preventDefault(); event.stopImmediatePropagation(); return; }
      if (!navigator.onLine) { event.preventDefault(); event.stopImmediatePropagation(); waiting = button.id; lost(); return; }
      sending = form.id;
      all('.notice--failed,.notice--stale,.notice--done').forEach((notice) => notice.remove());
      button.classList.add('is-sending');
      setTimeout(() => { if (!inFlight) release(); }, 1500);
    }
  }, true);
  addEventListener('click', (event) => {
    const on = (name) => event.target.closest?.('[data-' + name + ']');
    const dialog = on('dialog');
    if (dialog) { const shown = document.getElementById(dialog.dataset.dialog); shown?.showModal(); shown?.querySelector('.dialog__body input:not([type=hidden]),.dialog__body textarea,.dialog__body select')?.focus(); }
    if (event.target.tagName === 'DIALOG') event.target.close();
    if (on('close')) on('close').closest('dialog').close();
    if (on('dismiss')) on('dismiss').closest('.notice').remove();
    if (on('reload')) { event.preventDefault(); all('form[data-draft]').forEach(drafts.save); location.reload(); }
    if (on('retry')) ping();
    if (on('palette')) palette.open();
    if (on('forget')) drafts.forgetAll();
    if (on('rail')) { const open = document.querySelector('.rail').classList.toggle('is-open'); on('rail').setAttribute('aria-expanded', String(open)); }
    if (on('print')) { event.preventDefault(); print(on('print').href); }
    if (!event.target.closest('details')) all('details.bar__user[open]').forEach((menu) => { menu.open = false; });
    const row = event.target.closest?.('.table__grid tbody tr');
    if (row && !event.target.closest('a,button,input,select,label') && !String(getSelection())) row.querySelector('.table__link')?.click();
  });
  addEventListener('submit', (event) => {
    const form = event.target;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
    setTimeout(() => { delete form.dataset.sent; }, 2500);
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && event.target.tagName === 'INPUT' && event.target.closest('form.form')) event.preventDefault();
  });

  /* A name and Enter in one breath: it is looked up at once, and the only one found is taken. */
  let hurried = null;
  const attend = (widget) => {
    if (widget.attended) return;
    const show = widget.showSuggestions;
    widget.attended = true;
    widget.showSuggestions = (query) => {
      show.call(widget, query);
      widget.shows = query;
      if (hurried !== widget || query !== widget.input.val()) return;
      hurried = null;
      if (widget.items.length === 1) widget.items.first().trigger('click');
    };
  };
  const hurry = (widget) => {
    hurried = widget;
    widget.deleteTimeout();
    widget.search(widget.input.val());
  };
  addEventListener('keydown', (event) => {
    hurried = null;
    const field = event.target.closest?.('.ui-autocomplete');
    const widget = field && window.PrimeFaces?.getWidgetById(field.id);
    if (!widget) return;
    attend(widget);
    if (event.key !== 'Enter' || event.ctrlKey) return;
    /* suggestions of fewer letters than are there by now are nobody's choice */
    const isShown = widget.panel.is(':visible') && widget.shows === event.target.value;
    if (isShown || event.target.value.trim().length < widget.cfg.minLength) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    hurry(widget);
  }, true);

  /* A form with a sum counts it anew whenever something in it has changed */
  const recount = (form) => form?.querySelector('[data-recount]')?.click();

  /* Drafts: per person, page, form and slot; a day long; never what is personal */
  const drafts = {
    LIFE: 24 * 3600e3,
    first: new Map(),
    key: (form) => ['jinlin.draft', user, location.pathname, form.id, form.dataset.slot || ''].join('|'),
    fields: (form) => all('input,textarea,select', form).filter((el) => el.name && !/^jakarta\.faces|_SUBMIT$/.test(el.name)
      && !/^(password|file|submit|button)$/.test(el.type) && (el.type !== 'hidden' || /_hinput$/.test(el.name))
      && (form.dataset.draftPersonal || !el.dataset.personal)),
    read: (form) => Object.fromEntries(drafts.fields(form).filter((el) => el.type !== 'radio' || el.checked)
      .map((el) => [el.name, el.type === 'checkbox' ? String(el.checked) : el.value])),
    save: (form) => {
      if (!form?.dataset.draft || !user) return;
      const now = drafts.read(form);
      if (JSON.stringify(now) === drafts.first.get(form.id)) localStorage.removeItem(drafts.key(form));
      else localStorage.setItem(drafts.key(form), JSON.stringify({ at: Date.now(), values: now }));
    },
    shown: new Map(),
    /* A form that shows one record after another has a draft of each. */
    turn: () => all('form[data-draft=each]').filter((form) => drafts.shown.get(form.id) !== drafts.key(form)).forEach(drafts.restore),
    restore: (form) => {
      drafts.shown.set(form.id, drafts.key(form));
      drafts.first.set(form.id, JSON.stringify(drafts.read(form)));
      const kept = JSON.parse(localStorage.getItem(drafts.key(form)) || 'null');
      if (!kept || !user) return;
      drafts.fields(form).forEach((el) => {
        const value = kept.values[el.name];
        if (value === undefined) return;
        if (el.type === 'radio') el.checked = el.value === value;
        else if (el.type === 'checkbox') el.checked = value === 'true';
        else el.value = value;
      });
      recount(form);
      const note = form.querySelector('[data-draft-note]');
      if (note) {
        const clear = Object.assign(document.createElement('button'), { type: 'button', className: 'button button--quiet button--small', textContent: say('draft.discard') });
        clear.onclick = () => { drafts.forget(form); location.reload(); };
        note.replaceChildren(say('draft.restored') + ' ', clear);
        note.hidden = false;
      }
    },
    forget: (form) => localStorage.removeItem(drafts.key(form)),
    forgetAll: () => Object.keys(localStorage).filter((key) => key.startsWith('jinlin.draft|' + user + '|')).forEach((key) => localStorage.removeItem(key)),
    expire: () => Object.keys(localStorage).filter((key) => key.startsWith('jinlin.draft|')).forEach((key) => {
      if (Date.now() - (JSON.parse(localStorage.getItem(key)).at || 0) > drafts.LIFE) localStorage.removeItem(key);
    }),
    /* What was sent is done: the server says so in a header, for the page with the words may be left before it is read. */
    sent: null,
    answered: (by, isDone) => {
      const sent = drafts.sent;
      if (sent?.by !== by) return; /* the answer to something else, which may have been asked before */
      drafts.sent = null;
      if (!isDone) return;
      clearTimeout(typed);
      typed = 0;
      localStorage.removeItem(sent.key);
      setTimeout(() => all('form[data-draft]').filter((form) => drafts.key(form) === sent.key).forEach((form) => drafts.first.set(form.id, JSON.stringify(drafts.read(form)))));
    },
  };
  let typed = 0;
  const onTyped = (event) => { const form = event.target.form; if (form?.dataset.draft) { clearTimeout(typed); typed = setTimeout(() => drafts.save(form), 300); } };
  addEventListener('input', onTyped);
  addEventListener('change', (event) => { if (event.target.matches('input')) recount(event.target.form); });
  addEventListener('change', onTyped);
  addEventListener('pagehide', () => { if (typed) all('form[data-draft]').forEach((form) => { if (localStorage.getItem(drafts.key(form))) drafts.save(form); }); });

  /* Another language, and nothing typed is lost: kept in this tab for the one step to the same page again, never a password */
  const tongue = {
    KEY: 'jinlin.turned',
    typed: () => all('form.form').flatMap((form) => all('input,textarea,select', form)).filter((el) => el.id && !/^(password|file|hidden|submit|button)$/.test(el.type)),
    keep: () => sessionStorage.setItem(tongue.KEY, JSON.stringify({ at: location.pathname, values: tongue.typed().map((el) => [el.id, el.value, el.checked]) })),
    restore: () => {
      const kept = JSON.parse(sessionStorage.getItem(tongue.KEY) || 'null');
      sessionStorage.removeItem(tongue.KEY);
      if (kept?.at !== location.pathname) return;
      const values = new Map(kept.values.map(([id, ...value]) => [id, value]));
      tongue.typed().filter((el) => values.has(el.id)).forEach((el) => { [el.value, el.checked] = values.get(el.id); });
    },
  };
  addEventListener('click', (event) => { if (event.target.closest?.('[data-turn]')) tongue.keep(); }, true);

  /* Ajax: busy line, once only, lost server, lost session */
  let inFlight = 0;
  const release = () => { sending = null; all('.is-sending').forEach((button) => button.classList.remove('is-sending')); };
  const source = (data) => (data instanceof FormData ? data : new URLSearchParams(data || '')).get('jakarta.faces.source');
  const jq = window.jQuery;
  if (jq) {
    jq(document).on('pfAjaxSend', () => { inFlight++; document.getElementById('busy')?.classList.add('is-on'); })
      .on('pfAjaxComplete', (event, xhr, settings) => {
        inFlight = Math.max(0, inFlight - 1);
        if (!inFlight) { document.getElementById('busy')?.classList.remove('is-on'); release(); }
        drafts.answered(source(settings?.data), Boolean(xhr?.getResponseHeader?.('Jinlin-Done')));
        if (!xhr?.responseText?.includes('<redirect')) setTimeout(() => { drafts.turn(); dialogs(); faults(); notices(); });
      })
      .on('pfAjaxError', (event, xhr) => failed(xhr?.status ?? 0));
  }
  const faults = () => {
    let first = null;
    all('.field').forEach((field) => {
      const wrong = field.querySelector('.field__error')?.textContent.trim();
      const input = field.querySelector('input:not([type=hidden]),textarea,select');
      if (!input) return;
      if (wrong) { input.setAttribute('aria-invalid', 'true'); input.setAttribute('aria-description', wrong); first ??= input; } else { input.removeAttribute('aria-invalid'); input.removeAttribute('aria-description'); }
    });
    if (first && first.closest('form')?.id !== undefined && first.offsetParent) first.focus();
  };
  const dialogs = () => {
    const open = document.querySelector('dialog.dialog[open]');
    if (!open) return;
    if (document.querySelector('.notice--done')) open.close();
    else open.querySelector('.dialog__body')?.prepend(...all('.notices > .notice'));
  };
  const notices = () => all('.notice--done').forEach((notice) => setTimeout(() => notice.matches(':hover') || notice.remove(), 8000));
  const tell = (text) => {
    const line = document.createElement('div');
    line.className = 'notice notice--failed';
    line.setAttribute('role', 'alert');
    const words = Object.assign(document.createElement('span'), { className: 'notice__text', textContent: text });
    const close = Object.assign(document.createElement('button'), { type: 'button', className: 'notice__close' });
    close.dataset.dismiss = 'on';
    close.append(symbol('close'));
    line.append(symbol('alert'), words, close);
    document.querySelector('.notices')?.append(line);
  };
  const lost = () => { document.getElementById('offline-banner').hidden = false; clearTimeout(lost.again); lost.again = setTimeout(ping, 5000); };
  const back = () => {
    document.getElementById('offline-banner').hidden = true;
    if (waiting) { const button = document.getElementById(waiting); waiting = null; button?.click(); }
  };
  const ping = () => fetch(symbols + '&ping=' + Date.now(), { method: 'HEAD', cache: 'no-store' }).then((answer) => (answer.ok ? back() : lost()), lost);
  const failed = (status) => {
    release();
    fetch(location.href, { method: 'HEAD', redirect: 'manual', cache: 'no-store' }).then((answer) => {
      if (answer.type === 'opaqueredirect' || answer.status === 401) {
        all('form[data-draft]').forEach(drafts.save);
        tell(say('signedout'));
        setTimeout(() => location.reload(), 1200);
      } else if (status !== 0 || answer.status >= 500) tell(say('trouble'));
    }, lost);
  };
  addEventListener('offline', lost);
  addEventListener('online', ping);

  /* Live boards: the socket says which topic; the board reads anew with its own rights */
  const boards = () => all('form[data-live]');
  const turned = (select) => select.selectedIndex !== Math.max(0, [...select.options].findIndex((option) => option.defaultSelected));
  /* What somebody is writing or choosing in is not taken from under the hands: it is shown anew when they are gone. */
  const inHand = (part) => part && ((editable(document.activeElement) && part.contains(document.activeElement))
    || all('input[type=file]', part).some((input) => input.files.length) || all('select', part).some(turned));
  const show = (form, parts) => {
    const button = document.getElementById(form.id)?.querySelector('button');
    const kept = parts.filter((id) => inHand(document.getElementById(id)));
    const free = parts.filter((id) => !kept.includes(id));
    if (button && free.length) window.PrimeFaces.ab({ s: button.id, f: form.id, p: button.id, u: free.join(' '), g: false });
    clearTimeout(form.dataset.later);
    if (kept.length) form.dataset.later = setTimeout(() => show(form, kept), 2000);
  };
  const refresh = (form) => {
    clearTimeout(form.dataset.soon);
    form.dataset.soon = setTimeout(() => {
      if (document.hidden) { form.dataset.missed = 'yes'; return; }
      show(form, form.dataset.update.trim().split(/[\s,]+/).map((id) => id.replace(/^:/, '')));
    }, 250 + Math.random() * 350);
  };
  const ticket = () => [...crypto.getRandomValues(new Uint8Array(20))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  let socket = null;
  let tries = 0;
  const listen = () => {
    socket = new WebSocket((location.protocol === 'https:' ? 'wss://' : 'ws://') + location.host + body.dataset.live + '?ticket=' + ticket());
    socket.onopen = () => { if (tries) boards().forEach(refresh); tries = 0; };
    socket.onmessage = (event) => boards().filter((form) => form.dataset.live === event.data).forEach(refresh);
    socket.onclose = () => setTimeout(listen, Math.min(30000, 500 * 2 ** Math.min(tries++, 6)) * (0.7 + Math.random() * 0.6));
  };
  if (body.dataset.live && boards().length) {
    listen();
    setInterval(() => { if (!document.hidden && (!socket || socket.readyState !== 1)) boards().forEach(refresh); }, 60000);
    addEventListener('visibilitychange', () => { if (!document.hidden) boards().filter((form) => form.dataset.missed).forEach((form) => { delete form.dataset.missed; refresh(form); }); });
  }

  /* Time limits go on ticking */
  const length = (ms) => {
    const minutes = Math.max(1, Math.floor(ms / 60000)), days = Math.floor(minutes / 1440), hours = Math.floor(minutes / 60) % 24, rest = minutes % 60;
    const two = (a, b) => (b ? a + ' ' + b : a);
    if (days) return two(say('limit.day', days), hours && say('limit.hour', hours));
    return hours ? two(say('limit.hour', hours), rest && say('limit.minute', rest)) : say('limit.minute', rest);
  };
  setInterval(() => all('.limit[data-due]').forEach((limit) => {
    if (!limit.dataset.due) return;
    const left = Number(limit.dataset.due) - Date.now();
    const tone = left < 0 ? 'over' : left < 4 * 3600e3 ? 'near' : 'ample';
    limit.className = 'limit limit--' + tone;
    limit.querySelector('.limit__words').textContent = say(left < 0 ? 'limit.over' : 'limit.left', length(Math.abs(left)));
    limit.querySelector('use').setAttribute('href', symbols + '#' + { over: 'alert', near: 'hourglass', ample: 'clock' }[tone]);
  }), 30000);

  /* Print without a detour. A browser test puts its own window.jinlinPaper in: browsers without a screen cannot print. */
  const paper = (frame) => (window.jinlinPaper || ((sheet) => {
    const hand = document.activeElement;
    sheet.contentWindow.focus(); sheet.contentWindow.print();
    setTimeout(() => { sheet.blur(); window.focus(); if (hand !== document.body) hand?.focus(); }); /* the next key is for the page */
  }))(frame);
  const print = (href) => {
    document.getElementById('printer')?.remove();
    const frame = Object.assign(document.createElement('iframe'), { id: 'printer', title: 'print' });
    frame.style.cssText = 'position:fixed;right:0;bottom:0;width:1px;height:1px;border:0;opacity:0';
    fetch(href).then((answer) => (answer.ok ? answer.blob() : Promise.reject(new Error(answer.status)))).then((pdf) => {
      frame.onload = () => setTimeout(() => { try { paper(frame); } catch { open(href, '_blank'); } }, 150);
      frame.src = URL.createObjectURL(pdf);
      body.append(frame);
      document.querySelector('[data-after-print]')?.click(); /* the page knows of one more print */
    }).catch((error) => tell(say('print.failed', error.message)));
  };

  /* Palette */
  const palette = {
    el: document.getElementById('palette'),
    open() {
      if (!palette.el || palette.el.open) return;
      const list = palette.el.querySelector('ul'), input = palette.el.querySelector('input');
      all('.is-here-only', list).forEach((li) => li.remove());
      const known = new Set(all('li', list).map((li) => li.textContent.trim()));
      all('[data-command]').filter((el) => el.offsetParent && !el.closest('#palette') && !known.has(el.dataset.command)).forEach((el) => {
        known.add(el.dataset.command);
        const li = document.createElement('li');
        li.className = 'is-here-only';
        li.setAttribute('role', 'option');
        li.append(symbol('command'), Object.assign(document.createElement('span'), { textContent: el.dataset.command }));
        li.run = () => el.click();
        list.prepend(li);
      });
      all('li', list).forEach((li) => { li.run ??= () => { location.href = li.dataset.href; }; li.onclick = () => { palette.el.close(); li.run(); }; });
      input.value = '';
      palette.filter();
      palette.el.showModal();
      input.focus();
    },
    shown: () => all('li', palette.el).filter((li) => !li.hidden),
    filter() {
      const typed = palette.el.querySelector('input').value.trim().toLowerCase();
      all('li', palette.el).forEach((li) => { li.hidden = !li.textContent.toLowerCase().includes(typed); });
      palette.mark(0);
    },
    mark(index) {
      const shown = palette.shown();
      all('li', palette.el).forEach((li) => li.setAttribute('aria-selected', 'false'));
      palette.at = Math.max(0, Math.min(shown.length - 1, index));
      shown[palette.at]?.setAttribute('aria-selected', 'true');
      shown[palette.at]?.scrollIntoView({ block: 'nearest' });
    },
  };
  palette.el?.addEventListener('input', palette.filter);
  palette.el?.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') { event.preventDefault(); palette.mark(palette.at + (event.key === 'ArrowDown' ? 1 : -1)); }
    if (event.key === 'Enter') { event.preventDefault(); const li = palette.shown()[palette.at]; if (li) { palette.el.close(); li.run(); } }
  });

  /* Photos: small before they travel */
  const shrink = async (file) => {
    try {
      const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
      const scale = Math.min(1, 1600 / Math.max(picture.width, picture.height));
      if (scale === 1 && file.size < 600e3) return file;
      const canvas = Object.assign(document.createElement('canvas'), { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
      canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
      const blob = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
      return new File([blob], file.name.replace(/\.\w+$/, '') + '.jpg', { type: 'image/jpeg' });
    } catch { return file; }
  };
  const photos = (box) => {
    const input = box.querySelector('input[type=file]'), shown = box.querySelector('.photos__shown');
    let kept = [];
    const show = () => {
      const files = new DataTransfer();
      kept.forEach((file) => files.items.add(file));
      input.files = files.files;
      shown.replaceChildren(...kept.map((file) => {
        const one = Object.assign(document.createElement('span'), { className: 'photos__one' });
        const remove = Object.assign(document.createElement('button'), { type: 'button', title: say('photo.remove') });
        remove.setAttribute('aria-label', say('photo.remove'));
        remove.append(symbol('close'));
        remove.onclick = () => { kept = kept.filter((other) => other !== file); show(); };
        one.append(Object.assign(document.createElement('img'), { src: URL.createObjectURL(file), alt: file.name }), remove);
        return one;
      }));
    };
    input.addEventListener('change', async () => { kept = [...kept, ...(await Promise.all([...input.files].map(shrink)))].slice(0, Number(box.dataset.photos)); show(); });
  };

  /* Signatures */
  const pad = (box) => {
    const canvas = box.querySelector('canvas'), kept = box.querySelector('input[type=hidden]'), line = box.querySelector('.pad__line');
    const ratio = Math.max(1, Math.min(2, devicePixelRatio || 1)), paper = canvas.getContext('2d');
    let drawing = false;
    const blank = () => { canvas.width = canvas.clientWidth * ratio; canvas.height = canvas.clientHeight * ratio; paper.scale(ratio, ratio); Object.assign(paper, { lineWidth: 2.4, lineCap: 'round', lineJoin: 'round', strokeStyle: '#10201c' }); };
    const at = (event) => { const box = canvas.getBoundingClientRect(); return [event.clientX - box.left, event.clientY - box.top]; };
    const keep = () => {
      const small = Object.assign(document.createElement('canvas'), { width: 600, height: Math.round(600 * canvas.height / canvas.width) });
      small.getContext('2d').drawImage(canvas, 0, 0, small.width, small.height);
      kept.value = small.toDataURL('image/png');
    };
    blank();
    if (kept.value) { const image = new Image(); image.onload = () => paper.drawImage(image, 0, 0, canvas.clientWidth, canvas.clientHeight); image.src = kept.value; line.hidden = true; }
    canvas.addEventListener('pointerdown', (event) => { drawing = true; line.hidden = true; canvas.setPointerCapture(event.pointerId); paper.beginPath(); paper.moveTo(...at(event)); event.preventDefault(); });
    canvas.addEventListener('pointermove', (event) => { if (drawing) { (event.getCoalescedEvents?.() || [event]).forEach((step) => paper.lineTo(...at(step))); paper.stroke(); } });
    ['pointerup', 'pointercancel'].forEach((type) => canvas.addEventListener(type, () => { if (drawing) { drawing = false; keep(); } }));
    box.querySelector('.pad__clear').onclick = () => { blank(); kept.value = ''; line.hidden = false; };
  };

  /* What markup alone cannot do, for the page and for every part shown anew */
  const dress = () => {
    all('[data-icon]').forEach((button) => { if (button.dataset.icon && !button.querySelector('.icon')) button.prepend(symbol(button.dataset.icon)); });
    all('button[data-hotkey]').forEach((button) => { if (button.dataset.hotkey && !button.querySelector('kbd')) button.append(Object.assign(document.createElement('kbd'), { textContent: button.dataset.hotkey })); });
    all('[data-hotkey]').forEach((el) => { if (el.dataset.hotkey) el.title ||= 'Alt+' + el.dataset.hotkey; });
    all('.table__grid').forEach((table) => {
      const headings = all('th', table).map((heading) => heading.textContent.trim());
      all('tbody tr', table).forEach((row) => [...row.cells].forEach((cell, at) => {
        cell.dataset.label = headings[at] || '';
        cell.classList.toggle('is-blank', !cell.textContent.trim() && !cell.querySelector('a,button,input,img'));
      }));
    });
    const once = (selector, work) => all(selector).filter((el) => !el.dressed).forEach((el) => { el.dressed = true; work(el); });
    once('[data-photos]', photos);
    once('[data-pad]', (box) => (box.offsetParent ? pad(box) : (box.dressed = false)));
    once('[data-print=now]', (link) => { const done = 'jinlin.printed|' + link.href; if (!sessionStorage.getItem(done)) { sessionStorage.setItem(done, 'yes'); print(link.href); } });
  };
  addEventListener('toggle', dress, true);
  new MutationObserver(() => { clearTimeout(dress.soon); dress.soon = setTimeout(dress, 20); }).observe(body, { childList: true, subtree: true });

  window.Jinlin = {
    revealed(source, args) {
      const link = typeof source === 'string' ? document.getElementById(source) : source;
      const phone = link?.closest('.phone');
      if (phone && args?.revealed) { phone.querySelector('.phone__number').textContent = args.revealed; phone.querySelector('.phone__reveal').remove(); }
    },
    print, tell, say,
  };
  drafts.expire();
  tongue.restore();
  all('form[data-draft]').forEach(drafts.restore);
  dress();
  notices();
  if (!navigator.onLine) lost();
})();
