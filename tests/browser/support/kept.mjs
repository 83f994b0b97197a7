// What the service worker has put away.

/** Waits until the service worker has put everything away. */
export const kept = (page) =>
  page.evaluate(async () => {
    const late = new Promise((_, reject) => {
      setTimeout(() => reject(new Error('the service worker was not ready within a minute')), 60_000);
    });
    const { active } = await Promise.race([navigator.serviceWorker.ready, late]);
    if (active.state !== 'activated') {
      await new Promise((resolve) => {
        active.addEventListener('statechange', () => active.state === 'activated' && resolve());
      });
    }
    const names = await caches.keys();
    const counts = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
    return counts.reduce((sum, count) => sum + count, 0);
  });
