// turns <a data-sau-ro href="…/embed/v1/…"> and <sau-ro-widget href="…"> into a frame that grows to its content
(() => {
  const home = new URL(document.currentScript.src).origin;
  const frames = new Map();
  const put = (place, href, title) => {
    const url = new URL(href, home);
    if (url.origin !== home || !url.pathname.startsWith('/embed/v1/')) return;
    const frame = document.createElement('iframe');
    Object.assign(frame, { src: url.href, title: title || 'Sáu Rõ', loading: 'lazy', width: '100%', height: '320' });
    frame.style.border = '0';
    place.replaceChildren(frame);
    frames.set(frame, url);
  };
  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== home || data?.sauRo !== 1 || !(data.height > 0)) return;
    for (const frame of frames.keys()) {
      if (frame.contentWindow === source) frame.height = String(Math.min(Math.ceil(data.height), 4000));
    }
  });
  const begin = () => {
    for (const link of document.querySelectorAll('a[data-sau-ro]')) {
      const place = document.createElement('div');
      link.replaceWith(place);
      put(place, link.href, link.textContent);
    }
  };
  if (!customElements.get('sau-ro-widget')) {
    customElements.define(
      'sau-ro-widget',
      class extends HTMLElement {
        connectedCallback() {
          put(this, this.getAttribute('href') || '', this.getAttribute('title') || this.textContent);
        }
      },
    );
  }
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
  else begin();
})();
