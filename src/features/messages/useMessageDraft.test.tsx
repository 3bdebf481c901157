import 'fake-indexeddb/auto';
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { serverNow } from '../../api/wire/serverClock.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import type { Attachment, AttachmentId } from '../../domain/messages/message.ts';
import { forgetPerson } from '../../person/person.ts';
import { openLock, putLockOn } from '../../storage/lock/lock.ts';
import {
  emptyDraft,
  keepMessageDraft,
  readMessageDraft,
} from '../../storage/drafts/messageDrafts.ts';
import { makeOwn, wipe } from '../../storage/ownDevice.ts';
import { lockAgain } from '../../storage/lock/unlocked.ts';
import { isUnwritten } from '../../storage/unwritten.ts';
import { useMessageDraft } from './useMessageDraft.ts';

const ingrid = 'ci-ingrid' as CitizenId; // made up
const secret = new Uint8Array(32).fill(3);
const question = { credential: new Uint8Array(32), salt: new Uint8Array(32) };
const older = { ...emptyDraft, subject: 'Mit ben', text: 'Det gør ondt.', files: [file('1')] };

beforeEach(async () => {
  forgetPerson();
  lockAgain();
  await wipe();
  await makeOwn(ingrid);
  await keepMessageDraft(ingrid, 'new', older, serverNow());
});

const open = () => renderHook(() => useMessageDraft(ingrid, 'new')).result;
const kept = () => readMessageDraft(ingrid, 'new', serverNow());

// Fails when: what is typed before the older one was read takes its place.
test('what is typed at once stands after what was kept before', async () => {
  const hook = open();
  act(() => {
    hook.current.write({ text: 'Og hånden', files: [file('2')] });
  });
  const both = { subject: 'Mit ben', text: 'Det gør ondt.\n\nOg hånden' };
  await waitFor(() => {
    expect(hook.current.draft).toMatchObject({ ...both, files: [file('1'), file('2')] });
  });
  act(() => {
    hook.current.write({ text: `${hook.current.draft.text}.` });
  });
  await waitFor(async () => {
    expect((await kept())?.text).toBe('Det gør ondt.\n\nOg hånden.');
  });
});

// Fails when: it is read once alone, or a key pressed meanwhile writes over it.
test('what lies locked comes first when it is unlocked, on the screen and on the device', async () => {
  await putLockOn(question, secret);
  lockAgain();
  const hook = open();
  act(() => {
    hook.current.write({ text: 'Og hånden' });
  });
  await act(async () => {
    await openLock(secret);
  });
  act(() => {
    hook.current.write({ text: `${hook.current.draft.text}.` });
  });
  await waitFor(() => {
    expect(hook.current.draft.text).toBe('Det gør ondt.\n\nOg hånden.');
  });
  await waitFor(async () => {
    expect(await kept()).toEqual({ ...older, text: 'Det gør ondt.\n\nOg hånden.' });
  });
});

// Fails when: what was never shown goes with what was sent.
test('what lies locked is still there when what was written meanwhile has been sent', async () => {
  await putLockOn(question, secret);
  lockAgain();
  const hook = open();
  act(() => {
    hook.current.write({ text: 'Og hånden' });
    hook.current.forget();
  });
  await act(async () => {
    await openLock(secret);
  });
  await waitFor(() => {
    expect(hook.current.draft).toEqual(older);
  });
});

// Fails when: a page is loaded anew over what can be written down nowhere as long as it is locked.
test('what is written while the device is locked is this tab’s alone until it is sent or unlocked', async () => {
  await putLockOn(question, secret);
  lockAgain();
  const hook = open();
  act(() => {
    hook.current.write({ text: 'Og hånden' });
  });
  expect(isUnwritten()).toBe(true);
  act(() => {
    hook.current.forget();
  });
  expect(isUnwritten()).toBe(false);
  act(() => {
    hook.current.write({ text: 'Og hånden' });
  });
  await act(async () => {
    await openLock(secret);
  });
  await waitFor(() => {
    expect(isUnwritten()).toBe(false);
  });
});

function file(id: string): Attachment {
  return { id: id as AttachmentId, name: `${id}.pdf`, mediaType: 'application/pdf', bytes: 9 };
}
