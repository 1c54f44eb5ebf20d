import sharp, { type Sharp } from 'sharp';
import type { Box } from '../layout/layout.ts';
import type { Rule } from '../layout/rules.ts';

/** A picture in shades of grey, a byte a pixel, 255 is white. */
export interface GreyImage {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** No page that an office scans has more pixels: A3 at 600 dots an inch. */
export const MOST_PIXELS = 70_000_000;

/** Rows of recognised text need no finer picture than A4 at 200 dots an inch. */
export const READING_WIDTH = 1654;

sharp.cache(false);
sharp.concurrency(1);

/** How many pages a picture file has, and their size as they are shown. */
interface PictureSize {
  readonly pages: number;
  readonly width: number;
  readonly height: number;
}

/** Looks at a picture file without decoding its pixels. */
export async function pictureSize(content: Uint8Array, page = 0): Promise<PictureSize> {
  const {
    width,
    height,
    pages = 1,
    orientation = 1,
  } = await sharp(content, { page, limitInputPixels: MOST_PIXELS }).metadata();
  return orientation >= 5 ? { pages, width: height, height: width } : { pages, width, height };
}

/** Decodes one page of a picture file, upright, no wider than is of use. */
export async function decodePicture(content: Uint8Array, page: number, width = READING_WIDTH): Promise<GreyImage> {
  const picture = sharp(content, { page, limitInputPixels: MOST_PIXELS })
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .resize({ width, withoutEnlargement: true });
  return raw(picture);
}

/** Turns a picture by some degrees, clockwise, on white; the canvas stays as it is. */
export async function turn({ data, width, height }: GreyImage, degrees: number): Promise<GreyImage> {
  const turned = await raw(fromRaw({ data, width, height }).rotate(degrees, { background: '#ffffff' }));
  const [left, top] = [Math.floor((turned.width - width) / 2), Math.floor((turned.height - height) / 2)];
  return raw(fromRaw(turned).extract({ left, top, width, height }));
}

// what is a little darker than the paper is its grain
const GRAIN = 0.82;

/** Makes the paper white, whatever its shade, and its grain with it; ink stays as it is. */
export function cleaned({ data, width, height }: GreyImage): GreyImage {
  const gain = 255 / (paperShade(data) * GRAIN);
  return { data: data.map((shade) => Math.min(255, Math.round(shade * gain))), width, height };
}

/** The shade of most of the page. */
function paperShade(data: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (const shade of data) counts[shade] = (counts[shade] ?? 0) + 1;
  let [below, shade] = [0, 0];
  while (shade < 255 && (below += counts[shade] ?? 0) <= data.length / 2) shade += 1;
  return Math.max(shade, 64);
}

/** The picture with some of its rectangles black; their edges are shares of its size. */
export function blackened(image: GreyImage, boxes: readonly Box[]): GreyImage {
  const { width, height } = image;
  const inPixels = boxes.map(([left, top, right, bottom]) => ({
    left: left * width,
    top: top * height,
    right: right * width,
    bottom: bottom * height,
  }));
  return filled(image, inPixels, 0);
}

/** The picture with some of its rectangles in one shade. */
export function filled(image: GreyImage, rectangles: readonly Rule[], shade: number): GreyImage {
  const data = new Uint8Array(image.data);
  for (const { left, top, right, bottom } of rectangles) {
    const [from, to] = [Math.floor(left), Math.min(Math.ceil(right), image.width)];
    const last = Math.min(Math.ceil(bottom), image.height);
    for (let row = Math.floor(top); row < last; row += 1) {
      data.fill(shade, row * image.width + from, row * image.width + to);
    }
  }
  return { ...image, data };
}

/** A rectangle of the picture, and where it begins; with so much white around it. */
export function cropped(
  { data, width, height }: GreyImage,
  { left, top, right, bottom }: Rule,
  white = 0,
): { left: number; top: number; picture: GreyImage } {
  const [x, y] = [Math.max(Math.floor(left), 0), Math.max(Math.floor(top), 0)];
  const wide = Math.max(Math.min(Math.ceil(right), width) - x, 0);
  const high = Math.max(Math.min(Math.ceil(bottom), height) - y, 0);
  const size = { width: wide + white * 2, height: high + white * 2 };
  const part = new Uint8Array(size.width * size.height).fill(255);
  for (let row = 0; row < high; row += 1) {
    const at = (y + row) * width + x;
    part.set(data.subarray(at, at + wide), (row + white) * size.width + white);
  }
  return { left: x - white, top: y - white, picture: { data: part, ...size } };
}

/** As a file that recognition can open. */
export const asPng = (image: GreyImage): Promise<Buffer> => fromRaw(image).png({ compressionLevel: 1 }).toBuffer();

/** As a picture for a page of the web. */
export const asWebp = (image: GreyImage, width: number): Promise<Buffer> =>
  fromRaw(image).resize({ width, withoutEnlargement: true }).webp({ quality: 60, effort: 4 }).toBuffer();

const fromRaw = ({ data, width, height }: GreyImage): Sharp =>
  sharp(data, { raw: { width, height, channels: 1 }, limitInputPixels: MOST_PIXELS });

async function raw(picture: Sharp): Promise<GreyImage> {
  const { data, info } = await picture.toColourspace('b-w').removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
