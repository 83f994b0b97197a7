// Pages that are wider than their window.

/** What reaches beyond the window's right edge, though nothing scrolls it. */
export const overflow = (page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = document.documentElement.scrollWidth;
    const named = (one) => `${one.tagName.toLowerCase()}.${[...one.classList].join('.')} to ${Math.round(one.getBoundingClientRect().right)}`;
    const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > width + 1 && one.checkVisibility()).map(named);
    return wide > width ? [`the page is ${wide} px wide in ${width}`, ...out.slice(0, 6)] : [];
  });

/** What of the page reaches too far at 320 px with letters of 200 % and every fold open. The page is then left like that. */
export async function overflowAtLargest(page) {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => {
    // What the reader's choice of letters comes to (public/theme.js).
    document.documentElement.dataset.text = '3';
    document.querySelectorAll('main details').forEach((fold) => (fold.open = true));
  });
  return overflow(page);
}
