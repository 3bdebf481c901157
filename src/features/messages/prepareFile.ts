import { fitted, largestFile, longestFileName } from '../../domain/messages/message.ts';
import { cleanLine } from '../../domain/plainText.ts';
import { ok, refused, type Result } from '../../domain/result.ts';

export type FileRefusal =
  | 'empty'
  | 'not-readable'
  | 'wrong-type'
  | 'too-large'
  | 'damaged'
  | 'heic';

/** A file as it may leave the device. */
export interface PreparedFile {
  readonly name: string;
  readonly blob: Blob;
}

/**
 * What the file is, its content says. Whatever picture the browser can draw is drawn anew and written
 * as another JPEG, so that where and when it was taken, and all else that it says besides what is
 * seen, stay on the device. A PDF goes as it is.
 */
export async function prepareFile(file: File): Promise<Result<PreparedFile, FileRefusal>> {
  if (file.size === 0) return refused('empty');
  const type = await typeOf(file);
  if (type === null) return refused('not-readable');
  if (type === 'application/pdf') {
    return file.size > largestFile
      ? refused('too-large')
      : ok({ name: fileName(file.name), blob: new Blob([file], { type }) });
  }
  if (!type?.startsWith('image/')) return refused('wrong-type');
  const blob = await drawnAnew(file);
  if (blob === null) return refused(whyNotDrawn(type));
  return blob.size > largestFile
    ? refused('too-large')
    : ok({ name: fileName(nameAsJpeg(file.name)), blob });
}

/** Undefined for what nobody knows, null for what cannot be read at all. */
async function typeOf(file: File): Promise<string | undefined | null> {
  // Long enough for every type that is taken.
  const head = await file
    .slice(0, 4100)
    .arrayBuffer()
    .catch(() => null);
  if (head === null) return null;
  const bytes = new Uint8Array(head);
  const { fileTypeFromBuffer } = await import('file-type');
  const known = await fileTypeFromBuffer(bytes).catch(() => undefined); // a file that breaks off
  return known?.mime ?? (isPdf(bytes) ? 'application/pdf' : undefined);
}

/** Readers find the header anywhere in the first 1024 bytes (ISO 32000-1, annex H, note 13). */
function isPdf(bytes: Uint8Array): boolean {
  return /%PDF-\d/.test(new TextDecoder('latin1').decode(bytes.slice(0, 1024)));
}

/** Of a type that browsers draw, a picture that cannot be drawn is damaged. */
function whyNotDrawn(type: string): FileRefusal {
  if (/hei[cf]/.test(type)) return 'heic';
  return drawable.includes(type) ? 'damaged' : 'wrong-type';
}

const drawable = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/bmp', 'image/avif'];

/** Null when the browser cannot show it, so that nobody could. */
async function drawnAnew(file: File): Promise<Blob | null> {
  try {
    // Turned as it was taken: what says so is left behind with the rest.
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const canvas = document.createElement('canvas');
    Object.assign(canvas, fitted(picture));
    const context = canvas.getContext('2d');
    if (context === null) return null;
    // A JPEG has no transparency: what would be, is paper.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const sharp = await jpegOf(canvas, 0.85);
    return sharp !== null && sharp.size > largestFile ? await jpegOf(canvas, 0.6) : sharp;
  } catch {
    return null;
  }
}

function jpegOf(canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> {
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', quality);
  });
}

function nameAsJpeg(name: string): string {
  return `${name.replace(/\.[^.]*$/, '') || 'foto'}.jpg`;
}

/** On one line, and no longer than the contract takes: what is cut is the middle, not the ending. */
export function fileName(name: string): string {
  const letters = Array.from(cleanLine(name));
  if (letters.length <= longestFileName) return letters.join('');
  const ending = /\.[^.]{1,10}$/.exec(letters.join(''))?.[0] ?? '';
  return letters.slice(0, longestFileName - Array.from(ending).length - 1).join('') + '…' + ending;
}
