import type { Rgb } from './contrast.ts';

/*
 * What is really on the screen: the same page photographed with and without badges. Runs in a page
 * of the browser, which reads pictures; has no imports, because its source is sent there.
 */

export interface Region {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a badge changed within one region, in px of the picture. */
export interface SeenPixels {
  /** Size of what the badge changed. */
  width: number;
  height: number;
  /** Colours of the badge, the most frequent first. */
  colors: Rgb[];
  /** Colours under and beside the badge without it, the most frequent first. */
  grounds: Rgb[];
}

/**
 * Compares two pictures of the same page.
 *
 * @param scale px of the pictures for one px of the regions
 */
export async function comparePictures(
  withBadges: string,
  without: string,
  regions: Region[],
  scale: number,
): Promise<SeenPixels[]> {
  const read = async (png: string): Promise<OffscreenCanvasRenderingContext2D> => {
    const answer = await fetch(`data:image/png;base64,${png}`);
    const picture = await createImageBitmap(await answer.blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('No canvas');
    context.drawImage(picture, 0, 0);
    return context;
  };
  const byCount = (counts: Map<number, number>, least: number): Rgb[] =>
    [...counts]
      .filter(([, count]) => count >= least)
      .sort(([, a], [, b]) => b - a)
      .map(([color]): Rgb => [(color >> 16) & 255, (color >> 8) & 255, color & 255]);

  const [after, before] = [await read(withBadges), await read(without)];
  return regions.map((region) => {
    const x = Math.floor(region.x * scale);
    const y = Math.floor(region.y * scale);
    const width = Math.ceil(region.width * scale);
    const height = Math.ceil(region.height * scale);
    const a = after.getImageData(x, y, width, height).data;
    const b = before.getImageData(x, y, width, height).data;
    const colorAt = (data: Uint8ClampedArray, at: number): number =>
      ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    let [left, top, right, bottom] = [width, height, -1, -1];
    const colors = new Map<number, number>();
    for (let at = 0; at < a.length; at += 4) {
      const color = colorAt(a, at);
      if (color === colorAt(b, at)) continue;
      const [px, py] = [(at / 4) % width, Math.floor(at / 4 / width)];
      [left, top] = [Math.min(left, px), Math.min(top, py)];
      [right, bottom] = [Math.max(right, px), Math.max(bottom, py)];
      colors.set(color, (colors.get(color) ?? 0) + 1);
    }
    const grounds = new Map<number, number>();
    for (let py = Math.max(0, top - 1); py <= Math.min(height - 1, bottom + 1); py += 1) {
      for (let px = Math.max(0, left - 1); px <= Math.min(width - 1, right + 1); px += 1) {
        const color = colorAt(b, (py * width + px) * 4);
        grounds.set(color, (grounds.get(color) ?? 0) + 1);
      }
    }
    return {
      width: Math.max(0, right - left + 1),
      height: Math.max(0, bottom - top + 1),
      colors: byCount(colors, 1),
      grounds: byCount(grounds, 3),
    };
  });
}

/** Puts pictures side by side in rows; gives the result as PNG in base64. */
export async function joinPictures(rows: string[][]): Promise<string> {
  const read = async (png: string): Promise<ImageBitmap> =>
    createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const bitmaps = await Promise.all(rows.map((row) => Promise.all(row.map(read))));
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...bitmaps.map((row) => row[at]?.width ?? 0)),
  );
  const heights = bitmaps.map((row) => Math.max(...row.map(({ height }) => height)));
  const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);
  const canvas = new OffscreenCanvas(sum(widths), sum(heights));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  for (const [down, row] of bitmaps.entries()) {
    for (const [along, bitmap] of row.entries()) {
      const [x, y] = [sum(widths.slice(0, along)), sum(heights.slice(0, down))];
      // The edge of a narrower picture goes on to where the next one begins.
      const [width, height] = [widths[along] ?? 0, heights[down] ?? 0];
      context.drawImage(bitmap, 0, 0, 1, 1, x, y, width, height);
      context.drawImage(bitmap, x, y);
    }
  }
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}
