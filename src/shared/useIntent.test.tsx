import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { createRoot } from 'react-dom/client';
import { describe, expect, test, vi } from 'vitest';
import type { CitizenId } from '../domain/citizen.ts';
import { citizenKey } from '../api/wire/citizenKey.ts';
import { ApiError, refusedAs } from '../api/wire/problem.ts';
import { useIntent } from './useIntent.ts';

const citizen = 'ci-made-up' as CitizenId; // made up

const unreached = new ApiError({ kind: 'unreached' });
const proxyPage = new ApiError({ kind: 'unreadable', status: 502 });
const brokenText = new SyntaxError('Unexpected token < in JSON');
const refusal = refusedAs('slot-taken');

describe.each([
  ['no answer', unreached],
  ['a proxy’s page', proxyPage],
  ['a text that cannot be read', brokenText],
])('after %s nobody knows whether it was done', (_, error) => {
  test('so the same again is the same intent, under its key', async () => {
    const { send, intent } = intend();
    send.mockRejectedValueOnce(error);
    await tap(intent, 'a time');
    await tap(intent, 'a time');
    expect(send).toHaveBeenCalledTimes(2);
    expect(keysOf(send)).toHaveLength(1);
  });

  test('but another wish is what is sent then, and another intent', async () => {
    const { send, intent } = intend();
    send.mockRejectedValueOnce(error);
    await tap(intent, 'a time');
    await tap(intent, 'another time');
    expect(send.mock.lastCall?.[0]).toBe('another time');
    expect(keysOf(send)).toHaveLength(2);
  });
});

test('after a refusal the next try is a new intent', async () => {
  const { send, intent } = intend();
  send.mockRejectedValueOnce(refusal);
  await tap(intent, 'first words');
  expect(intent.current.error).toBe(refusal);
  await tap(intent, 'first words');
  expect(keysOf(send)).toHaveLength(2);
});

test('an intent that is first unknown and then refused is over, too', async () => {
  const { send, intent } = intend();
  send.mockRejectedValueOnce(unreached).mockRejectedValueOnce(refusal);
  await tap(intent, 'first words');
  await tap(intent, 'first words');
  await tap(intent, 'first words');
  const keys = send.mock.calls.map(([, key]) => key);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

test('what is done is done: the next is another intent', async () => {
  const { send, intent, onDone } = intend();
  await tap(intent, 'first words');
  await tap(intent, 'first words');
  expect(onDone).toHaveBeenCalledTimes(2);
  expect(keysOf(send)).toHaveLength(2);
});

test('a double tap sends once (W3)', async () => {
  const { send, intent, onDone } = intend();
  await act(async () => {
    intent.current.send('words');
    intent.current.send('words');
    await Promise.resolve();
  });
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(send).toHaveBeenCalledTimes(1);
  expect(onDone).toHaveBeenCalledTimes(1);
});

test('a tap while the answer is on its way sends nothing', async () => {
  const { send, intent, onDone } = intend();
  let answer: (words: string) => void = () => undefined;
  send.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  act(() => intent.current.send('words'));
  await waitFor(() => expect(intent.current.sending).toBe(true));
  act(() => intent.current.send('words'));
  act(() => answer('done'));
  await waitFor(() => expect(onDone.mock.calls.map(([done]) => done)).toEqual(['done']));
  expect(send).toHaveBeenCalledTimes(1);
});

// Fails when: what is done leads on from a screen that was left, and drags one away from another.
test('who has left the screen before the answer comes is led nowhere', async () => {
  const { send, intent, client, onDone, leave } = intend();
  const key = [...citizenKey(citizen), 'appointments'];
  client.setQueryData(key, 'as it was');
  let answer: (words: string) => void = () => undefined;
  send.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  act(() => intent.current.send('words'));
  await waitFor(() => expect(send).toHaveBeenCalled());
  leave();
  answer('done');
  await waitFor(() => expect(client.getQueryState(key)?.isInvalidated).toBe(true));
  expect(onDone).not.toHaveBeenCalled();
});

// Fails when: only who has had time to run effects counts as being on the screen.
test('a tap in the moment in which the screen comes leads on', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false); // as in a browser, where effects may come late
  const onDone = vi.fn();
  const place = document.createElement('div');
  new MutationObserver(() => place.querySelector('button')?.click()).observe(place, {
    childList: true,
  });
  const root = createRoot(document.body.appendChild(place));
  root.render(
    <QueryClientProvider client={new QueryClient()}>
      <Tapped onDone={onDone} />
    </QueryClientProvider>,
  );
  await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
  root.unmount();
  vi.unstubAllGlobals();
});

function Tapped({ onDone }: { onDone: () => void }) {
  const intent = useIntent(citizen, () => Promise.resolve(null), onDone);
  return <button onClick={() => intent.send('words')}>Tap</button>;
}

test.each([
  ['done', null],
  ['refused', refusal],
  ['unknown', unreached],
])('when it is %s, what was known of the citizen counts as old', async (_, error) => {
  const { send, intent, client } = intend();
  const key = [...citizenKey(citizen), 'appointments'];
  client.setQueryData(key, 'as it was');
  if (error) send.mockRejectedValueOnce(error);
  await tap(intent, 'words');
  expect(client.getQueryState(key)?.isInvalidated).toBe(true);
});

function intend() {
  const client = new QueryClient();
  const send = vi.fn((words: string, _key: string) => Promise.resolve(words));
  const onDone = vi.fn<(done: string) => void>();
  const { result: intent, unmount: leave } = renderHook(() => useIntent(citizen, send, onDone), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    ),
  });
  return { send, intent, client, onDone, leave };
}

type Intent = ReturnType<typeof intend>['intent'];

async function tap(intent: Intent, words: string) {
  await act(async () => {
    intent.current.send(words);
    await new Promise((shown) => setTimeout(shown, 5)); // the library tells its hooks in a task
  });
  await waitFor(() => expect(intent.current.sending).toBe(false));
}

function keysOf(send: ReturnType<typeof intend>['send']): string[] {
  return [...new Set(send.mock.calls.map(([, key]) => key))];
}
