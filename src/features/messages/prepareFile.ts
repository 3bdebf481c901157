import { fitted, largestFile } from '../../domain/message.ts';
import { ok, refused, type Result } from '../../domain/result.ts';

export type FileRefusal = 'wrong-type' | 'too-large' | 'unreadable';

/** A file as it may leave the device. */
export interface PreparedFile {
  readonly name: string;
  readonly blob: Blob;
}

/**
 * What the file is, its content says. A photo is drawn anew and written as another JPEG, so that
 * where and when it was taken, and all else that it says besides what is seen, stay on the device. A
 * PDF goes as it is.
 */
export async function prepareFile(file: File): Promise<Result<PreparedFile, FileRefusal>> {
  const type = await typeOf(file);
  if (type === 'application/pdf') {
    return file.size > largestFile
      ? refused('too-large')
      : ok({ name: file.name, blob: new Blob([file], { type }) });
  }
  if (type !== 'image/jpeg' && type !== 'image/png') return refused('wrong-type');
  const blob = await drawnAnew(file);
  if (blob === null) return refused('unreadable');
  return blob.size > largestFile ? refused('too-large') : ok({ name: nameAsJpeg(file.name), blob });
}

async function typeOf(file: File): Promise<string | undefined> {
  const { fileTypeFromBuffer } = await import('file-type');
  try {
    // Long enough for every type that is taken.
    const head = await file.slice(0, 4100).arrayBuffer();
    return (await fileTypeFromBuffer(new Uint8Array(head)))?.mime;
  } catch {
    return undefined; // a file that cannot be read, or breaks off
  }
}

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
    return await new Promise((resolve) => {
      canvas.toBlob(resolve, 'image/jpeg', 0.85);
    });
  } catch {
    return null;
  }
}

function nameAsJpeg(name: string): string {
  return `${name.replace(/\.[^.]*$/, '') || 'foto'}.jpg`;
}
