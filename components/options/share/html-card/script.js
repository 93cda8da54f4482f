// @ts-check
// What the page of a card does by itself, without any network: it copies, searches and unfolds.
(() => {
  /** @type {[title: string, text: string, html?: string][]} */
  const lines = JSON.parse(document.querySelector('#lines')?.textContent ?? '[]');
  const main = document.querySelector('main');
  const toast = document.querySelector('.toast');
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let leaving;

  /** @param {string} words */
  function say(words) {
    if (!toast) return;
    toast.textContent = words;
    toast.classList.remove('visually-hidden');
    clearTimeout(leaving);
    leaving = setTimeout(() => toast.classList.add('visually-hidden'), 3000);
  }

  /** @param {string} text @param {string} [html] */
  async function copied(text, html) {
    try {
      /** @type {Record<string, Blob>} */
      const types = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
      if (html) types['text/html'] = new Blob([html], { type: 'text/html' });
      await navigator.clipboard.write([new ClipboardItem(types)]);
      return true;
    } catch {
      return copiedByCommand(text, html);
    }
  }

  // Where a browser gives a page opened from the disk no clipboard, the old command still works.
  /** @param {string} text @param {string} [html] */
  function copiedByCommand(text, html) {
    let done = false;
    /** @param {ClipboardEvent} event */
    const put = (event) => {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
      if (html) event.clipboardData?.setData('text/html', html);
      done = true;
    };
    document.addEventListener('copy', put);
    document.execCommand('copy');
    document.removeEventListener('copy', put);
    return done;
  }

  /** @param {Element} button @param {boolean} open */
  function unfold(button, open) {
    button.setAttribute('aria-expanded', String(open));
    button.closest('.entry')?.setAttribute('data-open', String(open));
    button.closest('.entry')?.querySelector('.parts')?.toggleAttribute('hidden', !open);
  }

  const buttons = document.querySelectorAll('.unfold');
  for (const button of buttons) {
    button.removeAttribute('hidden');
    unfold(button, false);
    button.addEventListener('click', () =>
      unfold(button, button.getAttribute('aria-expanded') !== 'true'),
    );
  }

  document.addEventListener('click', async ({ target }) => {
    const line = target instanceof Element ? target.closest('[data-line]') : null;
    const [title, text, html] = lines[Number(line?.getAttribute('data-line'))] ?? [];
    if (!line || text === undefined) return;
    say(
      (await copied(text, html))
        ? `Copied ${title}`
        : 'The browser did not let the text onto the clipboard: select it, and copy it.',
    );
  });

  document.querySelector('search')?.removeAttribute('hidden');
  document.querySelector('search input')?.addEventListener('input', ({ target }) => {
    const words = (target instanceof HTMLInputElement ? target.value : '').trim().toLowerCase();
    /** @param {Element} part */
    const says = (part) => part.textContent?.toLowerCase().includes(words) ?? false;
    for (const button of buttons) unfold(button, words !== '');
    for (const part of main?.querySelectorAll('.entry, .skills > div, .tags > *, .row.plain') ??
      []) {
      part.toggleAttribute('hidden', !says(part));
    }
    let found = 0;
    for (const section of main?.querySelectorAll('section') ?? []) {
      const any = section.querySelector(
        ':is(.entry, .skills > div, .tags > *, .row.plain):not([hidden])',
      );
      section.toggleAttribute('hidden', !any);
      if (any) found += 1;
    }
    if (found === 0) say('Nothing on the card says that.');
  });
})();
