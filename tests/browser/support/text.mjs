// What a page says, as the reader sees it.

/** The text of the page's main part: everything in it, and what is seen without the notes on the missing app. */
export async function mainText(page) {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    const plain = (text) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
    const all = plain(main.textContent);
    const hidden = [...main.querySelectorAll('.needs-app')].map((note) => [note, note.style.display]);
    for (const [note] of hidden) note.style.display = 'none';
    const seen = plain(main.innerText);
    for (const [note, display] of hidden) note.style.display = display;
    return { all, seen };
  });
}

/** Fails unless two texts are the same, and shows where they part. */
export function sameText(now, wanted, where) {
  if (now === wanted) return;
  let at = 0;
  while (now[at] === wanted[at]) at += 1;
  const around = (text) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
  throw new Error(`${where}: ${around(now)} where ${around(wanted)} was sent`);
}

/** Whether the element is drawn: it has a box and is not hidden. */
export const drawn = (page, selector) =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll(wanted)];
    return found.length > 0 && found.some((one) => one.checkVisibility({ visibilityProperty: true }));
  }, selector);
