import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Attachment, AttachmentId } from '../../domain/messages/message.ts';
import { loadTexts, startLanguage } from '../../i18n/start.ts';
import { Attachments } from './Attachments.tsx';
import type { Upload } from './useUploads.ts';

const add = vi.fn<(file: File) => Promise<void>>();

beforeAll(async () => {
  await startLanguage('da');
  await loadTexts('messages');
});
beforeEach(() => {
  add.mockReset();
});

// Fails when: what is one too many is dropped without a word.
test('of seven files, the two that there is no room for are named, and why', async () => {
  const { container } = render(<Form />);
  await choose(container, 7);
  expect(add.mock.calls.map(([{ name }]) => name)).toEqual([1, 2, 3, 4, 5].map(nameOf));
  expect(screen.getByRole('alert').textContent).toBe(
    'Der er kun plads til 5 filer. Disse er ikke vedhæftet: 6.pdf, 7.pdf',
  );
  await choose(container, 1);
  expect(screen.queryByRole('alert')).toBeNull();
});

// Fails when: a removed button takes the focus with it, or nobody is told what was removed.
test('after a file was removed the focus is on the next, and at last where one chooses', async () => {
  render(<Form files={[file('1'), file('2')]} uploads={[failed('3')]} />);
  for (const [name, next] of [
    ['1', 'Fjern 2.pdf'],
    ['2', 'Prøv 3.pdf igen'],
    ['3', 'Vælg fil'],
  ] as const) {
    await userEvent.click(screen.getByRole('button', { name: `Fjern ${name}.pdf` }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: next }));
    expect(screen.getByRole('status').textContent).toBe(`${name}.pdf er fjernet.`);
  }
});

// Fails when: a row that says something else takes the button in it away.
test('after "Prøv igen" the focus stays in the row', async () => {
  render(<Form uploads={[failed('1')]} />);
  await userEvent.click(screen.getByRole('button', { name: 'Prøv 1.pdf igen' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Stop 1.pdf' }));
});

// Fails when: the button to choose with goes, and the focus with it.
test('when the fifth is chosen the focus is where it says that there is no room for more', () => {
  const four = ['1', '2', '3', '4'].map(file);
  const { rerender } = render(<Form files={four} />);
  screen.getByRole('button', { name: 'Vælg fil' }).focus();
  rerender(<Form files={four} arrived={file('5')} />);
  expect(document.activeElement?.textContent).toBe('Du kan højst vedhæfte 5 filer.');
});

interface FormProps {
  files?: readonly Attachment[];
  uploads?: readonly Upload[];
  /** Comes later. */
  arrived?: Attachment;
}

function Form({ files: first = [], uploads: under = [], arrived }: FormProps) {
  const [files, setFiles] = useState(first);
  const [uploads, setUploads] = useState(under);
  return (
    <Attachments
      id="files"
      files={arrived ? [...files, arrived] : files}
      uploads={{
        uploads,
        add,
        retry: (key) => {
          const state = { is: 'sending', share: 0 } as const;
          setUploads(uploads.map((one) => (one.key === key ? { ...one, state } : one)));
        },
        remove: (key) => {
          setUploads(uploads.filter((one) => one.key !== key));
        },
      }}
      offline={false}
      sending={false}
      error={undefined}
      onRemove={({ id }) => {
        setFiles(files.filter((one) => one.id !== id));
      }}
    />
  );
}

function nameOf(number: number): string {
  return `${number}.pdf`;
}

function file(number: string): Attachment {
  const name = `${number}.pdf`;
  return { id: number as AttachmentId, name, mediaType: 'application/pdf', bytes: 9 }; // made up
}

function failed(number: string): Upload {
  return {
    key: number,
    name: `${number}.pdf`,
    state: { is: 'failed', why: 'unreached', offline: true },
  };
}

async function choose(container: HTMLElement, count: number) {
  const input = container.querySelector('input');
  if (input === null) throw new Error('There is nothing to choose with');
  const files = Array.from({ length: count }, (_, index) => {
    return new File(['%PDF'], nameOf(index + 1), { type: 'application/pdf' });
  });
  await userEvent.upload(input, files);
}
