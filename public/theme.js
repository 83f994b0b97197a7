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
    document.getElementById('app-failed')?.removeAttribute('hidden');
  });
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
