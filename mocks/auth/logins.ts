import { randomBytes } from 'node:crypto';
import type { CitizenId, Clock } from '../municipality/kernel/wire.ts';

export type Language = 'da' | 'en';

/** A login that has begun. It lives on the server: home-screen apps have lost it on redirects. */
export interface Login {
  /** The `__Host-login` cookie's value: binds the answer to the browser that asked. */
  readonly cookie: string;
  /** What the login page is asked with. */
  readonly request: string;
  /** Must come back unchanged. */
  readonly state: string;
  readonly next: string;
  readonly language: Language;
  readonly expiresAt: number;
}

/** What a login carries of mandates, and when it was made. */
export interface Carried {
  /** Null when nobody gave the person a mandate. */
  privileges: string | null;
  issuedAt: number;
}

export interface Logins {
  begin(next: string, language: Language): Login;
  /** The login that the page was asked with, while it lasts. */
  asked(request: string): Login | null;
  /** A code for the person and the mandates they come with, to be used once. */
  choose(login: Login, actor: CitizenId, carried: Carried): string;
  /**
   * Ends the login. Null when it is over, the state is another login's, the cookie another browser's,
   * or the code unknown or used: which of them is nobody's business.
   */
  redeem(answer: { cookie: string | null; state: string; code: string }): Redeemed | null;
}

export interface Redeemed {
  actor: CitizenId;
  carried: Carried;
  next: string;
}

export const LOGIN_SECONDS = 10 * 60;

export function createLogins(clock: Clock): Logins {
  const begun = new Map<string, Login>();
  const codes = new Map<string, { request: string; actor: CitizenId; carried: Carried }>();
  const find = (request: string) => {
    const login = begun.get(request);
    if (!login || clock.now() < login.expiresAt) return login ?? null;
    begun.delete(request);
    return null;
  };
  return {
    begin(next, language) {
      const expiresAt = clock.now() + LOGIN_SECONDS * 1000;
      const login = { ...secrets(), next, language, expiresAt };
      begun.set(login.request, login);
      return login;
    },
    asked: find,
    choose(login, actor, carried) {
      const code = secret();
      codes.set(code, { request: login.request, actor, carried });
      return code;
    },
    redeem({ cookie, state, code }) {
      const chosen = codes.get(code);
      // Used up even when the rest is wrong: a stolen code is worth one try.
      codes.delete(code);
      if (!chosen) return null;
      const login = find(chosen.request);
      if (login?.cookie !== cookie || login.state !== state) return null;
      begun.delete(login.request);
      return { actor: chosen.actor, carried: chosen.carried, next: login.next };
    },
  };
}

const secret = () => randomBytes(24).toString('base64url');
const secrets = () => ({ cookie: secret(), request: secret(), state: secret() });
