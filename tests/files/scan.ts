import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';

/** How a page is scanned. */
export interface Scan {
  readonly dpi: number;
  readonly degrees: number;
  /** Standard deviation of the noise, of 255 shades. */
  readonly noise: number;
  readonly blur: number;
  /** Of JPEG, 1 to 100. */
  readonly quality: number;
}

export const CLEAN_SCAN: Scan = { dpi: 200, degrees: 0, noise: 0, blur: 0, quality: 90 };
export const POOR_SCAN: Scan = { dpi: 200, degrees: 0.7, noise: 18, blur: 0.7, quality: 50 };

// the same grains each time
function grains(count: number, deviation: number): Uint8Array {
  let seed = 20_250_909;
  const next = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  return Uint8Array.from({ length: count }, () => 128 + (next() + next() + next() - 1.5) * 2 * deviation);
}

/** A page as an office’s scanner gives it: turned, blurred, grained, in JPEG. */
export async function scanned(page: Uint8Array, { degrees, noise, blur, quality }: Scan): Promise<Buffer> {
  const turned = sharp(page).greyscale().rotate(degrees, { background: '#ffffff' });
  const { data, info } = await (blur > 0.3 ? turned.blur(blur) : turned)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (noise > 0) {
    const grain = grains(data.length, noise);
    for (let at = 0; at < data.length; at += 1) {
      data[at] = Math.min(255, Math.max(0, (data[at] ?? 255) * 0.94 + (grain[at] ?? 128) - 128));
    }
  }
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
    .toColourspace('b-w')
    .jpeg({ quality })
    .toBuffer();
}

/** Scanned pages as one PDF: each is a picture that fills its page. */
export function pdfOfScans(pages: readonly { jpeg: Buffer; width: number; height: number }[], dpi: number): Buffer {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer): number => objects.push(Buffer.from(body));
  const kids = pages.map((_, at) => `${at * 3 + 3} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  for (const { jpeg, width, height } of pages) {
    const [wide, high] = [(width * 72) / dpi, (height * 72) / dpi];
    const at = objects.length + 1;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${wide} ${high}] /Contents ${at + 1} 0 R /Resources << /XObject << /I ${at + 2} 0 R >> >> >>`,
    );
    const drawing = `q ${wide} 0 0 ${high} 0 0 cm /I Do Q`;
    add(`<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`);
    const head = `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`;
    add(Buffer.concat([Buffer.from(head), jpeg, Buffer.from('\nendstream')]));
  }
  return written(objects);
}

function written(objects: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const push = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((body, at) => {
    offsets.push(length);
    push(Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]));
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = length;
  push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** The pages of a PDF as pictures, as a printer lays them on paper. */
export async function pictures(
  pdf: Uint8Array,
  { dpi }: Scan,
): Promise<{ png: Buffer; width: number; height: number }[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(new Uint8Array(pdf));
  const pages: { png: Buffer; width: number; height: number }[] = [];
  for (const page of document.pages()) {
    const { data, width, height } = await page.render({ scale: dpi / 72, render: 'bitmap', colorSpace: 'Gray' });
    pages.push({
      png: await sharp(data, { raw: { width, height, channels: 1 } })
        .png()
        .toBuffer(),
      width,
      height,
    });
  }
  document.destroy();
  library.destroy();
  return pages;
}
