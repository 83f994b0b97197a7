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

/** Whether the element is drawn: it has a box and is not hidden. */
export const drawn = (page, selector) =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll(wanted)];
    return found.length > 0 && found.some((one) => one.checkVisibility({ visibilityProperty: true }));
  }, selector);
