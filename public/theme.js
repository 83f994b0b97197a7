// Runs before the first paint, so that a page never flashes in the wrong colours or size.
// The app owns these settings (src/state/settings.rs); this only reads what it has kept.
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
