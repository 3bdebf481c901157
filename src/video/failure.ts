/**
 * Why there is no camera or microphone: `not-answered` (the question was closed), `denied` (this page
 * may not), `system` (the device does not let the browser), `none`, `in-use`, `insecure` (no https),
 * `in-app` (a browser inside another app), `old`, or `other`.
 */
export type Failure =
  | 'not-answered'
  | 'denied'
  | 'system'
  | 'none'
  | 'in-use'
  | 'insecure'
  | 'in-app'
  | 'old'
  | 'other';

/** What is known of the browser when it has failed. */
export interface Around {
  readonly secure: boolean;
  /** Whether the browser has the interfaces at all. */
  readonly able: boolean;
  readonly userAgent: string;
  /** What the browser says of its permission, where it says so. */
  readonly permission: PermissionState | null;
}

/** What a failed question for camera and microphone means. */
export async function failureOf(error: unknown): Promise<Failure> {
  return failureIn(error, {
    secure: globalThis.isSecureContext,
    able: 'mediaDevices' in navigator && 'RTCPeerConnection' in globalThis,
    userAgent: navigator.userAgent,
    permission: await permission(),
  });
}

/** The same of what is known. One error name covers several causes (V03), so the rest is looked at. */
export function failureIn(error: unknown, around: Around): Failure {
  const { name, message } = error instanceof Error ? error : { name: '', message: '' };
  const inApp = inAnotherApp.test(around.userAgent);
  if (!around.secure) return 'insecure';
  if (!around.able) return inApp ? 'in-app' : 'old';
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      if (/system/i.test(message)) return 'system';
      if (/dismissed/i.test(message) || around.permission === 'prompt') return 'not-answered';
      return inApp ? 'in-app' : 'denied';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'none';
    case 'NotReadableError':
    case 'AbortError':
      return 'in-use';
    default:
      return 'other';
  }
}

/** Facebook, Messenger, Instagram, Line, Snapchat, and Android's web view. */
const inAnotherApp = /FBAN|FBAV|FB_IAB|Instagram|Line\/|Snapchat|; wv\)/;

async function permission(): Promise<PermissionState | null> {
  try {
    const name = 'camera' as PermissionName; // younger than the names that TypeScript knows
    return (await navigator.permissions.query({ name })).state;
  } catch {
    return null; // Firefox does not say
  }
}
