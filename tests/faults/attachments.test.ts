import { describe, expect, test } from 'vitest';
import { fitted } from '../../src/domain/messages/message.ts';
import { fileName, prepareFile } from '../../src/features/messages/prepareFile.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import { upload } from '../../mocks/municipality/messages/attachments.ts';
import { wednesdayMorning } from '../../mocks/municipality/testing/support.ts';
import { createWorld } from '../../mocks/municipality/kernel/world.ts';

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const file = (content: string, name: string) => new File([bytes(content)], name);
const reasonOf = async (one: File) => {
  const prepared = await prepareFile(one);
  return prepared.ok ? prepared.value.blob.type : prepared.reason;
};

describe('F9: a file that a citizen attaches', () => {
  // Fails when: a picture is fitted by its longer side.
  test.each([
    [1080, 16_000, 1000],
    [4000, 3000, 2560],
    [800, 600, 800],
  ])('F9: a picture of %i×%i stays readable', (width, height, atLeast) => {
    const size = fitted({ width, height });
    expect(size.width).toBeGreaterThanOrEqual(atLeast);
    expect(size.width * size.height).toBeLessThanOrEqual(16_000_500);
  });

  // Fails when: fileName gives the name as it is, or cuts its end.
  test('F9: a name that is too long keeps its ending', () => {
    const name = fileName(`${'lang '.repeat(80)}udtalelse.pdf`);
    expect(Array.from(name).length).toBeLessThanOrEqual(200);
    expect(name).toMatch(/^lang lang .*…\.pdf$/);
    expect(fileName('brev.pdf')).toBe('brev.pdf');
  });

  // Fails when: isPdf or beginsAsPdf is left out.
  test('F9: a PDF with something before its header is a PDF on both sides', async () => {
    const early = '\r\n%PDF-1.7\n1 0 obj';
    expect(await reasonOf(file(early, 'brev.pdf'))).toBe('application/pdf');
    const world = createWorld({ now: () => Date.parse(wednesdayMorning) }, 1);
    const taken = await upload(world, ci.ingrid, ci.ingrid, bytes(early));
    expect(taken.ok && taken.value.mediaType).toBe('application/pdf');
  });

  // Fails when: every refusal says "wrong-type".
  test.each([
    ['empty', '', 'tom.pdf'],
    ['wrong-type', 'hello there, this is text', 'note.txt'],
    ['heic', '\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000heicmif1', 'IMG_1.HEIC'],
    ['damaged', 'RIFF\u0024\u0000\u0000\u0000WEBPVP8 ', 'billede.webp'],
  ])('F9: a file that cannot go says why: %s', async (why, content, name) => {
    expect(await reasonOf(file(content, name))).toBe(why);
  });
});
