import 'fake-indexeddb/auto';
import { act, renderHook, waitFor } from '@testing-library/react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, test, vi } from 'vitest';
import { serverNow } from '../../api/wire/serverClock.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import type { ServiceId } from '../../domain/appointment/service.ts';
import { forgetPerson } from '../../person/person.ts';
import { keepDraft, readDraft } from '../../storage/drafts/drafts.ts';
import { openLock, putLockOn } from '../../storage/lock/lock.ts';
import { makeOwn, wipe } from '../../storage/ownDevice.ts';
import { lockAgain } from '../../storage/lock/unlocked.ts';
import { useDraftNote } from './useDraftNote.ts';

// Made up.
const ingrid = 'ci-ingrid' as CitizenId;
const service = 'sv-made-up' as ServiceId;
const secret = new Uint8Array(32).fill(3);
const question = { credential: new Uint8Array(32), salt: new Uint8Array(32) };

beforeEach(async () => {
  forgetPerson();
  lockAgain();
  await wipe();
  await makeOwn(ingrid);
  await keepDraft(ingrid, service, 'Jeg er svimmel.', serverNow());
});

// Fails when: what is typed before the older note was read takes its place.
test('what is typed at once stands after what was kept before', async () => {
  const { result } = renderHook(() => useDraftNote(ingrid, service));
  act(() => {
    result.current.write('Og træt');
  });
  await waitFor(async () => {
    expect(await readDraft(ingrid, service, serverNow())).toBe('Jeg er svimmel.\n\nOg træt');
  });
  expect(result.current.note).toBe('Jeg er svimmel.\n\nOg træt');
});

// Fails when: it is read once alone.
test('what lies locked is shown when it is unlocked', async () => {
  await putLockOn(question, secret);
  lockAgain();
  const { result } = renderHook(() => useDraftNote(ingrid, service));
  act(() => {
    result.current.write('Og træt');
  });
  await act(async () => {
    await openLock(secret);
  });
  await waitFor(() => {
    expect(result.current.note).toBe('Jeg er svimmel.\n\nOg træt');
  });
});

// Fails when: only who has subscribed is told, which is after the field is there.
test('what is typed in the moment in which the field comes stays in it', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const place = document.createElement('div');
  const root = createRoot(place);
  const come = new Promise((resolve) => {
    new MutationObserver(resolve).observe(place, { childList: true, subtree: true });
  });
  root.render(<Note />);
  await come;
  const field = place.querySelector('textarea');
  if (!field) throw new Error('There is no field');
  for (const text of ['H', 'Hu']) {
    Reflect.set(HTMLTextAreaElement.prototype, 'value', text, field); // past React, as a key does
    field.dispatchEvent(new Event('input', { bubbles: true }));
    expect(field.value).toBe(text);
  }
  root.unmount();
});

function Note() {
  const { note, write } = useDraftNote(ingrid, 'sv-other' as ServiceId);
  return (
    <textarea
      value={note}
      onChange={({ target }) => {
        write(target.value);
      }}
    />
  );
}
