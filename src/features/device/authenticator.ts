import { ok, refused, type Result } from '../../domain/result.ts';
import type { LockQuestion } from '../../storage/lock/lock.ts';

/** `unsupported`: this device cannot; `cancelled`: all that browsers say of whatever else went wrong. */
export type AuthenticatorRefusal = 'unsupported' | 'cancelled';

/**
 * Whether the device itself can ask for a finger, a face or its PIN, and give a secret for it.
 *
 * @see https://w3c.github.io/webauthn/#prf-extension
 */
export async function canLock(): Promise<boolean> {
  try {
    // Each is missing in some browsers, whatever the type says.
    const here = (globalThis as Partial<typeof globalThis>).PublicKeyCredential as
      | Partial<typeof PublicKeyCredential>
      | undefined;
    if ((await here?.isUserVerifyingPlatformAuthenticatorAvailable?.()) !== true) return false;
    const capabilities = await here?.getClientCapabilities?.();
    return capabilities?.['extension:prf'] !== false;
  } catch {
    return false;
  }
}

/** Makes a credential of the device, which says nothing of who made it, and asks it for its secret. */
export async function makeCredential(
  salt: LockQuestion['salt'],
): Promise<Result<LockQuestion & { secret: BufferSource }, AuthenticatorRefusal>> {
  const name = 'Borgerbooking';
  try {
    const made = await navigator.credentials.create({
      publicKey: {
        rp: { id: location.hostname, name },
        user: { id: random(32), name, displayName: name },
        challenge: random(32), // nobody checks it: only the secret counts
        pubKeyCredParams: [-7, -257].map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: {
          authenticatorAttachment: 'platform',
          residentKey: 'discouraged',
          userVerification: 'required',
        },
        extensions: { prf: { eval: { first: salt } } },
      },
    });
    const credential = made as PublicKeyCredential; // what was asked for
    const { prf } = credential.getClientExtensionResults();
    const question = { credential: new Uint8Array(credential.rawId), salt };
    if (prf?.enabled !== true) {
      await forgetCredential(question);
      return refused('unsupported');
    }
    if (prf.results) return ok({ ...question, secret: prf.results.first });
    // Some authenticators tell only when they are asked again.
    const asked = await askSecret(question);
    if (!asked.ok) await forgetCredential(question);
    return asked.ok ? ok({ ...question, secret: asked.value }) : asked;
  } catch (error) {
    const cancelled = error instanceof DOMException && error.name === 'NotAllowedError';
    return refused(cancelled ? 'cancelled' : 'unsupported');
  }
}

/** Asks the device to see who is there, and for the secret. Needs to follow from a press. */
export async function askSecret({
  credential,
  salt,
}: LockQuestion): Promise<Result<BufferSource, 'cancelled'>> {
  try {
    const found = await navigator.credentials.get({
      publicKey: {
        rpId: location.hostname,
        challenge: random(32),
        allowCredentials: [{ type: 'public-key', id: credential, transports: ['internal'] }],
        userVerification: 'required',
        extensions: { prf: { eval: { first: salt } } },
      },
    });
    const { prf } = (found as PublicKeyCredential).getClientExtensionResults(); // as asked for
    return prf?.results ? ok(prf.results.first) : refused('cancelled');
  } catch {
    return refused('cancelled');
  }
}

/** Lets the device forget a credential that opens nothing any more, where browsers can ask it to. */
export async function forgetCredential({ credential }: LockQuestion): Promise<void> {
  const base64 = btoa(String.fromCharCode(...credential));
  const credentialId = base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  // New: missing in most.
  const here = PublicKeyCredential as Partial<typeof PublicKeyCredential>;
  const rpId = location.hostname;
  await here.signalUnknownCredential?.({ rpId, credentialId }).catch(() => undefined);
}

function random(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length));
}
