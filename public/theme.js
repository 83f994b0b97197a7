// Runs before the first paint, so that a page never flashes in the wrong colours or size.
// It also says that the app is on its way, so that notes for readers without it do not show in the meantime.
// The app owns these settings (src/state/settings.rs); this only reads what it has kept.
document.documentElement.dataset.app = 'loading';
// boot.js says when the app does not start; that boot.js itself did not come can only be said here.
addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    document.documentElement.dataset.app = 'failed';
    document.getElementById('app-failed')?.removeAttribute('hidden');
  },
  true,
);
(() => {
  let kept = null;
  try {
    kept = localStorage.getItem('tsst-settings');
  } catch {
    return;
  }
  const root = document.documentElement;
  for (const line of (kept ?? '').split('\n')) {
    const [key, value] = line.split('=');
    if (key === 'theme' && /^(light|dark|contrast)$/.test(value)) root.dataset.theme = value;
    if (key === 'text' && /^[123]$/.test(value)) root.dataset.text = value;
  }
})();
