// Writes a picture of few colours as an indexed PNG, a third of what the browser makes of it.

import { crc32, deflateSync } from 'node:zlib';

const mostColours = 256;

/** The browser knows how to read its own pictures. */
export async function pixelsOf(page, png) {
  const {
    width: across,
    height,
    base64,
  } = await page.evaluate(
    async (source) => {
      const bitmap = await createImageBitmap(await (await fetch(source)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      let binary = '';
      for (let i = 0; i < data.length; i += 8192)
        binary += String.fromCharCode(...data.subarray(i, i + 8192));
      return { width: bitmap.width, height: bitmap.height, base64: btoa(binary) };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return { width: across, height, rgba: Buffer.from(base64, 'base64') };
}

/** From RGBA bytes; picks ever coarser colours until they fit into one palette. */
export function indexedPng({ width, height, rgba }) {
  for (let lost = 0; lost < 8; lost++) {
    const found = indexColours(rgba, lost);
    if (found) return encode({ width, height, ...found });
  }
  throw new RangeError('More colours than a palette holds');
}

function indexColours(rgba, lost) {
  const colours = new Map();
  const indices = Buffer.alloc(rgba.length / 4);
  for (let i = 0; i < indices.length; i++) {
    const [r, g, b] = [rgba[i * 4], rgba[i * 4 + 1], rgba[i * 4 + 2]];
    const key = ((r >> lost) << 16) | ((g >> lost) << 8) | (b >> lost);
    if (!colours.has(key)) colours.set(key, { index: colours.size, rgb: [r, g, b] });
    if (colours.size > mostColours) return undefined;
    indices[i] = colours.get(key).index;
  }
  return { indices, palette: Buffer.from([...colours.values()].flatMap(({ rgb }) => rgb)) };
}

function encode({ width, height, indices, palette }) {
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) indices.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
  ];
  return Buffer.concat([signature, ...chunks, chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
