// Runs before the first paint where the browser waits for it (`blocking=render`), so that a page does not flash in the
// wrong colours or size. It also says that the app is on its way, so that notes for readers without it do not show in
// the meantime.
// The app owns these settings (src/state/settings.rs); this only reads what it has kept.
(() => {
  const root = document.documentElement;
  // boot.js may have been quicker.
  root.dataset.app ??= 'loading';
  // boot.js says when the app does not start; that boot.js itself did not come can only be said here.
  addEventListener('load', () => {
    if (root.dataset.app !== 'loading') return;
    root.dataset.app = 'failed';
    delete root.dataset.far;
    document.getElementById('app-failed')?.removeAttribute('hidden');
  });
  // A page that is opened at its top needs its first screen only; boot.js has the rest laid out (style/components/guide.css).
  // One that is opened at a place, or once more, is laid out whole, so that the browser finds the place.
  const [opened] = performance.getEntriesByType('navigation');
  if (root.dataset.app === 'loading' && !location.hash && opened?.type === 'navigate') root.dataset.far = '';
  const kept = (key) => {
    try {
      return localStorage.getItem(key) ?? '';
    } catch {
      return '';
    }
  };
  for (const line of kept('tsst-settings').split('\n')) {
    const [key, value] = line.split('=');
    if (key === 'theme' && /^(light|dark|contrast)$/.test(value)) root.dataset.theme = value;
    if (key === 'text' && /^[123]$/.test(value)) root.dataset.text = value;
  }
  // The masthead has a line more where a card of the place is kept (src/state/place.rs).
  if (kept('tsst-place') || kept('tsst-place-site')) root.dataset.place = '';
  // boot.js says so when the faces are on the device.
  if (kept('tsst-fonts')) root.dataset.fonts = '';
})();
