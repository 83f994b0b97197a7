// Reads a code for cameras from its picture, with a decoder that shares nothing with the program that draws it.

import jsqr from 'jsqr';

const read = jsqr.default ?? jsqr;

/**
 * What the codes on a picture say, the first one; null when there is none. The picture is drawn by a page of its own,
 * since the site's pages let no picture in.
 */
export async function codeOn(context, png) {
  const page = await context.newPage();
  const { data, width, height } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    canvas.drawImage(bitmap, 0, 0);
    const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
    let text = '';
    for (let at = 0; at < data.length; at += 8192) text += String.fromCharCode(...data.subarray(at, at + 8192));
    return { data: btoa(text), width: bitmap.width, height: bitmap.height };
  }, png.toString('base64'));
  await page.close();
  return read(new Uint8ClampedArray(Buffer.from(data, 'base64')), width, height)?.data ?? null;
}
