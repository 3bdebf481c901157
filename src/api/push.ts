import './answersLater.gen.ts';
import type { CitizenId } from '../domain/citizen.ts';
import type { Language } from '../domain/localized.ts';
import { client, expectOk } from './wire/client.ts';
import type { Wire } from './wire/read.ts';

/** What the municipality pushes with, and about whom it tells this device. */
export interface PushTold {
  readonly publicKey: string;
  readonly wantedFor: readonly CitizenId[];
}

/** What a browser's subscription says, and what is wanted with it. */
export interface PushWish {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
  readonly language: Language;
  readonly wantedFor: readonly CitizenId[];
}

/** @throws ApiError */
export async function getPush(signal?: AbortSignal): Promise<PushTold> {
  const answer = await client.GET('/session/push', { signal: signal ?? null });
  return toTold(expectOk(answer));
}

/** Tells this device from now on. @throws ApiError */
export async function subscribePush(wish: PushWish, idempotencyKey: string): Promise<PushTold> {
  const answer = await client.POST('/session/push', {
    params: { header: { 'Idempotency-Key': idempotencyKey } },
    body: { ...wish, wantedFor: [...wish.wantedFor] },
  });
  return toTold(expectOk(answer));
}

/** Tells this device nothing more. @throws ApiError */
export async function unsubscribePush(): Promise<void> {
  expectOk(await client.DELETE('/session/push'));
}

function toTold({ publicKey, wantedFor }: Wire['PushState']): PushTold {
  return { publicKey, wantedFor: wantedFor as CitizenId[] }; // the contract's ids
}
