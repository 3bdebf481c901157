import type { Page } from 'playwright';

/** A photo as a phone takes it: lying on its side, with what says so, and with where it was taken. */
export async function photoWithPlace(page: Page, size: PhotoSize): Promise<Buffer> {
  const bytes = await page.evaluate(async ({ width, height }) => {
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('There is nothing to draw on');
    context.fillStyle = '#7ab';
    context.fillRect(0, 0, width / 2, height);
    const blob = await new Promise<Blob | null>((done) => {
      canvas.toBlob(done, 'image/jpeg');
    });
    return [...new Uint8Array((await blob?.arrayBuffer()) ?? [])];
  }, size);
  const [start, rest] = [bytes.slice(0, 2), bytes.slice(2)];
  return Buffer.concat([Buffer.from(start), exif(), Buffer.from(rest)]);
}

interface PhotoSize {
  width: number;
  height: number;
}

/** As its frame header says (ITU-T T.81, SOF). */
export function sizeOf(jpeg: Buffer): PhotoSize {
  for (let at = 2; at < jpeg.length; at += 2 + jpeg.readUInt16BE(at + 2)) {
    const marker = jpeg[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xc2) {
      return { height: jpeg.readUInt16BE(at + 5), width: jpeg.readUInt16BE(at + 7) };
    }
  }
  throw new Error('There is no frame');
}

/** An APP1 segment (Exif 2.32): to be turned a quarter, and taken at 56° 24′ N, 11° 30′ E. */
function exif(): Buffer {
  const [main, place, degrees] = [8, 8 + 2 + 2 * 12 + 4, 8 + 2 + 2 * 12 + 4 + 2 + 4 * 12 + 4];
  const tiff = Buffer.concat([
    Buffer.from('II*\0'),
    long(main),
    short(2),
    entry(0x0112, 3, 1, Buffer.concat([short(6), short(0)])),
    entry(0x8825, 4, 1, long(place)),
    long(0),
    short(4),
    entry(1, 2, 2, Buffer.from('N\0\0\0')),
    entry(2, 5, 3, long(degrees)),
    entry(3, 2, 2, Buffer.from('E\0\0\0')),
    entry(4, 5, 3, long(degrees + 24)),
    long(0),
    ...[56, 1, 24, 1, 0, 1, 11, 1, 30, 1, 0, 1].map(long),
  ]);
  const payload = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
  const header = Buffer.from([0xff, 0xe1, 0, 0]);
  header.writeUInt16BE(payload.length + 2, 2);
  return Buffer.concat([header, payload]);
}

function entry(tag: number, type: number, count: number, value: Buffer): Buffer {
  return Buffer.concat([short(tag), short(type), long(count), value]);
}

function short(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function long(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}
