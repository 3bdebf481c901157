import 'fake-indexeddb/auto';
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { serverNow } from '../../api/serverClock.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import type { ServiceId } from '../../domain/service.ts';
import { keepDraft, readDraft } from '../../storage/drafts.ts';
import { openLock, putLockOn } from '../../storage/lock.ts';
import { makeOwn, wipe } from '../../storage/ownDevice.ts';
import { lockAgain } from '../../storage/unlocked.ts';
import { forgetDrafts } from './draftMemory.ts';
import { useDraftNote } from './useDraftNote.ts';

// Made up.
const ingrid = 'ci-ingrid' as CitizenId;
const service = 'sv-made-up' as ServiceId;
const secret = new Uint8Array(32).fill(3);
const question = { credential: new Uint8Array(32), salt: new Uint8Array(32) };

beforeEach(async () => {
  forgetDrafts();
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
